using System.Globalization;

namespace Ledgerline.Records;

/// <summary>A probability, 0 to 1.</summary>
public readonly record struct Probability : IComparable<Probability>
{
    /// <summary>Wraps <paramref name="value"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not within 0 and 1.</exception>
    public Probability(double value)
    {
        if (!(value >= 0 && value <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "A probability lies within 0 and 1.");
        }

        Value = value;
    }

    /// <summary>The number, 0 to 1.</summary>
    public double Value { get; }

    /// <summary>Orders by number.</summary>
    public int CompareTo(Probability other) => Value.CompareTo(other.Value);

    /// <summary>Whether <paramref name="left"/> is the lesser.</summary>
    public static bool operator <(Probability left, Probability right) => left.Value < right.Value;

    /// <summary>Whether <paramref name="left"/> is not the greater.</summary>
    public static bool operator <=(Probability left, Probability right) => left.Value <= right.Value;

    /// <summary>Whether <paramref name="left"/> is the greater.</summary>
    public static bool operator >(Probability left, Probability right) => left.Value > right.Value;

    /// <summary>Whether <paramref name="left"/> is not the lesser.</summary>
    public static bool operator >=(Probability left, Probability right) => left.Value >= right.Value;

    /// <summary>The number with three decimals.</summary>
    public override string ToString() => Value.ToString("0.000", CultureInfo.InvariantCulture);
}
