namespace Ledgerline.Places;

/// <summary>Settings of a <see cref="FootprintBuilder"/>.</summary>
public sealed record FootprintOptions
{
    /// <summary>How far a settlement of unknown size reaches around its point, in kilometres.</summary>
    /// <value>1 by default; above 0.</value>
    public double SmallestSettlementKm { get; init; } = 1;

    /// <summary>How far a facility reaches around its point, in kilometres.</summary>
    /// <value>1.5 by default; above 0.</value>
    public double FacilityKm { get; init; } = 1.5;

    /// <summary>How far a region without a shape reaches around its middle, in kilometres.</summary>
    /// <value>60 by default; above 0.</value>
    public double RegionKm { get; init; } = 60;

    /// <summary>How far beyond a place's edge "near" reaches, in kilometres.</summary>
    /// <value>10 by default; above 0.</value>
    public double NearKm { get; init; } = 10;

    /// <summary>How far beyond a place's edge "north of" reaches where no distance is said, in kilometres.</summary>
    /// <value>30 by default; above 0.</value>
    public double DirectionKm { get; init; } = 30;

    /// <summary>How far on either side of a border "on the border" reaches, in kilometres.</summary>
    /// <value>15 by default; above 0.</value>
    public double BorderKm { get; init; } = 15;

    /// <summary>Half the angle of the sector that a wind stands for, in degrees.</summary>
    /// <value>22.5 by default; above 0 to 90.</value>
    public double HalfSector { get; init; } = 22.5;

    /// <summary>By how much a distance may miss, as a share of it.</summary>
    /// <value>0.1 by default; 0 to 1.</value>
    public double DistanceSlack { get; init; } = 0.1;

    internal void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(SmallestSettlementKm);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(FacilityKm);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(RegionKm);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(NearKm);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(DirectionKm);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(BorderKm);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(HalfSector);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(HalfSector, 90);
        ArgumentOutOfRangeException.ThrowIfNegative(DistanceSlack);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(DistanceSlack, 1);
    }
}
