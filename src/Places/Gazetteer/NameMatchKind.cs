namespace Ledgerline.Places.Gazetteers;

/// <summary>How a name that was asked for relates to the name of the place that was found.</summary>
public enum NameMatchKind
{
    /// <summary>It is the name by which the gazetteer lists the place.</summary>
    Official = 0,

    /// <summary>It is one of the place's other names: another language, script or spelling.</summary>
    Alternate = 1,

    /// <summary>It is a name that the place no longer bears.</summary>
    Former = 2,

    /// <summary>It is one of the names in another romanisation ("Kostyantynivka" for "Kostiantynivka").</summary>
    Transliterated = 3,

    /// <summary>It is an inflected form of one of the names («у Курилівці»).</summary>
    Inflected = 4,

    /// <summary>It is an adjective made of one of the names ("Krasnoarmeysky", «Донецький»).</summary>
    Adjective = 5,

    /// <summary>It is merely like one of the names; worth nothing without support from the context.</summary>
    Likeness = 6,
}
