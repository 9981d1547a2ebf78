namespace Ledgerline.Records;

/// <summary>What kind of source a source is. The numbers are stored in ledgers and never change meaning.</summary>
public enum SourceKind
{
    /// <summary>None of the others (<c>other</c>).</summary>
    Other = 0,

    /// <summary>A newspaper, agency, channel or site (<c>outlet</c>).</summary>
    Outlet = 1,

    /// <summary>A civil authority or who speaks for one (<c>official</c>).</summary>
    Official = 2,

    /// <summary>A general staff, defence ministry, army or who speaks for one (<c>military</c>).</summary>
    Military = 3,

    /// <summary>A brigade, battalion or militia in the field, or who speaks for it (<c>unit</c>).</summary>
    Unit = 4,

    /// <summary>A reporter, by name (<c>journalist</c>).</summary>
    Journalist = 5,

    /// <summary>An expert or institute (<c>analyst</c>).</summary>
    Analyst = 6,

    /// <summary>A map project (<c>mapper</c>).</summary>
    Mapper = 7,

    /// <summary>Residents, local channels (<c>local</c>).</summary>
    Local = 8,

    /// <summary>Somebody who is not named (<c>anonymous</c>).</summary>
    Anonymous = 9,
}
