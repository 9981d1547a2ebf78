using System.Runtime.CompilerServices;

namespace Ledgerline.Linguistics.Learning;

/// <summary>Collects the features of one decision.</summary>
internal ref struct FeatureSink(Span<ulong> room)
{
    private readonly Span<ulong> _room = room;

    /// <summary>How many were added.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a template filled with one value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ulong template, ulong a) => _room[Count++] = FeatureHash.Mix(template, a);

    /// <summary>Adds a template filled with two values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ulong template, ulong a, ulong b) => _room[Count++] = FeatureHash.Mix(template, a, b);

    /// <summary>Adds a template filled with three values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ulong template, ulong a, ulong b, ulong c) => _room[Count++] = FeatureHash.Mix(template, a, b, c);
}
