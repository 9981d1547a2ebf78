namespace Ledgerline.Places.Gazetteers.Compilation;

/// <summary>A skeleton among those of a place.</summary>
internal readonly record struct PlaceSound(int Place, uint Sound) : IComparable<PlaceSound>
{
    /// <summary>Orders by place, then by skeleton.</summary>
    public int CompareTo(PlaceSound other) => Place != other.Place ? Place.CompareTo(other.Place) : Sound.CompareTo(other.Sound);
}
