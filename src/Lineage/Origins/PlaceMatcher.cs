using Ledgerline.Lineage.Wording;
using Ledgerline.Records;

namespace Ledgerline.Lineage.Origins;

/// <summary>Tells whether two claims are about one place.</summary>
internal sealed class PlaceMatcher(OriginOptions options, SpeakerIndex speakers)
{
    // Entries nearer to each other than this are one place, whatever their names.
    private const double OneSpotKm = 1;

    // A whole province is named for a thing in it ("a bridge in the province"): so many words must show that it is the same thing.
    private const int SharedThings = 2;
    private const int LeastLetters = 4;
    private const int LongestArticle = 2;

    /// <param name="one">A telling.</param>
    /// <param name="other">Another.</param>
    /// <param name="areLinked">Whether their articles demonstrably tell one speaker's words, so that a garbled name may be believed.</param>
    public bool Same(Telling one, Telling other, bool areLinked)
    {
        if (one.Claim.Place.Place is not { } place || other.Claim.Place.Place is not { } second)
        {
            return NameLikeness(one, other) >= (areLinked ? options.GarbledLikeness : options.PlaceLikeness);
        }

        if (place.Id == second.Id)
        {
            return !IsWide(place) || ShareThings(one.Claim, other.Claim);
        }

        if (IsWide(place) || IsWide(second) || place.Kind != second.Kind)
        {
            return false;
        }

        var km = place.Location.DistanceKmTo(second.Location);
        return km <= OneSpotKm || (km <= options.PlaceKm && NameLikeness(one, other) >= options.GarbledLikeness);
    }

    /// <summary>Whether two tellings are about two places of one name, neither of which is a whole province.</summary>
    /// <param name="one">A telling.</param>
    /// <param name="other">Another.</param>
    /// <param name="areTranslated">Whether their articles are in two languages, whose forms of one name may differ.</param>
    public bool AreNamesakes(Telling one, Telling other, bool areTranslated)
        => one.Claim.Place.Place is { } place && other.Claim.Place.Place is { } second && !IsWide(place) && !IsWide(second)
        && NameLikeness(one, other) >= (areTranslated ? options.PlaceLikeness : 1);

    /// <summary>The folded names of a claim's place: as written, and as the gazetteer has it.</summary>
    public static IEnumerable<string> Names(ClaimPlace place)
        => new[] { Fold(place.AsNamed), place.Place is { } known ? Fold(known.Name) : "" }.Where(name => name.Length > 2);

    // How alike the names are: the best of the names as written and the gazetteer's.
    private static double NameLikeness(Telling one, Telling other)
        => one.Names.SelectMany(_ => other.Names, Likeness.Of).DefaultIfEmpty(0).Max();

    // Articles ("Al-", "El ", «Эд-») are written in too many ways to tell anything.
    private static string Fold(string name)
    {
        var words = Words.Capitalised(name);
        return string.Concat(words.Where(word => word.Length > LongestArticle || words.All(other => other.Length <= LongestArticle)).Select(Skeleton.Of));
    }

    private static bool IsWide(Place place) => place.Kind is PlaceKind.Region or PlaceKind.Country or PlaceKind.Water or PlaceKind.Road or PlaceKind.Railway;

    private bool ShareThings(Claim one, Claim other)
    {
        var named = new[] { one.Place.AsNamed, other.Place.AsNamed, one.Place.Place?.Name ?? "" }.SelectMany(Words.Capitalised).Select(Skeleton.Of).ToHashSet(StringComparer.Ordinal);
        var things = Things(one, named);
        return Things(other, named).Count(word => things.Any(thing => Likeness.SameStem(thing, word))) >= SharedThings;
    }

    private List<string> Things(Claim claim, HashSet<string> named)
        => [.. speakers.Plain(claim.Quote).Where(word => word.Length >= LeastLetters && !named.Any(name => Likeness.SameStem(name, word))).Distinct()];
}
