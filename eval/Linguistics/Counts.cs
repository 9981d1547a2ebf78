using System.Globalization;

namespace Ledgerline.Eval.Linguistics;

/// <summary>Counts of a comparison, and the shares they give.</summary>
internal sealed class Counts
{
    /// <summary>How many there are in the gold data.</summary>
    public int Gold { get; private set; }

    /// <summary>How many were found.</summary>
    public int Found { get; private set; }

    /// <summary>How many of them are right.</summary>
    public int Right { get; private set; }

    /// <summary>The share of the found that is right.</summary>
    public double Precision => Found == 0 ? 0 : (double)Right / Found;

    /// <summary>The share of the gold that was found.</summary>
    public double Recall => Gold == 0 ? 0 : (double)Right / Gold;

    /// <summary>The harmonic mean of precision and recall.</summary>
    public double F1 => Gold + Found == 0 ? 0 : 2.0 * Right / (Gold + Found);

    /// <summary>Adds counts.</summary>
    public void Add(int gold, int found, int right)
    {
        Gold += gold;
        Found += found;
        Right += right;
    }

    /// <summary>Compares two sets.</summary>
    public void Compare<T>(IEnumerable<T> gold, IEnumerable<T> found)
    {
        var (expected, actual) = (gold.ToHashSet(), found.ToHashSet());
        Add(expected.Count, actual.Count, expected.Count(actual.Contains));
    }

    public override string ToString()
        => string.Create(CultureInfo.InvariantCulture, $"F1 {100 * F1:0.00} (precision {Right}/{Found}, recall {Right}/{Gold})");
}
