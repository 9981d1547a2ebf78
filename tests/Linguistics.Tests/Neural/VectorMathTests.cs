using Ledgerline.Linguistics.Neural;

namespace Ledgerline.Linguistics.Tests.Neural;

public sealed class VectorMathTests
{
    private static readonly float[] Values = [-200, -9, -1.5f, -0.001f, 0, 0.7f, 12, 300];

    [Fact]
    public void Sigmoid_SmallAndLarge_IsTheLogisticFunction()
    {
        var values = (float[])Values.Clone();

        VectorMath.Sigmoid(values);

        Assert.All(Values.Zip(values), pair => Assert.Equal(1 / (1 + Math.Exp(-pair.First)), pair.Second, 5));
    }

    [Fact]
    public void Tanh_SmallAndLarge_IsTheHyperbolicTangent()
    {
        var results = new float[8];

        VectorMath.Tanh(Values, results);

        Assert.All(Values.Zip(results), pair => Assert.Equal(Math.Tanh(pair.First), pair.Second, 5));
    }

    [Fact]
    public void Softmax_Scores_SumToOneAndGiveTheLogarithmOfTheSum()
    {
        float[] scores = [1, 2, 3];

        var logarithm = VectorMath.Softmax(scores);

        Assert.Equal(1, scores.Sum(), 5);
        Assert.Equal(Math.Log(Math.Exp(1) + Math.Exp(2) + Math.Exp(3)), logarithm, 4);
    }
}
