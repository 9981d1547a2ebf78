using Ledgerline.Places.Geoparsing.Lexicons;
using Ledgerline.Places.Geoparsing.Recognition;
using Ledgerline.Places.Geoparsing.Words;
using Ledgerline.Records;

namespace Ledgerline.Places.Geoparsing.Roles;

/// <summary>Tells countries and capitals that act, "Kyiv said", "Moscow's forces", from the ground that bears the same name.</summary>
internal sealed class ActorFinder
{
    private const long LargeCity = 500_000;
    private const int MostAuxiliaries = 4;
    private const int PossessiveReach = 4;
    private readonly PlaceLexicon _lexicon;
    private readonly IReadOnlySet<string> _theatreNames;

    /// <summary>Reads with the words of <paramref name="lexicon"/>; <paramref name="theatreNames"/> are the names of the sides.</summary>
    public ActorFinder(PlaceLexicon lexicon, IReadOnlySet<string> theatreNames)
    {
        _lexicon = lexicon;
        _theatreNames = theatreNames;
    }

    /// <summary>Sets <see cref="MentionRole.Actor"/> where a spot of <paramref name="spots"/> acts.</summary>
    public void Find(IEnumerable<Spot> spots)
    {
        foreach (var spot in spots.Where(spot => spot.Role == MentionRole.Ground))
        {
            if (spot.Nature == SpotNature.Actor || (MayAct(spot) && Acts(spot)))
            {
                spot.Role = MentionRole.Actor;
            }
        }
    }

    /// <summary>Takes the role back from those that have turned out to be small places which merely share a country's name.</summary>
    public void Reconsider(IEnumerable<Spot> spots)
    {
        foreach (var spot in spots.Where(spot => spot.Role == MentionRole.Actor && spot.Nature != SpotNature.Actor && !_theatreNames.Contains(spot.Name)))
        {
            if (spot.Place is { Kind: not PlaceKind.Country, Population: < LargeCity })
            {
                spot.Role = MentionRole.Ground;
            }
        }
    }

    private bool MayAct(Spot spot)
        => spot.Kind is null && (_theatreNames.Contains(spot.Name)
            || spot.Matches.Any(match => match.Place.Kind == PlaceKind.Country || match.Place.Population >= LargeCity));

    private bool Acts(Spot spot)
        => IsPossessor(spot) || IsAttribute(spot) || (!FollowsPreposition(spot) && (IsSubjectInTree(spot) ?? IsSubjectByWords(spot))) || IsOpponent(spot);

    private bool IsPossessor(Spot spot)
    {
        var sentence = spot.Sentence;
        if (sentence.LowerAt(spot.OuterEnd) is not "'s")
        {
            return false;
        }

        for (var at = spot.OuterEnd + 1; at <= spot.OuterEnd + PossessiveReach; at++)
        {
            if (_lexicon.Is(WordClass.ActorNoun, sentence.LowerAt(at)))
            {
                return true;
            }

            if (_lexicon.Kinds.MatchAt(sentence, at, out _) > 0 || at >= sentence.Words.Count || sentence.Words[at].Shape == WordShape.Punctuation)
            {
                return false;
            }
        }

        return false;
    }

    private bool IsAttribute(Spot spot) => _lexicon.Is(WordClass.ActorNoun, spot.Sentence.LowerAt(spot.OuterEnd));

    private bool FollowsPreposition(Spot spot) => _lexicon.Is(WordClass.PlacePreposition, spot.Sentence.LowerAt(spot.OuterStart - 1));

    // Against whom, by whom: only countries and sides stand there as actors.
    private bool IsOpponent(Spot spot)
        => _lexicon.Is(WordClass.ActorPreposition, spot.Sentence.LowerAt(spot.OuterStart - 1))
        && (_theatreNames.Contains(spot.Name) || spot.Matches.Any(match => match.Place.Kind == PlaceKind.Country));

    private bool? IsSubjectInTree(Spot spot)
    {
        if (!spot.Sentence.HasTree || spot.Sentence.TokenAt(spot.End - 1) is not { } token)
        {
            return null;
        }

        if (!token.Relation.StartsWith("nsubj", StringComparison.Ordinal) || spot.Sentence.Token(token.Head) is not { Pos: UniversalPos.Verb } verb)
        {
            return false;
        }

        // A town that something is done to, or that falls, is ground; only countries and sides are dealt with.
        var isActorVerb = _lexicon.Is(WordClass.ActorVerb, verb.Form.ToLowerInvariant());
        return token.Relation.Contains(":pass", StringComparison.Ordinal)
            ? isActorVerb && spot.Matches.Any(match => match.Place.Kind == PlaceKind.Country)
            : isActorVerb || _theatreNames.Contains(spot.Name) || spot.Matches.Any(match => match.Place.Kind == PlaceKind.Country);
    }

    private bool IsSubjectByWords(Spot spot)
    {
        var sentence = spot.Sentence;
        var at = spot.OuterEnd;
        for (var i = 0; i < MostAuxiliaries && _lexicon.Is(WordClass.Auxiliary, sentence.LowerAt(at)); i++)
        {
            at++;
        }

        return _lexicon.Is(WordClass.ActorVerb, sentence.LowerAt(at))
            || (sentence.HasTags && sentence.PosAt(at) == UniversalPos.Verb && _theatreNames.Contains(spot.Name));
    }
}
