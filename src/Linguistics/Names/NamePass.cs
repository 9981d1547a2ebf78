using Ledgerline.Linguistics.Neural;

namespace Ledgerline.Linguistics.Names;

/// <summary>Room in which a network of names works on one sentence after another. One thread's own.</summary>
internal sealed class NamePass(NameNetwork network)
{
    private float[] _input = [];
    private float[] _layer = [];

    /// <summary>Adds what each label of each word is worth.</summary>
    public void AddScores(NameTraits traits, Span<float> scores)
    {
        var layers = network.Layers;
        var input = Room.Zeros(ref _input, layers.InputLength(traits.Count));
        for (var i = 0; i < traits.Count; i++)
        {
            if (traits[i].Word >= 0)
            {
                network.Vectors.Write(traits[i].Word, input.Slice(layers.InputStart(i), layers.Dimensions));
            }
        }

        Room.Ensure(ref _layer, traits.Count * layers.Hidden);
        layers.Fill(traits, input, _layer);
        layers.AddScores(traits.Count, _layer, scores);
    }
}
