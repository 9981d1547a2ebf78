using Ledgerline.Places.Gazetteers;
using Ledgerline.Places.Geoparsing.Weights;
using Ledgerline.Records;

namespace Ledgerline.Places.Geoparsing.Resolution;

/// <summary>A place that a name may mean in this article.</summary>
internal sealed class Candidate
{
    /// <summary>Creates a candidate.</summary>
    public Candidate(Place place, NameMatchKind match, double matchScore)
    {
        Place = place;
        Direction = new(place.Location);
        Match = match;
        MatchScore = matchScore;
    }

    /// <summary>The place.</summary>
    public Place Place { get; }

    /// <summary>Where on the globe it lies.</summary>
    public Direction3 Direction { get; }

    /// <summary>How its name fits.</summary>
    public NameMatchKind Match { get; }

    /// <summary>How well its name fits, above 0 to 1.</summary>
    public double MatchScore { get; }

    /// <summary>What to say of it if it is chosen; null for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Whether the place merely gives its name to what is meant, which lies at or around it.</summary>
    public bool IsNamesake { get; init; }

    /// <summary>The first-level region that it lies in; null where there is none.</summary>
    public PlaceId? Region { get; set; }

    /// <summary>Whether it lies where the theatre says that the fighting is.</summary>
    public bool IsOnBattleground { get; set; }

    /// <summary>What speaks for and against it, by <see cref="Sign"/>.</summary>
    public double[] Signs { get; } = new double[SignWeights<Sign>.Count];

    /// <summary>How probable it is now, 0 to 1.</summary>
    public double Probability { get; set; }
}
