using System.Collections.Frozen;
using Ledgerline.Claims.Attribution;
using Ledgerline.Claims.Certainty;
using Ledgerline.Claims.Events;
using Ledgerline.Claims.Lexicons;
using Ledgerline.Claims.Participants;
using Ledgerline.Claims.Syntax;
using Ledgerline.Records;

namespace Ledgerline.Claims;

/// <summary>Walks an article sentence by sentence and puts together what each room of the grammar reads. Immutable.</summary>
internal sealed class ArticleClaims
{
    private readonly ClaimExtractorOptions _options;
    private readonly ParticipantReader _participants;
    private readonly ArgumentReader _arguments;
    private readonly SceneReader _scenes;
    private readonly EventFinder _events = new();
    private readonly ChainReader _chains;
    private readonly Echoes _echoes;
    private readonly VoiceReader _voice;
    private readonly FrozenSet<SideCode> _armedSides;
    private readonly FrozenSet<string> _countries;

    public ArticleClaims(Theatre theatre, ClaimExtractorOptions options)
    {
        _options = options;
        _participants = new ParticipantReader(theatre);
        _arguments = new ArgumentReader(_participants);
        _scenes = new SceneReader(options);
        _chains = new ChainReader(new SourceReader(_participants));
        _echoes = new Echoes(_participants);
        _voice = new VoiceReader(theatre, _participants);
        _countries = theatre.Countries.ToFrozenSet(StringComparer.Ordinal);
        _armedSides = theatre.Sides.Where(side => side.Countries.Count == 0).Select(side => side.Code).ToFrozenSet();
    }

    /// <summary>The claims of an article, in the order of its words.</summary>
    /// <param name="article">The article.</param>
    /// <param name="views">Its sentences.</param>
    /// <param name="explanations">Takes what each claim was read from, by its identity; null for none.</param>
    public List<Claim> Read(Article article, IReadOnlyList<SentenceView> views, IDictionary<ClaimId, Explanation>? explanations)
    {
        var discourse = new Discourse { Sides = SidesOf(views), UnknownPlaces = UnknownPlaces(article, views) };
        discourse.Voice = _voice.Of(article, views, discourse);
        var quoted = QuoteRegions.Find(article.Text, article.Blocks);
        var atWar = WarWords(views) >= _options.MinWarWords;
        for (var i = 0; i < views.Count; i++)
        {
            var view = views[i];
            var speech = _chains.WithSourceFrom(_chains.Read(view, quoted, discourse), view, i + 1 < views.Count ? views[i + 1] : null, discourse);
            var said = ClaimTimes.Said(article, view, speech);
            var happenings = Asserts(article, view) ? _events.Find(view) : [];
            var disclaimers = Disclaimers.Find(view);
            var known = discourse.Claims.Count;
            foreach (var happening in happenings)
            {
                var covering = disclaimers.Where(disclaimer => Disclaimers.Covers(view, disclaimer, happening.Node)).ToList();
                foreach (var (claim, scene) in Claims(article, view, happening, happenings, speech, said, Before(views, i), discourse, atWar))
                {
                    Keep(discourse, Disclaim(claim, covering));
                    explanations?.TryAdd(claim.Id, Explain(view, happening, scene, speech.Around(happening.Node)));
                }
            }

            if (disclaimers.Count > 0 && discourse.Claims.Count == known && i > 0)
            {
                discourse.DisclaimWithin(views[i - 1].Sentence.Span, disclaimers[0].Span);
            }

            foreach (var echo in _echoes.Read(article, view, speech, said, discourse))
            {
                Keep(discourse, echo);
            }

            discourse.LastActor = Actor(view, discourse) ?? discourse.LastActor;
        }

        return discourse.Claims;
    }

    /// <summary>Whether a sentence states anything: headlines repeat the text below them, and questions ask.</summary>
    private static bool Asserts(Article article, SentenceView view)
        => article.Blocks[view.Sentence.Block].Kind != BlockKind.Heading
        && !view.Tree.Tokens.Reverse().TakeWhile(token => token.Pos == UniversalPos.Punct).Any(token => token.Form.Contains('?', StringComparison.Ordinal));

