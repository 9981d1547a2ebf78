using Ledgerline.Places.Gazetteers;
using Ledgerline.Places.Geoparsing.Lexicons;
using Ledgerline.Places.Geoparsing.Recognition;
using Ledgerline.Places.Geoparsing.Resolution;
using Ledgerline.Places.Geoparsing.Words;
using Ledgerline.Records;

namespace Ledgerline.Places.Geoparsing.Roles;

/// <summary>Finds the names that say what another name lies in: "X, Y", "X in the Y region", "Y's X".</summary>
internal sealed class ContainerFinder
{
    private const int LongestApposition = 12;
    private const int MostCandidates = 40;
    private const double FarKm = 300;
    private readonly PlaceLexicon _lexicon;
    private readonly Containment _containment;

    /// <summary>Reads with the words of <paramref name="lexicon"/>.</summary>
    public ContainerFinder(PlaceLexicon lexicon, Containment containment)
    {
        _lexicon = lexicon;
        _containment = containment;
    }

    /// <summary>Sets the containers of <paramref name="spots"/>, which stand in one sentence in order.</summary>
    public void Find(IReadOnlyList<Spot> spots)
    {
        for (var i = 0; i + 1 < spots.Count; i++)
        {
            var (left, right) = (spots[i], spots[i + 1]);
            if (IsPossessive(left, right) && CanContain(left, right))
            {
                right.Container ??= left;
            }
            else if ((FollowsAtOnce(left, right) || FollowsInApposition(left, right)) && CanContain(right, left) && !IsRow(spots, i))
            {
                left.Container ??= right;
            }
            else if (FollowsInApposition(left, right) && left.Sentence.LowerAt(left.OuterEnd) == "," && IsRegion(right) && left.Matches.Count > 0 && AreFar(left, right))
            {
                // The text says that it lies where none of the places of its name does: it is one that the gazetteer lacks.
                left.Matches = [];
            }
        }
    }

    // Beyond this the gazetteer's own lists of what lies where are no excuse.
    private static bool AreFar(Spot inner, Spot outer)
        => inner.Matches.Take(MostCandidates).All(match => match.Place.Kind == PlaceKind.Settlement && outer.Matches.Take(MostCandidates).All(region => match.Place.Location.DistanceKmTo(region.Place.Location) > FarKm));

    private static bool IsRegion(Spot spot) => spot.Matches.Count > 0 && spot.Matches.Take(MostCandidates).All(match => match.Place.Kind is PlaceKind.Region or PlaceKind.Country);

    // "China, Japan and Ukraine": three or more names that may all mean a country, or all a region, are a row, though a town in Japan is called China.
    private bool IsRow(IReadOnlyList<Spot> spots, int at)
    {
        var third = at > 0 && Coordination.Joins(spots[at - 1], spots[at], _lexicon) ? spots[at - 1]
            : at + 2 < spots.Count && Coordination.Joins(spots[at + 1], spots[at + 2], _lexicon) ? spots[at + 2]
            : null;
        return third is not null && Coordination.Joins(spots[at], spots[at + 1], _lexicon)
            && (AllMayBe(PlaceKind.Country, spots[at], spots[at + 1], third) || AllMayBe(PlaceKind.Region, spots[at], spots[at + 1], third));
    }

    private static bool AllMayBe(PlaceKind kind, params ReadOnlySpan<Spot> spots)
    {
        foreach (var spot in spots)
        {
            if (!spot.Matches.Take(MostCandidates).Any(match => match.Place.Kind == kind && match.Kind is NameMatchKind.Official or NameMatchKind.Alternate))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPossessive(Spot left, Spot right)
        => left.Sentence.LowerAt(left.OuterEnd) is "'s" && left.OuterEnd + 1 >= right.OuterStart && left.OuterEnd < right.Start;

    // "X, Y", "X (Y", "X in the Y", «X Донецької області».
    private bool FollowsAtOnce(Spot left, Spot right)
    {
        var sentence = left.Sentence;
        var gap = right.OuterStart - left.OuterEnd;
        return gap switch
        {
            0 => right.OuterStart == right.Start && right.Kind is { } kind && kind.Has(KindTraits.TakesAdjective),
            1 => sentence.LowerAt(left.OuterEnd) is "," or "(" || _lexicon.Is(WordClass.ContainerPreposition, sentence.LowerAt(left.OuterEnd)),
            2 => sentence.LowerAt(left.OuterEnd) is "," or "(" && _lexicon.Is(WordClass.ContainerPreposition, sentence.LowerAt(left.OuterEnd + 1)),
            _ => false,
        };
    }

    // "X, a mining town in the Y region".
    private bool FollowsInApposition(Spot left, Spot right)
    {
        var sentence = left.Sentence;
        var gap = right.OuterStart - left.OuterEnd;
        if (gap is < 3 or > LongestApposition || sentence.LowerAt(left.OuterEnd) is not ("," or "–")
            || !_lexicon.Is(WordClass.ContainerPreposition, sentence.LowerAt(right.OuterStart - 1)))
        {
            return false;
        }

        return (_lexicon.Kinds.MatchEndingAt(sentence, right.OuterStart - 1, out _) > 0 || _lexicon.Is(WordClass.Locative, sentence.LowerAt(right.OuterStart - 2)))
            && !HasStop(sentence, left.OuterEnd + 1, right.OuterStart);
    }

    private static bool HasStop(SentenceWords sentence, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (sentence.LowerAt(i) is "," or "." or ";" or ":")
            {
                return true;
            }
        }

        return false;
    }

    private bool CanContain(Spot outer, Spot inner)
        => outer.Matches.Take(MostCandidates).Any(container => container.Place.Kind is PlaceKind.Region or PlaceKind.Country
            && inner.Matches.Take(MostCandidates).Any(match => _containment.IsWithin(match.Place, container.Place)))
        || (inner.Matches.Count == 0 && outer.Matches.Any(match => match.Place.Kind is PlaceKind.Region or PlaceKind.Country));
}
