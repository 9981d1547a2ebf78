using Ledgerline.Linguistics.Learning;

namespace Ledgerline.Linguistics.Neural;

/// <summary>What is left out while learning (Srivastava and others 2014). One thread's own.</summary>
internal sealed class Dropout(double wordShare, double share)
{
    private readonly float[][] _masks = [.. Enumerable.Repeat(0, (int)Site.Count).Select(_ => Array.Empty<float>())];
    private StableRandom _random = new(0);

    /// <summary>Where values are left out.</summary>
    public enum Site
    {
        /// <summary>The words' embeddings.</summary>
        Words,

        /// <summary>The first layer's states.</summary>
        First,

        /// <summary>The second layer's states.</summary>
        Second,

        /// <summary>The children that look for heads.</summary>
        ArcChildren,

        /// <summary>The heads.</summary>
        ArcHeads,

        /// <summary>The arcs whose relations are sought.</summary>
        Relations,

        /// <summary>How many sites there are.</summary>
        Count,
    }

    /// <summary>Begins a sentence.</summary>
    public void Begin(ulong seed) => _random = new StableRandom(seed);

    /// <summary>Takes a word for an unknown one, now and then.</summary>
    public void HideWord(ref int trait)
    {
        if (_random.Fraction() < wordShare)
        {
            trait = TraitTable.Unknown;
        }
    }

    /// <summary>Leaves out some values and raises the others in proportion.</summary>
    public void Apply(Span<float> values, Site site)
    {
        Room.Ensure(ref _masks[(int)site], values.Length);
        var mask = _masks[(int)site];
        var threshold = (uint)(share * 65536);
        var keep = (float)(1 / (1 - share));
        var bits = 0UL;
        for (var i = 0; i < values.Length; i++)
        {
            bits = i % 4 == 0 ? _random.Next() : bits >> 16;
            mask[i] = (bits & 0xFFFF) < threshold ? 0 : keep;
            values[i] *= mask[i];
        }
    }

    /// <summary>Leaves out the same values of the gradient.</summary>
    public void Back(Span<float> gradient, Site site)
    {
        var mask = _masks[(int)site];
        for (var i = 0; i < gradient.Length; i++)
        {
            gradient[i] *= mask[i];
        }
    }
}
