using System.Globalization;

namespace Ledgerline.Linguistics.Tests.Evaluation;

/// <summary>Counts of a comparison, and the F1 they give.</summary>
internal sealed class Score
{
    /// <summary>How many there are in the gold data.</summary>
    public int Gold { get; private set; }

    /// <summary>How many were predicted.</summary>
    public int Predicted { get; private set; }

    /// <summary>How many of them are right.</summary>
    public int Right { get; private set; }

    /// <summary>The harmonic mean of precision and recall, 0 to 100.</summary>
    public double F1 => Gold + Predicted == 0 ? 0 : 200.0 * Right / (Gold + Predicted);

    /// <summary>Adds counts.</summary>
    public void Add(int gold, int predicted, int right)
    {
        Gold += gold;
        Predicted += predicted;
        Right += right;
    }

    /// <summary>Compares two sets.</summary>
    public void Compare<T>(IReadOnlyCollection<T> gold, IReadOnlyCollection<T> predicted)
        => Add(gold.Count, predicted.Count, gold.Intersect(predicted).Count());

    public override string ToString()
        => string.Create(CultureInfo.InvariantCulture, $"F1 {F1:0.00} (P {100.0 * Right / Math.Max(1, Predicted):0.00}, R {100.0 * Right / Math.Max(1, Gold):0.00}; gold {Gold}, predicted {Predicted}, right {Right})");
}
