using Ledgerline.Places.Geoparsing.Recognition;

namespace Ledgerline.Places.Geoparsing.Resolution;

/// <summary>The spots of an article that mean the same place: one name has one sense per article, unless the text says otherwise.</summary>
internal sealed class NameGroup
{
    /// <summary>Creates a group around its first spot.</summary>
    public NameGroup(int index, Spot first)
    {
        Index = index;
        Spots.Add(first);
    }

    /// <summary>Its number within the article.</summary>
    public int Index { get; }

    /// <summary>The spots, in order.</summary>
    public List<Spot> Spots { get; } = [];

    /// <summary>The places that may be meant; the best first once they are resolved.</summary>
    public IReadOnlyList<Candidate> Candidates { get; set; } = [];

    /// <summary>The group that names what this one lies in; null where none does.</summary>
    public NameGroup? Container { get; set; }

    /// <summary>The groups that name what lies in this one.</summary>
    public List<NameGroup> Contents { get; } = [];

    /// <summary>The groups that stand beside it in a row of names: "A, B and C".</summary>
    public List<NameGroup> Row { get; } = [];

    /// <summary>The groups that say where this one lies, with the relation that they say it by.</summary>
    public List<(NameGroup Group, RelationReading Relation)> Locators { get; } = [];

    /// <summary>The groups that stand near it in the text.</summary>
    public List<NameGroup> Neighbours { get; } = [];

    /// <summary>The candidate that is ahead; null where none of them fits.</summary>
    public Candidate? Best { get; set; }

    /// <summary>The candidates that others may lie beside, the likeliest first.</summary>
    public IReadOnlyList<Candidate> Anchors { get; set; } = [];

    /// <summary>What *none of these* scores.</summary>
    public double NoneScore { get; set; }

    /// <summary>The log-odds that the name names a place at all, by the surest of its mentions.</summary>
    public double PlacehoodLogit
    {
        get
        {
            var surest = Math.Clamp(Spots.Max(spot => spot.Placehood), 0.01, 0.99);
            return Math.Log(surest / (1 - surest));
        }
    }
}