    private IEnumerable<(Claim Claim, ScenePlace Scene)> Claims(
        Article article, SentenceView view, EventNode happening, IReadOnlyList<EventNode> happenings, Speech speech, DayRange? said, SentenceView? before, Discourse discourse, bool atWar)
    {
        var statement = speech.Around(happening.Node);
        var assessment = Assess(view, happening, statement);
        var (type, certainty) = Retype(IsUnderWay(view, happening) ? ClaimType.Attacks : happening.Entry.Type, assessment);
        foreach (var scene in _scenes.Read(view, happening, happenings, before))
        {
            var speaker = statement.Sources.Count > 0 ? statement.Sources[^1] : null;
            var place = scene.Mention.Mention;
            var (agent, target) = _arguments.Read(view, happening, place.Place, speaker, discourse);
            if (IsTeller(scene, view, statement) || !Bears(view, happening, agent, target, atWar || IsOnTheGround(agent, scene)) || IsLifeless(view, happening, agent))
            {
                continue;
            }

            discourse.LastActor = agent.Side is null ? discourse.LastActor : agent;
            var told = type == ClaimType.Attacks && IsFromAfar(view, happening) ? ClaimType.Strikes
                : type == ClaimType.Controls && place.Relation.Kind == RelationKind.Part ? ClaimType.PartlyControls
                : type;
            var span = ClaimSpan.Of(view, happening, scene, statement.Content, _arguments.Nodes(view, happening).Agent);
            var claimPlace = new ClaimPlace(place.Span, Name(article, place, discourse), place.Place, Relation(happening, scene));
            yield return (new Claim
            {
                Id = ClaimIdentity.Of(article.Id, span, told, claimPlace, statement.Sources),
                Article = article.Id,
                Span = span,
                Quote = span.In(article.Text),
                Type = told,
                Agent = agent,
                Target = target,
                Place = claimPlace,
                Sources = statement.Sources,
                Factuality = certainty.Factuality,
                Time = ClaimTimes.Of(view, happening, statement.Content, told, certainty, said),
                Said = said,
                Confidence = Confidence(happening, scene, agent, target),
                Weapon = Weapons.Of(view, happening),
            }, scene);
        }
    }

    /// <summary>"The Xville Courier reported": what whoever tells is called is not where it happened.</summary>
    private static bool IsTeller(ScenePlace scene, SentenceView view, Statement statement)
        => ReferenceEquals(scene.View, view) && statement.Frames.Any(frame => scene.Mention.Head == frame.Source || scene.Mention.Head == frame.Through);

    private Explanation Explain(SentenceView view, EventNode happening, ScenePlace scene, Statement statement)
    {
        var (agent, target) = _arguments.Nodes(view, happening);
        return ExplanationWriter.Write(view, happening, scene, statement, agent, target);
    }

    /// <summary>"Claimed that the town fell, but this could not be verified": one sentence leaves it open, whoever else is sure of it.</summary>
    private static Claim Disclaim(Claim claim, List<Disclaimer> covering)
        => covering.Count == 0 ? claim : claim with
        {
            Factuality = claim.Factuality is Factuality.CertainlyNot or Factuality.ProbablyNot ? claim.Factuality : Factuality.Uncommitted,
            Disclaimers = [.. covering.Select(disclaimer => disclaimer.Span)],
        };

    /// <summary>How surely the words were read: by the word, by how far off the place stands, and by whether anybody's side is told.</summary>
    private Probability Confidence(EventNode happening, ScenePlace scene, Participant agent, Participant target)
    {
        var sided = agent.Side is not null || target.Side is not null;
        var noun = happening.Entry.Pos == UniversalPos.Noun;
        return new Probability(Math.Clamp(
            happening.Entry.Weight * scene.Weight * (sided ? 1 : _options.UnsidedWeight) * (noun ? _options.NounWeight : 1), 0, 1));
    }

    private static Assessment Assess(SentenceView view, EventNode happening, Statement statement)
    {
        var assessment = CertaintyReader.Read(view, happening.Node, statement.Frames.Count > 0 ? statement.Frames[^1] : null, happening.Object);
        if (assessment.Hearsay && statement.Sources.Count == 0)
        {
            assessment = assessment.AtMost(2);
        }

        // "Claims that" of nobody leave it open; "it was reported that" is hearsay.
        if (statement.IsUnsourced)
        {
            assessment = assessment.AtMost(view.Tree[statement.Frames[^1].Cue].Pos == UniversalPos.Noun ? 0 : 2);
        }

        // "Has not observed confirmation that": acts of one source bear on one another, those of others do not.
        for (var i = statement.Frames.Count - 1; i >= 0; i--)
        {
            var frame = statement.Frames[i];
            var saying = frame.Cue < 0 || frame.Cue == frame.Source || IsAside(view.Tree, frame) ? Assessment.Plain
                : CertaintyReader.Read(view, frame.Cue, i > 0 ? statement.Frames[i - 1] : null);
            assessment = CertaintyReader.Within(assessment, frame.Stance, saying);
            if (i > 0 && frame.Source >= 0 && frame.Source != statement.Frames[i - 1].Source)
            {
                break;
            }
        }

        return assessment;
    }

