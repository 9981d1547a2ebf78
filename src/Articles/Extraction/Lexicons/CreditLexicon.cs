using System.Collections.Frozen;

namespace Ledgerline.Articles.Extraction.Lexicons;

/// <summary>The names that stand in picture credits.</summary>
internal sealed class CreditLexicon
{
    private CreditLexicon(FrozenSet<string> agencies, FrozenSet<string> archives, IReadOnlyList<string> leads)
    {
        Agencies = agencies;
        Archives = archives;
        Leads = leads;
    }

    /// <summary>News agencies: they supply pictures and are cited in texts, too.</summary>
    internal FrozenSet<string> Agencies { get; }

    /// <summary>Picture archives: they are named for pictures only.</summary>
    internal FrozenSet<string> Archives { get; }

    /// <summary>Words before a credit: "Photo:".</summary>
    internal IReadOnlyList<string> Leads { get; }

    /// <summary>Reads the credit file at <paramref name="path"/>.</summary>
    internal static CreditLexicon Load(string path)
    {
        var rows = TsvFile.Read(path, columns: 2).ToLookup(row => row[0], row => Folding.Fold(row[1]), StringComparer.Ordinal);
        return new CreditLexicon(
            rows["agency"].ToFrozenSet(StringComparer.Ordinal),
            rows["archive"].ToFrozenSet(StringComparer.Ordinal),
            [.. rows["lead"]]);
    }

    /// <summary>Whether folded words name an agency or an archive.</summary>
    internal bool IsKnown(string folded) => Agencies.Contains(folded) || Archives.Contains(folded);
}
