using System.Globalization;

namespace Ledgerline.Eval.Places;

/// <summary>A share of things that come in bunches (names in articles), with its 95 % interval.</summary>
/// <remarks>The interval is that of a ratio of totals over bunches, by linearisation (Cochran 1977, "Sampling Techniques", section 6.3): names of
/// one article are right or wrong together, so counting each by itself would make it too narrow.</remarks>
internal sealed class Share
{
    private const double Normal95 = 1.96;
    private readonly List<(double Right, double Of)> _bunches = [];

    /// <summary>How many are right.</summary>
    public double Right => _bunches.Sum(bunch => bunch.Right);

    /// <summary>Of how many.</summary>
    public double Of => _bunches.Sum(bunch => bunch.Of);

    /// <summary>The share, 0 to 1; 0 of none.</summary>
    public double Value => Of == 0 ? 0 : Right / Of;

    /// <summary>Adds a bunch.</summary>
    public void Add(double right, double of) => _bunches.Add((right, of));

    public override string ToString()
        => string.Create(CultureInfo.InvariantCulture, $"{Value:0.000} ± {HalfWidth():0.000} ({Right:0.#}/{Of:0.#})");

    private double HalfWidth()
    {
        var (count, share) = (_bunches.Count, Value);
        return count < 2 || Of == 0 ? 0
            : Normal95 / Of * Math.Sqrt(count / (count - 1.0) * _bunches.Sum(bunch => Math.Pow(bunch.Right - (share * bunch.Of), 2)));
    }
}
