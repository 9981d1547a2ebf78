using Ledgerline.Places.Geoparsing.Lexicons;
using Ledgerline.Places.Geoparsing.Recognition;
using Ledgerline.Records;

namespace Ledgerline.Places.Geoparsing.Resolution;

/// <summary>
/// Tells "the eastern Donetsk region", which lies in its country's east, from "eastern Donetsk region", the eastern part of it: a
/// determiner before a region's direction makes it a description.
/// </summary>
internal readonly record struct DescriptiveBearing(string Bearing)
{
    /// <summary>Whether the bearing merely describes <paramref name="place"/>.</summary>
    public bool Describes(Spot spot, Place place)
        => place.Kind is PlaceKind.Region && spot.Relation.Words == 1 && spot.Kind is { } kind && !kind.Has(KindTraits.Vicinity)
        && spot.OuterStart < spot.Start - 1;
}
