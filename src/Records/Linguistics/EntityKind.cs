namespace Ledgerline.Records;

/// <summary>What a named entity is.</summary>
public enum EntityKind
{
    /// <summary>A person, by name.</summary>
    Person,

    /// <summary>An organisation, authority, unit or outlet.</summary>
    Organization,

    /// <summary>A settlement, region, country, road or water.</summary>
    Location,

    /// <summary>A named building or works: mine, plant, bridge, airfield.</summary>
    Facility,
}
