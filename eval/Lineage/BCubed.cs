namespace Ledgerline.Eval.Lineage;

/// <summary>BCubed precision and recall of a grouping (Bagga and Baldwin, 1998).</summary>
internal static class BCubed
{
    /// <summary>Of each item: the share of its found group that is of its expected group, and the share of its expected group that was found with it.</summary>
    public static IEnumerable<(double Precision, double Recall)> Score(IReadOnlyList<(string Expected, string Found)> items)
    {
        var expected = items.CountBy(item => item.Expected).ToDictionary();
        var found = items.CountBy(item => item.Found).ToDictionary();
        var both = items.CountBy(item => item).ToDictionary();
        return items.Select(item => ((double)both[item] / found[item.Found], (double)both[item] / expected[item.Expected]));
    }
}
