using Ledgerline.Records;

namespace Ledgerline.Lineage.Origins;

/// <summary>Tells whether two tellings rest on one utterance.</summary>
internal sealed class TellingMatcher(OriginOptions options, SpeakerIndex speakers)
{
    private readonly PlaceMatcher _places = new(options, speakers);

    /// <summary>Two attributed tellings: one speaker, or one passage of which one article names the speaker less well.</summary>
    public PropositionMatch Attributed(Telling one, Telling other)
    {
        var match = Propositions.Compare(one.Claim, other.Claim);
        if (match == PropositionMatch.None || !Near(one.Uttered, other.Uttered) || !OneVoice(one, other))
        {
            return PropositionMatch.None;
        }

        if (match == PropositionMatch.Akin && one.Article.Id != other.Article.Id && !IsOneOccasion(one, other))
        {
            return PropositionMatch.None;
        }

        // What one speaker says of a place on a day, he hardly says of its namesake: which of them it is, one of the articles left open.
        return _places.Same(one, other, areLinked: one.Story == other.Story) || (IsOneDay(one, other) && AreNamesakes(one, other)) ? match : PropositionMatch.None;
    }

    /// <summary>A telling by somebody whom many answer to ("officials said") and one by somebody known: whether the first shows nobody else.</summary>
    /// <param name="vague">The telling by somebody whom many answer to.</param>
    /// <param name="known">The telling by somebody known.</param>
    /// <param name="side">Whose side the known speaker is on, by whichever telling says so; null where none does.</param>
    public PropositionMatch Vague(Telling vague, Telling known, SideCode? side)
        => vague.Speaker is { } speaker && known.Speaker is { } other && speakers.MayBe(speaker, other with { Side = other.Side ?? side }, known.Claim.Agent.Side ?? vague.Claim.Agent.Side, Propositions.Gain(known.Claim) > 0) && IsOneDay(vague, known)
            && Propositions.Compare(vague.Claim, known.Claim) is var match && match != PropositionMatch.None
            && (_places.Same(vague, known, areLinked: true) || AreNamesakes(vague, known))
                ? match
                : PropositionMatch.None;

    /// <summary>An unattributed telling and one that it may repeat; it may say more than that, not less.</summary>
    /// <param name="telling">The unattributed telling.</param>
    /// <param name="source">The telling it may repeat.</param>
    /// <param name="areLinked">Whether their articles demonstrably tell one speaker's words, or one derives from the other.</param>
    public PropositionMatch Repeated(Telling telling, Telling source, bool areLinked)
    {
        var match = Propositions.Compare(telling.Claim, source.Claim);
        if (match == PropositionMatch.None || !Propositions.IsAsserted(telling.Claim)
            || !(Near(telling.Uttered, source.Uttered) || (areLinked && IsSoonAfter(telling.Uttered, source.Uttered))) || !TimeFits(telling, source))
        {
            return PropositionMatch.None;
        }

        if (match == PropositionMatch.Akin && Propositions.Gain(telling.Claim) < Propositions.Gain(source.Claim))
        {
            return PropositionMatch.None;
        }

        return _places.Same(telling, source, areLinked) ? match : PropositionMatch.None;
    }

    /// <summary>Whether two unattributed tellings are one sentence told twice.</summary>
    public bool IsOnePassage(Telling one, Telling other)
        => Propositions.Compare(one.Claim, other.Claim) != PropositionMatch.None
        && Near(one.Uttered, other.Uttered)
        && one.SharesRun(other, options.SharedRun)
        && _places.Same(one, other, areLinked: true);

    /// <summary>Whether two unattributed claims of one article say the same.</summary>
    public bool IsSaidTwice(Telling one, Telling other)
        => Propositions.Compare(one.Claim, other.Claim) == PropositionMatch.Same && _places.Same(one, other, areLinked: false);

    /// <summary>Whether both name one speaker.</summary>
    public bool SameSpeaker(Telling one, Telling other)
        => one.Speaker is { } speaker && other.Speaker is { } second && speakers.Same(speaker, second);

    /// <summary>Whether two times of utterance may be one; what is unknown may.</summary>
    public bool Near(DayRange? one, DayRange? other) => Chronology.DaysApart(one, other) is not { } days || days <= options.Days;

    // What an article says in its own voice is dated by the article; what it repeats may be some weeks old.
    private bool IsSoonAfter(DayRange? telling, DayRange? source)
        => Chronology.DaysApart(telling, source) is { } days && days <= options.LinkedDays && telling?.Start >= source?.Start;

    private bool OneVoice(Telling one, Telling other)
    {
        if (one.Speaker is not { } speaker || other.Speaker is not { } second)
        {
            return false;
        }

        if (speakers.Same(speaker, second))
        {
            // The unnamed are told apart by their story: "a military source" is somebody else tomorrow.
            return speaker.IsNamed || one.Story == other.Story;
        }

        var isOpen = !(speaker.IsNamed && second.IsNamed) && (speaker.Side is null || second.Side is null || speaker.Side == second.Side);
        return isOpen && one.SharesRun(other, options.SharedRun);
    }

    // What one article makes an approach and another a capture is one utterance only where both tell of one occasion.
    private static bool IsOneOccasion(Telling one, Telling other)
        => IsOneDay(one, other) && (one.Story == other.Story || (one.Claim.Place.Place is { } place && place.Id == other.Claim.Place.Place?.Id));

    private bool AreNamesakes(Telling one, Telling other) => _places.AreNamesakes(one, other, areTranslated: one.Article.Language != other.Article.Language);

    private static bool IsOneDay(Telling one, Telling other) => Chronology.DaysApart(one.Uttered, other.Uttered) is null or <= 1;

    // An outlet that dates what happened long before its source spoke does not repeat that source.
    private bool TimeFits(Telling telling, Telling source)
        => source.Claim.Time is not null || telling.Claim.Time is not { } time || Near(time, source.Uttered);
}
