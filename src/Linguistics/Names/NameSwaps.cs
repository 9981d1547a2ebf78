using Ledgerline.Linguistics.Conllu;
using Ledgerline.Linguistics.Learning;
using Ledgerline.Records;

namespace Ledgerline.Linguistics.Names;

/// <summary>Writes training sentences about other places and people: a place's name becomes that of another with as many words, a person's
/// first name another one, so that what stands around names is learnt rather than the names.</summary>
internal sealed class NameSwaps(IReadOnlyList<string[]> places, IReadOnlyList<string> givens, StableRandom random)
{
    private readonly string[][][] _places = [.. Enumerable.Range(1, 3).Select(count => places.Where(words => words.Length == count).ToArray())];

    /// <summary>The sentence with other names, each swapped or not by chance; null where none was.</summary>
    public ConlluSentence? Of(ConlluSentence sentence, IReadOnlyList<Entity> names)
    {
        var words = sentence.Words.ToArray();
        var swapped = false;
        foreach (var name in names.Where(name => random.Fraction() < 0.8))
        {
            var length = name.End - name.Start;
            if (name.Kind == EntityKind.Location && length <= _places.Length && _places[length - 1] is { Length: > 0 } choices)
            {
                Write(words, name.Start, choices[random.Below(choices.Length)]);
                swapped = true;
            }
            else if (name.Kind == EntityKind.Person && givens.Count > 0)
            {
                Write(words, name.Start, [givens[random.Below(givens.Count)]]);
                swapped = true;
            }
        }

        return swapped ? sentence with { Words = words } : null;
    }

    private static void Write(ConlluWord[] words, int start, string[] forms)
    {
        for (var i = 0; i < forms.Length; i++)
        {
            words[start + i] = words[start + i] with { Form = forms[i], Lemma = forms[i] };
        }
    }
}
