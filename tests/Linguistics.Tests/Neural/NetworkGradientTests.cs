using Ledgerline.Linguistics.Learning;
using Ledgerline.Linguistics.Neural;
using Ledgerline.Linguistics.Paradigms;
using Ledgerline.Linguistics.Tagging;
using Ledgerline.Linguistics.Words;
using Ledgerline.Records;

namespace Ledgerline.Linguistics.Tests.Neural;

public sealed class NetworkGradientTests
{
    private static readonly NetworkExample Example = new(["Troops", "took", "the", "village"], [0, 1, 2, 0], [2, 0, 4, 2], [0, 1, 2, 3]);

    [Fact]
    public void Learn_EveryWeight_GradientIsTheSlopeOfTheLoss()
    {
        var words = new WordTable([], ParadigmTable.Empty);
        var tags = new TagSet([new(UniversalPos.Noun, "NN", ""), new(UniversalPos.Verb, "VB", "Tense=Past"), new(UniversalPos.Det, "DT", "")]);
        var traits = TraitBuilder.Build(Enumerable.Repeat(Example, 4), words);
        var shape = new NetworkShape(traits.Keys.Length, 3, tags.PartCount, 4) { Embedding = 8, Hidden = 16, Tag = 8, Arc = 8, Relation = 8 };
        var (weights, embeddings) = (new NetworkWeights(shape), new Tensor(shape.Traits, shape.Embedding));
        var random = new StableRandom(3);
        foreach (var tensor in weights.Tensors.Append(embeddings))
        {
            foreach (ref var value in tensor.Values.AsSpan())
            {
                value = (float)(random.Fraction() - 0.5);
            }
        }

        var shard = new NetworkShard(weights, embeddings, tags, new TagCandidates(tags, words), words, traits, new Dropout(0, 0));
        double Loss()
        {
            shard.Gradient.Clear();
            shard.Learn(Example, seed: 1);
            return shard.Gradient.Loss;
        }

        _ = Loss();
        var gradients = shard.Gradient.Gradient.Tensors.Select(tensor => (float[])tensor.Values.Clone()).ToList();
        foreach (var (tensor, gradient) in weights.Tensors.Zip(gradients))
        {
            for (var probe = 0; probe < 6; probe++)
            {
                var at = random.Below(tensor.Values.Length);
                Assert.Equal(Slope(tensor.Values, at, Loss), gradient[at], 0.01);
            }
        }
    }

    private static double Slope(float[] values, int at, Func<double> loss)
    {
        const float step = 0.002f;
        var value = values[at];
        values[at] = value + step;
        var above = loss();
        values[at] = value - step;
        var below = loss();
        values[at] = value;
        return (above - below) / (2 * step);
    }
}
