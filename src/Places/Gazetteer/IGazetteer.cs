using Ledgerline.Records;
using Geometry = NetTopologySuite.Geometries.Geometry;

namespace Ledgerline.Places.Gazetteers;

/// <summary>The places of the world and their names, to be asked by name, by identity and by position.</summary>
/// <remarks>Every answer is the same for the same gazetteer file, in the same order, and may be asked for from many threads at once.</remarks>
public interface IGazetteer
{
    /// <summary>The places that bear <paramref name="name"/>: exactly, in another romanisation, inflected or as an adjective.</summary>
    /// <param name="name">A name as a text writes it, of one or several words, without articles and prepositions.</param>
    /// <returns>Each place once, with its best match; best score first, then the larger population; empty where nothing fits.</returns>
    IReadOnlyList<GazetteerMatch> Find(string name);

    /// <summary>The places with a name like <paramref name="name"/> (bounded edit distance), anywhere in the world. Takes milliseconds.</summary>
    /// <param name="name">A name as a text writes it.</param>
    /// <param name="limit">At most so many, above 0.</param>
    /// <returns>Best score first; each of kind <see cref="NameMatchKind.Likeness"/>.</returns>
    IReadOnlyList<GazetteerMatch> FindLike(string name, int limit);

    /// <summary>The places with a name like <paramref name="name"/> within <paramref name="radiusKm"/> of <paramref name="centre"/>.</summary>
    /// <param name="name">A name as a text writes it.</param>
    /// <param name="limit">At most so many, above 0.</param>
    /// <param name="centre">Where to look.</param>
    /// <param name="radiusKm">How far around, in kilometres, above 0.</param>
    /// <returns>Best score first; each of kind <see cref="NameMatchKind.Likeness"/>. Reaches farther in spelling than the search of the whole world.</returns>
    IReadOnlyList<GazetteerMatch> FindLike(string name, int limit, Coordinate centre, double radiusKm);

    /// <summary>What a person who types <paramref name="name"/> may look for: matches first, then names that are like it.</summary>
    /// <param name="name">A name as a person types it.</param>
    /// <param name="limit">At most so many, above 0.</param>
    /// <param name="preferredCountries">Countries whose places come first among equal matches, as ISO 3166-1 alpha-2; may be empty.</param>
    IReadOnlyList<GazetteerMatch> Search(string name, int limit, IReadOnlyList<string> preferredCountries);

    /// <summary>How many words the longest name has that begins with <paramref name="word"/> (folded or not, inflected or not); 0 where none does.</summary>
    /// <remarks>A filter for longest matching: it may be too large, never too small. Words are counted as <see cref="Names.NameFolder.Fold(string)"/> parts them.</remarks>
    int LongestNameFrom(string word);

    /// <summary>The place with the identity <paramref name="id"/>; null where there is none.</summary>
    Place? FindById(PlaceId id);

    /// <summary>The places within <paramref name="radiusKm"/> of <paramref name="point"/>, nearest first. Regions and countries are not among them.</summary>
    IReadOnlyList<Place> Near(Coordinate point, double radiusKm);

    /// <summary>The first-level region that <paramref name="place"/> lies in; null for countries and where it is not known. A first-level region has none.</summary>
    Place? RegionOf(Place place);

    /// <summary>The listed regions that <paramref name="place"/> lies in, smallest first: third level, second, first; empty where none is known.</summary>
    IReadOnlyList<Place> RegionsOf(Place place) => RegionOf(place) is { } region ? [region] : [];

    /// <summary>The country with the ISO 3166-1 alpha-2 code <paramref name="code"/>; null where there is none.</summary>
    Place? Country(string code);

    /// <summary>Whether <paramref name="point"/> lies within the region or country <paramref name="region"/>; false where it has no shape.</summary>
    bool Contains(PlaceId region, Coordinate point);

    /// <summary>The shape of a region, country, road or river in WGS 84 degrees (x east, y north); null where only its point is known.</summary>
    Geometry? ShapeOf(PlaceId place);
}
