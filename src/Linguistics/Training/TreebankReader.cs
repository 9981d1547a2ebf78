using Ledgerline.Linguistics.Conllu;

namespace Ledgerline.Linguistics.Training;

/// <summary>Reads treebanks and leaves out, with a word about it, what cannot be learnt from.</summary>
internal sealed class TreebankReader(IProgress<string> progress)
{
    /// <summary>The sound sentences of all files, in order.</summary>
    public IEnumerable<ConlluSentence> Read(IReadOnlyList<string> paths)
    {
        foreach (var path in paths)
        {
            var document = ConlluReader.ReadFile(path);
            foreach (var fault in document.Faults)
            {
                progress.Report($"{path}: left out: {fault}");
            }

            foreach (var sentence in document.Sentences)
            {
                if (Fault(sentence) is { } fault)
                {
                    progress.Report($"{path}: left out: line {sentence.Line}: {fault}");
                }
                else
                {
                    yield return sentence;
                }
            }
        }
    }

    private static string? Fault(ConlluSentence sentence)
    {
        for (var i = 0; i < sentence.Words.Count; i++)
        {
            var word = sentence.Words[i];
            if (!UniversalPosNames.TryParse(word.Pos, out _))
            {
                return $"word {i + 1} has the part of speech '{word.Pos}', which is none of the seventeen";
            }

            if (word.Head == ConlluSentence.NoHead || word.Relation.Length == 0)
            {
                return $"word {i + 1} has no head or no relation";
            }

            if ((word.Relation == "root") != (word.Head == ConlluSentence.RootHead))
            {
                return $"word {i + 1} has the relation '{word.Relation}', but only the word whose head is 0 has 'root'";
            }
        }

        return null;
    }
}
