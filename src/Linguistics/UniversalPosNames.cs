using Ledgerline.Records;

namespace Ledgerline.Linguistics;

/// <summary>The universal part-of-speech tags as CoNLL-U writes them.</summary>
internal static class UniversalPosNames
{
    /// <summary>How many tags there are.</summary>
    public const int Count = 17;

    private static readonly string[] Names =
        ["X", "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB"];

    /// <summary>The tag in capitals: <c>NOUN</c>.</summary>
    public static string Of(UniversalPos pos) => Names[(int)pos];

    /// <summary>The tag that <paramref name="name"/> writes; false where it is none of the seventeen.</summary>
    public static bool TryParse(string name, out UniversalPos pos)
    {
        var index = Array.IndexOf(Names, name);
        pos = (UniversalPos)Math.Max(index, 0);
        return index >= 0;
    }
}
