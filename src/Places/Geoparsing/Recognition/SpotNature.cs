namespace Ledgerline.Places.Geoparsing.Recognition;

/// <summary>What the words of a spot turn out to be.</summary>
internal enum SpotNature
{
    /// <summary>A place.</summary>
    Place,

    /// <summary>A side, a people or an authority, called after a place.</summary>
    Actor,

    /// <summary>A person, an organisation or an ordinary word.</summary>
    Rejected,
}
