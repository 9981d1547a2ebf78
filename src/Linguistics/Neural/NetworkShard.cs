using Ledgerline.Linguistics.Tagging;
using Ledgerline.Linguistics.Words;

namespace Ledgerline.Linguistics.Neural;

/// <summary>Learns from a part of every batch. One thread's own at a time.</summary>
internal sealed class NetworkShard
{
    private readonly SentenceFrame _sentence = new();
    private readonly TraitRows _rows = new();
    private readonly WordTable _words;
    private readonly TraitTable _traits;
    private readonly NetworkPass _pass;
    private readonly Dropout _dropout;

    /// <summary>Prepares a shard.</summary>
    public NetworkShard(NetworkWeights weights, Tensor embeddings, TagSet tags, TagCandidates candidates, WordTable words, TraitTable traits, Dropout dropout)
    {
        (_words, _traits, _dropout) = (words, traits, dropout);
        _pass = new NetworkPass(weights, embeddings, tags, candidates, labelWeights: null);
        Gradient = new NetworkGradient(weights, tags, _pass, dropout);
    }

    /// <summary>What was learnt since it was last cleared.</summary>
    public NetworkGradient Gradient { get; }

    /// <summary>Learns from one sentence.</summary>
    public void Learn(NetworkExample example, ulong seed)
    {
        _sentence.Clear();
        foreach (var form in example.Forms)
        {
            _sentence.Add(form, _words);
        }

        _sentence.End();
        _dropout.Begin(seed);
        _rows.Fill(_sentence, _traits, example.Kindred);
        _pass.Run(_sentence, _rows, _dropout);
        _pass.Relate(example.Heads, _dropout);
        Gradient.Learn(_rows, example.Labels, _sentence.Labels, example.Heads, example.Relations);
    }
}
