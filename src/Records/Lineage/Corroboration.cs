namespace Ledgerline.Records;

/// <summary>How widely one thing is said of a place, and by how many who are independent of each other.</summary>
/// <remarks>Articles and outlets tell how far it went; only origins and interests tell whether it is corroborated. Two officials of one side are two
/// origins and one interest. What nobody is named for counts among <see cref="Unknown"/>, never as an origin.</remarks>
public sealed record Corroboration
{
    /// <summary>What is said to have happened; a place that is controlled counts as captured.</summary>
    public required ClaimType Type { get; init; }

    /// <summary>Whose doing it is said to be; null where the claims do not tell.</summary>
    public SideCode? Side { get; init; }

    /// <summary>The articles that say so.</summary>
    public required int Articles { get; init; }

    /// <summary>The outlets that say so; articles without a known outlet count as one.</summary>
    public required int Outlets { get; init; }

    /// <summary>The web sites that say so, by host; outlets whose articles bear no address count as one each.</summary>
    public required int Publishers { get; init; }

    /// <summary>The origins with a speaker that say so.</summary>
    public required int Origins { get; init; }

    /// <summary>The origins without a speaker that say so.</summary>
    public required int Unknown { get; init; }

    /// <summary>The sides that those speakers belong to, and each speaker of no side for himself.</summary>
    public required int Interests { get; init; }

    /// <summary>The origins with a speaker that deny it.</summary>
    public required int Dissenters { get; init; }
}
