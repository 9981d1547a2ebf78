using System.Globalization;

namespace Ledgerline.Eval.Places;

/// <summary>How often answers of a given confidence are right, in ten bins, and the mean gap between the two (expected calibration error, Naeini et al. 2015).</summary>
internal sealed class Reliability
{
    private const int Bins = 10;
    private readonly (int Count, int Right, double Confidence)[] _bins = new (int, int, double)[Bins];

    /// <summary>Counts an answer.</summary>
    public void Add(double confidence, bool isRight)
    {
        var bin = Math.Min(Bins - 1, (int)(confidence * Bins));
        var (count, right, sum) = _bins[bin];
        _bins[bin] = (count + 1, right + (isRight ? 1 : 0), sum + confidence);
    }

    public override string ToString()
    {
        var total = _bins.Sum(bin => bin.Count);
        var gap = _bins.Where(bin => bin.Count > 0).Sum(bin => Math.Abs(bin.Confidence - bin.Right)) / Math.Max(1, total);
        var bins = _bins.Where(bin => bin.Count > 0).Select(bin => string.Create(CultureInfo.InvariantCulture, $"{bin.Confidence / bin.Count:0.00}: {(double)bin.Right / bin.Count:0.00} of {bin.Count}"));
        return string.Create(CultureInfo.InvariantCulture, $"calibration error {gap:0.000}; confidence: share right: {string.Join(", ", bins)}");
    }
}
