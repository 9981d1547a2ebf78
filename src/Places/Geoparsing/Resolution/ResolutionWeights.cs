namespace Ledgerline.Places.Geoparsing.Resolution;

/// <summary>What each sign adds to or takes from a candidate, in log-odds.</summary>
internal sealed record ResolutionWeights
{
    /// <summary>What *none of these* weighs.</summary>
    public double None { get; init; } = -0.2;

    /// <summary>For each power of ten of the population.</summary>
    public double Population { get; init; } = 0.45;

    /// <summary>A country.</summary>
    public double Country { get; init; } = 5;

    /// <summary>A region that is named without a kind word.</summary>
    public double Region { get; init; } = 2.5;

    /// <summary>A region that is named without a kind word, like a city in it.</summary>
    public double RegionOfCity { get; init; } = -2;

    /// <summary>A settlement that is named without a kind word.</summary>
    public double Settlement { get; init; } = 0.3;

    /// <summary>A place of the theatre's countries, while the article speaks of nowhere else.</summary>
    public double Theatre { get; init; } = 2;

    /// <summary>The kind word fits.</summary>
    public double KindFits { get; init; } = 1;

    /// <summary>The kind word speaks against it.</summary>
    public double KindMisfits { get; init; } = -5;

    /// <summary>The place only gives its name to what is meant.</summary>
    public double Namesake { get; init; } = -1;

    /// <summary>It lies in what the text says it lies in.</summary>
    public double Contained { get; init; } = 4;

    /// <summary>It does not lie in what the text says it lies in.</summary>
    public double NotContained { get; init; } = -4;

    /// <summary>It lies as a locator says.</summary>
    public double Located { get; init; } = 4;

    /// <summary>It lies otherwise than a locator says.</summary>
    public double NotLocated { get; init; } = -3;

    /// <summary>All else in the article lies in its country.</summary>
    public double SameCountry { get; init; } = 3;

    /// <summary>All else in the article lies in its region.</summary>
    public double SameRegion { get; init; } = 1.5;

    /// <summary>Other places of the article lie beside it.</summary>
    public double Nearby { get; init; } = 4;

    /// <summary>How far "beside" reaches, in kilometres: at this distance the sign has a third of its weight.</summary>
    public double NearbyKm { get; init; } = 60;

    /// <summary>Only another romanisation of its name fits, and it lies outside the theatre.</summary>
    public double FarFetched { get; init; } = -1.5;

    /// <summary>How much of a neighbour's support is taken, 0 to 1.</summary>
    public double Trust { get; init; } = 0.8;

    /// <summary>How probable a candidate must be to support its neighbours.</summary>
    public double LeastAnchor { get; init; } = 0.04;

    /// <summary>What the kinds of match take off, in the order of <see cref="Gazetteers.NameMatchKind"/>.</summary>
    public IReadOnlyList<double> Match { get; init; } = [0, -0.2, -0.5, -0.6, -0.4, -1.2, -3];
}