    /// <summary>"By his account the town fell": the noun that brings in the source stands within what is said, whose negation is not its own.</summary>
    private static bool IsAside(DependencyTree tree, SpeechFrame frame)
        => tree[frame.Cue].Pos == UniversalPos.Noun && tree.Is(frame.Cue, "obl") && tree.Head(frame.Cue) is var head and >= 0 && frame.Content[head];

    /// <summary>"Are clearing the town": what is still under way is the attack, and not yet the capture.</summary>
    private static bool IsUnderWay(SentenceView view, EventNode happening)
        => happening.Entry is { Type: ClaimType.Captures, Pos: UniversalPos.Verb } && view.IsOf(happening.Node, "clearing")
        && (view.Tree[happening.Node].LanguageTag == "VBG" || view.Tree[happening.Node].Features.Contains("Tense=Pres", StringComparison.Ordinal));

    /// <summary>An advance or assault that is tried is an attack that is made; one that is tried in vain is an advance that was not.</summary>
    private static (ClaimType Type, Assessment Certainty) Retype(ClaimType type, Assessment assessment)
        => type is ClaimType.Advances or ClaimType.Attacks && assessment is { Attempted: true, Failed: false, Future: false, Level: 1, Negated: false }
            ? (ClaimType.Attacks, assessment with { Level = 3 })
            : assessment is { Failed: true } && assessment.Level < 3 && assessment.Attempted
                ? (type, assessment with { Level = 3 })
                : (type, assessment);

    /// <summary>Whether the words are about a war at all: somebody in arms takes part, or the article is and the word is plain.</summary>
    private static bool Bears(SentenceView view, EventNode happening, Participant agent, Participant target, bool atWar)
        => (agent.Side is not null && (agent.Actor is not null || happening.Entry.Frame != Frame.Loser)) || target.Side is not null
            ? atWar || happening.Entry.Needs.Count > 0
            : atWar && happening.Entry.Weight >= 0.8;

    /// <summary>"The Norvalians attacked Arnholt": what a side does to a settlement of the theatre is of the war, however short the text; a capital may stand for its government.</summary>
    private bool IsOnTheGround(Participant agent, ScenePlace scene)
        => agent is { Side: not null, Actor: not null } && scene.Mention.Mention.Place is { Kind: PlaceKind.Settlement } place && _countries.Contains(place.Country)
        && !scene.View.Sides.Any(side => side.Covers(scene.Mention.Head));

    /// <summary>Whether an attack is made by weapons that reach far, not by people: "attacks by drones", "an artillery assault".</summary>
    private bool IsFromAfar(SentenceView view, EventNode happening)
        => _arguments.Nodes(view, happening).Agent is var agent and >= 0 && view.IsOf(agent, "weapon")
        || (happening.Entry.Pos == UniversalPos.Noun
            && view.Tree.Children(happening.Node).Any(child => view.Tree.IsAny(child, "compound", "amod") && view.IsOf(child, "weapon")))
        || view.Tree.Children(happening.Node).Any(child => IsInstrument(view, child));

    /// <summary>"With drones", "from rocket launchers": what is done with a weapon that carries nobody.</summary>
    private static bool IsInstrument(SentenceView view, int node)
        => view.Tree.IsAny(node, "obl", "nmod", "iobj") && view.IsOf(node, "weapon") && !view.IsOf(node, "armour")
        && (view.Lexicon.IsOf(view.Tree.Preposition(node), "means") || (view.Tree.Preposition(node).Length == 0 && Clauses.HasCase(view.Tree[node], "Ins")));

    /// <summary>Whether a verb has a subject that is nobody: "concerns surrounding the town", "costs hit the region".</summary>
    private bool IsLifeless(SentenceView view, EventNode happening, Participant agent)
    {
        var node = _arguments.Nodes(view, happening).Agent;
        return happening.Entry.Pos == UniversalPos.Verb && node >= 0 && agent.Side is null && happening.Entry.Frame != Frame.Driver
            && view.Tree[node].Pos is UniversalPos.Noun
            && !view.IsOf(node, "force") && !view.IsOf(node, "weapon") && !view.IsOf(node, "strike") && !view.IsOf(node, "attack");
    }

