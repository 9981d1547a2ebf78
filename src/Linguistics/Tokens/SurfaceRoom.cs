using Ledgerline.Linguistics.Neural;

namespace Ledgerline.Linguistics.Tokens;

/// <summary>The room in which a text is divided into words, used for one text after another so that nothing is allocated for a word. One thread's own.</summary>
internal sealed class SurfaceRoom
{
    // What a text of some hundred pages takes; more is given back.
    private const int MostKept = 1 << 16;

    private SurfaceToken[] _tokens = new SurfaceToken[256];
    private int _count;

    /// <summary>The tokens of the block that is scanned.</summary>
    public List<ScannedToken> Scanned { get; } = [];

    /// <summary>The sentences of the block that is divided.</summary>
    public List<SurfaceSentence> Sentences { get; } = [];

    /// <summary>Makes the room of all sentences so far free for others.</summary>
    public void Clear()
    {
        _count = 0;
        if (_tokens.Length > MostKept)
        {
            _tokens = new SurfaceToken[256];
            Scanned.Clear();
            Scanned.TrimExcess();
        }
    }

    /// <summary>Room for a sentence of <paramref name="count"/> words behind those that are there.</summary>
    public ArraySegment<SurfaceToken> Take(int count)
    {
        // Sentences that were divided before keep the room they have.
        Room.Keep(ref _tokens, _count + count);
        _count += count;
        return new ArraySegment<SurfaceToken>(_tokens, _count - count, count);
    }
}
