namespace Ledgerline.Records;

/// <summary>What kind of place a place is. The numbers are stored in ledgers and gazetteers and never change meaning.</summary>
public enum PlaceKind
{
    /// <summary>None of the others.</summary>
    Other = 0,

    /// <summary>A city, town, village or part of one.</summary>
    Settlement = 1,

    /// <summary>A province, district or other part of a country, official or customary ("the Donbas").</summary>
    Region = 2,

    /// <summary>A country.</summary>
    Country = 3,

    /// <summary>A mine, plant, bridge, dam, port, airfield, hospital or other works.</summary>
    Facility = 4,

    /// <summary>A road or street.</summary>
    Road = 5,

    /// <summary>A railway line.</summary>
    Railway = 6,

    /// <summary>A river, lake or sea.</summary>
    Water = 7,
}
