using Ledgerline.Linguistics.Tagging;
using Ledgerline.Linguistics.Words;

namespace Ledgerline.Linguistics.Parsing;

/// <summary>A tagged sentence as the parser sees it, with its state. One frame serves many sentences, one after another, on one thread.</summary>
internal sealed class ParserFrame
{
    private NodeTraits[] _traits = new NodeTraits[64];

    /// <summary>Where the parser stands.</summary>
    public ParserState State { get; } = new();

    /// <summary>Takes a tagged sentence.</summary>
    public void Begin(SentenceFrame sentence, TagSet tags)
    {
        var count = sentence.Count;
        if (_traits.Length < count + 2)
        {
            _traits = new NodeTraits[Math.Max(count + 2, _traits.Length * 2)];
        }

        _traits[0] = NodeTraits.None;
        _traits[1] = NodeTraits.Root;
        for (var i = 0; i < count; i++)
        {
            ref readonly var tag = ref tags.Traits(sentence.Labels[i]);
            _traits[i + 2] = new NodeTraits(sentence.Words[i].Word, tag.Pos, tag.Fine, tag.Agreement);
        }

        State.Begin(count);
    }

    /// <summary>What the parser looks at in a node; <see cref="ParserState.None"/> is a node too.</summary>
    public ref readonly NodeTraits Traits(int node) => ref _traits[node + 1];
}
