using System.Numerics;

namespace Ledgerline.Linguistics.Names;

/// <summary>What the network of names knows of a word beside vectors: a few signs, each a row of weights. Their numbers are stored in files of weights:
/// with every change of them the version of <see cref="NameModelFile"/> rises.</summary>
internal static class NameSigns
{
    /// <summary>How many words to each side are seen.</summary>
    public const int Reach = 2;

    /// <summary>How many words are seen.</summary>
    public const int Window = (2 * Reach) + 1;

    /// <summary>No word has more signs.</summary>
    public const int Max = (Window * 3) + (3 * (Bits + 3)) + 5;

    /// <summary>How many signs there are.</summary>
    public const int Count = Ends + (3 * Hashes);

    // Of every word of the window: kind of letters, part of speech, unknown, beyond the sentence.
    private const int Tags = 20;
    private const int Unknown = LetterKinds.Count + Tags;
    private const int Beyond = Unknown + 1;
    private const int Far = Beyond + 1;

    // Of the word and its neighbours: classes of the lexicons, place, given name, label by the rules.
    private const int Bits = 20;
    private const int Places = 5;
    private const int Near = Bits + Places + 2 + NameLabel.Count;
    private const int Nears = Window * Far;

    // Of the word alone: its place in the run of capitals, two ends, its relation.
    private const int Runs = Nears + (3 * Near);
    private const int RunLength = 4;
    private const int AtEnd = Runs + (RunLength * RunLength);
    private const int Ends = AtEnd + 2;
    private const int Hashes = 512;

    /// <summary>Writes the signs of the word at <paramref name="at"/>; <paramref name="signs"/> has room for <see cref="Max"/>.</summary>
    /// <returns>How many there are.</returns>
    public static int Extract(NameTraits traits, int at, Span<int> signs)
    {
        var count = 0;
        for (var place = 0; place < Window; place++)
        {
            count = AddFar(traits, at + place - Reach, place * Far, signs, count);
        }

        for (var near = Math.Max(0, at - 1); near <= Math.Min(traits.Count - 1, at + 1); near++)
        {
            count = AddNear(in traits[near], Nears + ((near - at + 1) * Near), signs, count);
        }

        ref readonly var word = ref traits[at];
        if (word.RunEnd > word.RunStart)
        {
            signs[count++] = Runs + (Math.Min(RunLength - 1, at - word.RunStart) * RunLength) + Math.Min(RunLength - 1, word.RunEnd - 1 - at);
        }

        signs[count++] = AtEnd + (word.RunEnd == traits.Count ? 1 : 0);
        signs[count++] = Ends + (int)(word.Suffix3 % Hashes);
        signs[count++] = Ends + Hashes + (int)(word.Suffix2 % Hashes);
        signs[count++] = Ends + (2 * Hashes) + (int)(word.Relation % Hashes);
        return count;
    }

    private static int AddFar(NameTraits traits, int at, int start, Span<int> signs, int count)
    {
        if (at < 0 || at >= traits.Count)
        {
            signs[count++] = start + Beyond;
            return count;
        }

        ref readonly var word = ref traits[at];
        signs[count++] = start + word.Letters;
        signs[count++] = start + LetterKinds.Count + (int)word.Pos;
        if (word.Word < 0)
        {
            signs[count++] = start + Unknown;
        }

        return count;
    }

    private static int AddNear(in NameTrait word, int start, Span<int> signs, int count)
    {
        for (var bits = (uint)word.Classes; bits != 0; bits &= bits - 1)
        {
            signs[count++] = start + BitOperations.TrailingZeroCount(bits);
        }

        signs[count++] = start + Bits + word.Place;
        signs[count++] = start + Bits + Places + (int)word.Given;
        signs[count++] = start + Bits + Places + 2 + word.Rule;
        return count;
    }
}
