namespace Ledgerline.Places.Geoparsing.Lexicons;

/// <summary>What stands at a step of a relation pattern.</summary>
internal enum PatternElementKind
{
    /// <summary>One of some words.</summary>
    Word,

    /// <summary>A direction: "north", "south-western".</summary>
    Direction,

    /// <summary>A distance with its unit: "less than 12 km".</summary>
    Distance,

    /// <summary>The second place of the relation.</summary>
    Other,
}