    private SentenceView? Before(IReadOnlyList<SentenceView> views, int index)
    {
        for (var i = index - 1; i >= 0 && i >= index - _options.MaxSentencesBack; i--)
        {
            if (views[i].Mentions.Any(mention => mention.Mention.Role is MentionRole.Ground or MentionRole.Anaphor))
            {
                return views[i];
            }
        }

        return null;
    }

    /// <summary>The side that "they" of the next sentence would mean: the subject of this one's main clause.</summary>
    private Participant? Actor(SentenceView view, Discourse discourse)
    {
        for (var node = 0; node < view.Tree.Count; node++)
        {
            if (view.Tree.Head(node) < 0 && Clauses.Subject(view.Tree, node) is var subject and >= 0)
            {
                var actor = _participants.Read(view, subject, null, discourse);
                return actor.Side is null ? null : actor;
            }
        }

        return null;
    }

    private static List<(TextSpan Span, string Name)> UnknownPlaces(Article article, IReadOnlyList<SentenceView> views)
        => [.. views.SelectMany(view => view.Mentions).Select(mention => mention.Mention)
            .Where(mention => mention.Place is null && mention.Role != MentionRole.Anaphor)
            .Select(mention => (mention.Span, mention.Span.In(article.Text)))];

    /// <summary>How the ground lies to the place: who advanced "to" it is near it, and not yet in it.</summary>
    private static PlaceRelation Relation(EventNode happening, ScenePlace scene)
        => happening.Relation
        ?? (happening.Entry.Type == ClaimType.Advances && scene.Mention.Mention.Relation.Kind == RelationKind.In
            && scene.View.Lexicon.IsOf(SceneReader.PrepositionAbove(scene.View.Tree, scene.Mention.Head), "goal")
                ? new PlaceRelation(RelationKind.Near)
                : scene.Mention.Mention.Relation);

    /// <summary>The place's name as written; of "the mine", where no gazetteer has it, the name that it was given before.</summary>
    private static string Name(Article article, PlaceMention place, Discourse discourse)
        => place is { Role: MentionRole.Anaphor, Place: null } && discourse.UnknownPlaces.LastOrDefault(unknown => unknown.Span.Start < place.Span.Start) is { Name: { } name }
            ? name
            : place.Span.In(article.Text);

    private static List<SideCode> SidesOf(IReadOnlyList<SentenceView> views)
        => [.. views.SelectMany(view => view.Sides).Select(tag => tag.Side).OfType<SideCode>()
            .CountBy(side => side).OrderByDescending(count => count.Value).ThenBy(count => count.Key.Value, StringComparer.Ordinal).Select(count => count.Key)];

    // "Air strikes", where a strike alone may be one of workers.
    private static bool IsArmedStrike(SentenceView view, int node)
        => view.IsOf(node, "strike") && view.Tree.Children(node).Any(child => view.Tree.IsAny(child, "compound", "amod") && (view.IsOf(child, "aerial") || view.IsOf(child, "weapon")));

    // A side that is no country is known for its arms.
    private bool IsForce(SideTag tag) => tag.Actor is { Kind: SourceKind.Military or SourceKind.Unit } || (tag.Actor is null && tag.Side is { } side && _armedSides.Contains(side));

    private double WarWords(IReadOnlyList<SentenceView> views)
    {
        var (words, war) = (0, 0);
        foreach (var view in views)
        {
            words += view.Tree.Count;
            war += view.Sides.Count(IsForce);
            for (var node = 0; node < view.Tree.Count; node++)
            {
                war += view.IsOf(node, "war") || IsArmedStrike(view, node) ? 1 : 0;
            }
        }

        return words == 0 ? 0 : 100.0 * war / words;
    }

    private static void Keep(Discourse discourse, Claim claim)
    {
        var same = discourse.Claims.Any(known => known.Id == claim.Id
            || (known.Type == claim.Type && known.Span.Overlaps(claim.Span) && known.Agent.Side == claim.Agent.Side
                && known.Place.Place?.Id == claim.Place.Place?.Id && known.Place.AsNamed == claim.Place.AsNamed && known.Sources.SequenceEqual(claim.Sources)));
        if (!same)
        {
            discourse.Claims.Add(claim);
        }
    }
}
