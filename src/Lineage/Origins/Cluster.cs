using Ledgerline.Records;

namespace Ledgerline.Lineage.Origins;

/// <summary>An origin as it grows.</summary>
internal sealed class Cluster(int number)
{
    // So many differing tellings stand for all of them when another is compared.
    private const int MostSamples = 6;

    private readonly List<Telling> _samples = [];

    /// <summary>When it was opened, counted from 0.</summary>
    public int Number { get; } = number;

    /// <summary>The last look-up of the index that found it, so that one that is posted under several keys is found once.</summary>
    public long LookUp { get; set; }

    /// <summary>Its tellings, as they came.</summary>
    public List<Telling> Tellings { get; } = [];

    /// <summary>Tellings that stand for all.</summary>
    public IReadOnlyList<Telling> Samples => _samples;

    /// <summary>When it was uttered, by the first telling that is dated; null while none is.</summary>
    public DayRange? Uttered { get; private set; }

    /// <summary>The speaker's side, by the first telling that tells it; null while none does.</summary>
    public SideCode? Side { get; private set; }

    public void Add(Telling telling)
    {
        Tellings.Add(telling);
        Uttered ??= telling.Uttered;
        Side ??= telling.Speaker?.Side;
        if (_samples.Count < MostSamples && !_samples.Any(sample => IsAlike(sample, telling)))
        {
            _samples.Add(telling);
        }
    }

    private static bool IsAlike(Telling one, Telling other)
        => one.Claim.Type == other.Claim.Type
        && one.Claim.Place.Place?.Id == other.Claim.Place.Place?.Id
        && one.Claim.Place.AsNamed == other.Claim.Place.AsNamed
        && one.Speaker?.Core.Count == other.Speaker?.Core.Count
        && one.Story == other.Story;
}
