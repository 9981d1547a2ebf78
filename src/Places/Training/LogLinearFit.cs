using Ledgerline.Places.Geoparsing.Weights;

namespace Ledgerline.Places.Training;

/// <summary>Fits a conditional log-linear model: the likelihood of the marked candidates, with a Gaussian pull towards the weights set by hand.</summary>
/// <remarks>Batch ascent with a step of its own for each weight, iRprop− (Igel and Hüsken 2003): nothing is drawn by lot.</remarks>
/// <typeparam name="TSign">The signs.</typeparam>
internal sealed class LogLinearFit<TSign>
    where TSign : struct, Enum
{
    private const int Steps = 150;
    private const double Pull = 2;
    private const double FirstStep = 0.05;
    private const double Grow = 1.2;
    private const double Shrink = 0.5;
    private const double LongestStep = 0.5;
    private const double ShortestStep = 1e-5;
    private readonly IReadOnlyList<RankingExample> _examples;

    /// <summary>Prepares the fit to <paramref name="examples"/>.</summary>
    public LogLinearFit(IReadOnlyList<RankingExample> examples)
    {
        _examples = examples;
    }

    /// <summary>The best weights, searched from <paramref name="start"/>.</summary>
    public SignWeights<TSign> Fit(SignWeights<TSign> start)
    {
        var values = start.Rows.Select(row => row.Value).ToArray();
        var steps = Enumerable.Repeat(FirstStep, values.Length).ToArray();
        var before = new double[values.Length];
        for (var step = 0; step < Steps; step++)
        {
            var slope = Slope(values, start);
            for (var i = 0; i < values.Length; i++)
            {
                var agreement = Math.Sign(slope[i] * before[i]);
                steps[i] = Math.Clamp(steps[i] * (agreement > 0 ? Grow : agreement < 0 ? Shrink : 1), ShortestStep, LongestStep);
                slope[i] = agreement < 0 ? 0 : slope[i];
                values[i] += start.Rows[i].IsLearnt ? Math.Sign(slope[i]) * steps[i] : 0;
            }

            before = slope;
        }

        return start.With(values);
    }

    /// <summary>The mean log-likelihood of the marked candidates under <paramref name="weights"/>.</summary>
    public double LogLikelihood(SignWeights<TSign> weights)
    {
        var values = weights.Rows.Select(row => row.Value).ToArray();
        var (sum, total) = (0.0, 0.0);
        foreach (var example in _examples)
        {
            var shares = Shares(example, values);
            sum += example.Weight * Math.Log(Math.Max(double.Epsilon, shares.Where((_, i) => example.IsRight[i]).Sum()));
            total += example.Weight;
        }

        return sum / Math.Max(1, total);
    }

    private double[] Slope(double[] values, SignWeights<TSign> start)
    {
        var slope = new double[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            slope[i] = -Pull * (values[i] - start.Rows[i].ByHand);
        }

        foreach (var example in _examples)
        {
            var shares = Shares(example, values);
            var right = shares.Where((_, i) => example.IsRight[i]).Sum();
            for (var c = 0; c < shares.Length; c++)
            {
                var pull = example.Weight * ((example.IsRight[c] && right > 0 ? shares[c] / right : 0) - shares[c]);
                var signs = example.Signs[c];
                for (var i = 0; i < signs.Length; i++)
                {
                    slope[i] += pull * signs[i];
                }
            }
        }

        return slope;
    }

    private static double[] Shares(RankingExample example, double[] values)
    {
        var scores = new double[example.Signs.Count];
        for (var c = 0; c < scores.Length; c++)
        {
            var signs = example.Signs[c];
            for (var i = 0; i < signs.Length; i++)
            {
                scores[c] += signs[i] * values[i];
            }
        }

        var highest = scores.Max();
        var total = 0.0;
        for (var c = 0; c < scores.Length; c++)
        {
            scores[c] = Math.Exp(scores[c] - highest);
            total += scores[c];
        }

        for (var c = 0; c < scores.Length; c++)
        {
            scores[c] /= total;
        }

        return scores;
    }
}
