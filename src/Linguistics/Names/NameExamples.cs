using Ledgerline.Linguistics.Conllu;
using Ledgerline.Records;

namespace Ledgerline.Linguistics.Names;

/// <summary>Makes examples out of a treebank's sentences, each as the treebank has it and as a model reads it.</summary>
/// <param name="lexicon">The words that tell what a name names.</param>
/// <param name="annotator">Reads the sentences' words anew.</param>
internal sealed class NameExamples(NameLexicon lexicon, SentenceAnnotator annotator)
{
    /// <summary>Sentences whose names the treebank marks, also in other letters and with other names.</summary>
    public IEnumerable<NameExample> Marked(IEnumerable<ConlluSentence> sentences, NameSwaps swaps)
    {
        var annotated = new AnnotatedNames(lexicon);
        foreach (var sentence in sentences)
        {
            var marked = annotated.Of(sentence);
            var variants = Enumerable.Range(0, CaseVariants.Count).Select(variant => CaseVariants.Of(sentence, variant));
            var swapped = Enumerable.Range(0, CaseVariants.Count).Select(_ => swaps.Of(sentence, marked)).OfType<ConlluSentence>();
            yield return new NameExample(Readings(sentence), [.. variants.SelectMany(Readings)], [.. swapped.SelectMany(Readings)], Labels(sentence, marked), IsFound: false);
        }
    }

    /// <summary>Sentences whose names weights find, by the treebank's own tags and trees.</summary>
    public IEnumerable<NameExample> Found(IEnumerable<ConlluSentence> sentences, NameModel model)
    {
        var workspace = new NameWorkspace(lexicon, model);
        foreach (var sentence in sentences)
        {
            var readings = Readings(sentence);
            yield return new NameExample(readings, [], [], Labels(sentence, workspace.Find(readings[0])), IsFound: true);
        }
    }

    private static int[] Labels(ConlluSentence sentence, IReadOnlyList<Entity> names)
    {
        var labels = new int[sentence.Words.Count];
        NameLabel.Write(names, labels);
        return labels;
    }

    private Sentence[] Readings(ConlluSentence sentence) => [sentence.ToSentence(), annotator.Annotate(sentence).ToSentence()];
}
