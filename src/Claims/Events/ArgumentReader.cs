using Ledgerline.Claims.Lexicons;
using Ledgerline.Claims.Participants;
using Ledgerline.Claims.Syntax;
using Ledgerline.Records;

namespace Ledgerline.Claims.Events;

/// <summary>Reads who does what to whom from the frame of a happening. Immutable.</summary>
/// <param name="participants">Reads sides.</param>
internal sealed class ArgumentReader(ParticipantReader participants)
{
    /// <summary>The nodes of the one who acts and the one acted upon; -1 where the text leaves one out.</summary>
    public (int Agent, int Target) Nodes(SentenceView view, EventNode happening)
    {
        var tree = view.Tree;
        var node = happening.Node;
        return happening.Entry.Pos switch
        {
            _ when happening.Agent >= 0 => (happening.Agent, -1),
            UniversalPos.Verb => VerbNodes(view, happening),
            UniversalPos.Adj => (AdjectiveAgent(view, node), -1),
            _ => NounNodes(view, happening),
        };
    }

    /// <summary>Who acts and who is acted upon, with what the frame implies where the text is silent.</summary>
    public (Participant Agent, Participant Target) Read(
        SentenceView view, EventNode happening, Place? place, Source? speaker, Discourse discourse)
    {
        var (agentNode, targetNode) = Nodes(view, happening);
        var agent = participants.Read(view, agentNode, speaker, discourse);
        var target = targetNode < 0 || view.MentionAt(targetNode) is { Mention.Role: not MentionRole.Actor }
            ? Participant.Unsaid
            : participants.Read(view, targetNode, speaker, discourse);
        agent = AsEnemy(view, agentNode, agent, target, place, discourse);
        target = AsEnemy(view, targetNode, target, agent, place, discourse);
        if (happening.Entry.Frame == Frame.Driver)
        {
            return (target, agent);
        }

        if (happening.Entry.Frame == Frame.Loser)
        {
            // Whoever gained it is not named: the other side, where there are two.
            var gainer = participants.Opposite(agent.Side ?? participants.Home(place), discourse);
            return (new Participant(gainer, null), agent);
        }

        if (agent.Side is null && agentNode < 0)
        {
            agent = agent with { Side = Implied(view, happening, place, speaker, target, discourse) };
        }

        if (agent.Side is null && agentNode >= 0 && speaker?.Side is { } own && IsOwn(view, happening, agentNode))
        {
            agent = agent with { Side = own };
        }

        // "A drone hit X": in a war between states whoever shells a state's ground from afar is the other one.
        if (agent.Side is null && happening.Entry.Type == ClaimType.Strikes && happening.Entry.Frame == Frame.Hitter
            && (agentNode < 0 || view.IsOf(agentNode, "weapon")) && participants.Invader(participants.Home(place), discourse) is { } other)
        {
            agent = agent with { Side = other };
        }

        return (agent, target);
    }

    /// <summary>"The troops pushed the enemy back": where nobody speaks, the enemy is the other participant's. An occupier is never at home.</summary>
    private Participant AsEnemy(SentenceView view, int node, Participant self, Participant other, Place? place, Discourse discourse)
        => self.Side is not null || node < 0 ? self
            : other.Side is not null && view.IsOf(node, "enemy") ? self with { Side = participants.Opposite(other.Side, discourse) }
            : view.IsOf(node, "occupier") ? self with { Side = participants.Opposite(participants.Home(place), discourse) }
            : self;

    /// <summary>"The ministry said that units took the town": troops of whom nothing is said, told of by one side as doing what it likes to tell, are its own.</summary>
    private static bool IsOwn(SentenceView view, EventNode happening, int agent)
        => view.IsOf(agent, "regulars") && happening.Entry.Frame is Frame.Taker or Frame.Mover or Frame.Beater or Frame.Keeper or Frame.Driver;

    /// <summary>The side that the word itself implies: what is freed is freed by the speaker's side, what is regained by whoever had it.</summary>
    private SideCode? Implied(SentenceView view, EventNode happening, Place? place, Source? speaker, Participant target, Discourse discourse)
        => happening.Entry.Frame switch
        {
            Frame.Taker when view.IsOf(happening.Node, "liberation") && Beside(view, happening.Node, "from") is var former and >= 0
                && participants.Read(view, former, speaker, discourse).Side is { } loser => participants.Opposite(loser, discourse),
            Frame.Taker when view.IsOf(happening.Node, "liberation") => speaker is null ? discourse.Voice ?? participants.Home(place) : speaker.Side,
            Frame.Taker when view.IsOf(happening.Node, "return") && view.Tree[happening.Node].Pos == UniversalPos.Verb => discourse.LastActor?.Side ?? participants.Home(place),
            Frame.Hitter when Endured(view, happening.Node) is var endurer and >= 0 => participants.Opposite(participants.Read(view, endurer, speaker, discourse).Side, discourse),
            Frame.Faller => participants.Opposite(participants.Home(place), discourse),
            Frame.Taker when happening.Entry.Type == ClaimType.Captures && speaker is { Kind: SourceKind.Military or SourceKind.Unit, Side: { } own } && IsAnnounced(view, happening.Node) => own,
            Frame.Taker when happening.Entry.Type == ClaimType.Captures => participants.Opposite(participants.Home(place), discourse),
            Frame.Ringer => participants.Opposite(target.Side ?? participants.Home(place), discourse),
            _ => null,
        };

    // "The army reported on the capture of Xville": of its own doing.
    private static bool IsAnnounced(SentenceView view, int node) => view.Tree.Is(node, "obl") && view.Lexicon.IsOf(view.Tree.Preposition(node), "about");

    private static (int Agent, int Target) VerbNodes(SentenceView view, EventNode happening)
    {
        var tree = view.Tree;
        var node = happening.Node;
        if (happening.Entry.Frame == Frame.Faller)
        {
            return (Receiver(view, node), -1);
        }

        var passive = Clauses.IsPassive(tree, node);
        var patient = Clauses.Patient(tree, node);
        var agent = passive
            ? Clauses.PassiveAgent(tree, node, preposition => view.Lexicon.IsOf(preposition, "by"))
            : Clauses.Subject(tree, node);

        // Movers and fighters take no object: "troops stationed near" is passive in form alone.
        if (passive && happening.Entry.Frame is Frame.Mover or Frame.Leaver or Frame.Fighter or Frame.Keeper && agent < 0 && patient >= 0)
        {
            return (patient, -1);
        }

        return (Wielder(view, agent), patient == agent ? -1 : patient);
    }

    /// <summary>To whom a place goes over: "fell to the army", "came under the control of the army".</summary>
    private static int Receiver(SentenceView view, int node)
    {
        foreach (var child in view.Tree.Children(node))
        {
            if (view.Tree.IsAny(child, "obl", "obj") && (view.IsOf(child, "control") || view.IsOf(child, "hand")))
            {
                return Genitive(view, child, Frame.Driver) is var owner and >= 0 ? owner : Modifier(view, child);
            }
        }

        return Beside(view, node, "to") is var receiver and >= 0 && view.MentionAt(receiver) is null or { Mention.Role: MentionRole.Actor } ? receiver : -1;
    }

    /// <summary>"A strike by the army destroyed the bridge": whoever strikes acts, where the subject is the strike itself.</summary>
    private static int Wielder(SentenceView view, int subject)
    {
        if (subject < 0 || !(view.IsOf(subject, "strike") || view.IsOf(subject, "attack") || view.IsOf(subject, "weapon"))
            || view.Sides.Any(tag => NounPhrase.Core(view, subject).Any(tag.Covers)))
        {
            return subject;
        }

        return Beside(view, subject, "by") is var by and >= 0 ? by
            : Beside(view, subject, "from") is var from and >= 0 && view.MentionAt(from) is null or { Mention.Role: MentionRole.Actor } ? from
            : subject;
    }

    private static (int Agent, int Target) NounNodes(SentenceView view, EventNode happening)
    {
        var tree = view.Tree;
        var node = happening.Node;
        var frame = happening.Entry.Frame;
        var by = Beside(view, node, "by");
        var of = Genitive(view, node, frame);
        if (frame == Frame.Driver)
        {
            return (by, of);
        }

        if (frame == Frame.Faller)
        {
            return (Beside(view, node, "to"), -1);
        }

        if (frame == Frame.Loser)
        {
            return (Modifier(view, node), -1);
        }

        var agent = by >= 0 ? by
            : frame == Frame.Taker && InCharge(view, node) is var holder and >= 0 ? holder
            : frame == Frame.Taker && of >= 0 && happening.Object >= 0 && !tree.IsUnder(happening.Object, of) ? of
            : Modifier(view, node) is var modifier and >= 0 ? modifier
            : frame == Frame.Hitter && Beside(view, node, "from") is var from and >= 0 && view.MentionAt(from) is null or { Mention.Role: MentionRole.Actor } ? from
            : frame is Frame.Mover or Frame.Leaver or Frame.Hitter or Frame.Fighter or Frame.Sender && of >= 0 ? of
            : Supported(view, node);
        return (agent, -1);
    }

    /// <summary>"The army is in control of the town", "remains in control of it": the subject has what the noun names; -1 where the noun stands in no such frame.</summary>
    private static int InCharge(SentenceView view, int node)
    {
        var tree = view.Tree;
        return !view.IsOf(node, "control") || !view.Lexicon.IsOf(tree.Preposition(node), "in") ? -1
            : tree.Child(node, "cop") >= 0 ? Clauses.Subject(tree, node)
            : tree.Is(node, "obl") && tree[tree.Head(node)].Pos == UniversalPos.Verb && !Clauses.IsPassive(tree, tree.Head(node)) ? Clauses.Subject(tree, tree.Head(node))
            : -1;
    }

    /// <summary>The phrase that stands beside a word with a preposition of a class.</summary>
    private static int Beside(SentenceView view, int node, string prepositions)
    {
        foreach (var child in view.Tree.Children(node))
        {
            if (view.Tree.IsAny(child, "obl", "nmod", "obl:agent", "dep") && !view.Tree.IsTime(child)
                && (view.Lexicon.IsOf(view.Tree.Preposition(child), prepositions) || (prepositions == "by" && Clauses.HasCase(view.Tree[child], "Ins") && view.Tree.Preposition(child).Length == 0)))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>"the retreat of the troops": the genitive, where it is no place.</summary>
    private static int Genitive(SentenceView view, int node, Frame frame)
    {
        foreach (var child in view.Tree.Children(node))
        {
            var preposition = view.Tree.Preposition(child);
            if (view.Tree.Is(child, "nmod") && !view.Tree.Is(child, "nmod:poss")
                && (preposition.Length == 0 || view.Lexicon.IsOf(preposition, "of"))
                && (frame == Frame.Driver || view.MentionAt(child) is null or { Mention.Role: MentionRole.Actor }))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>"Russian gains", "Ukraine's offensive", "their attack": whose it is, by a name or pronoun before the noun.</summary>
    private static int Modifier(SentenceView view, int node)
    {
        foreach (var child in view.Tree.Children(node))
        {
            if (view.Tree.IsAny(child, "amod", "compound", "nmod:poss", "nmod", "det")
                && child < node
                && view.MentionAt(child) is null or { Mention.Role: MentionRole.Actor }
                && (view.Sides.Any(tag => NounPhrase.Core(view, child).Any(tag.Covers))
                    || view.IsOf(child, "force")
                    || view.IsOf(child, "theirs")
                    || view.IsOf(child, "ours")))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>"launched an attack", "kept up the shelling": the subject of the verb that carries the noun.</summary>
    private static int Supported(SentenceView view, int node)
    {
        var tree = view.Tree;
        var verb = tree.Head(node);
        if (verb < 0 || tree[verb].Pos != UniversalPos.Verb)
        {
            return -1;
        }

        // Whoever confronts or survives an attack does not make it.
        if (Endured(view, node) >= 0)
        {
            return -1;
        }

        // "Responded with a strike" is the subject's own; "holds out despite the shelling" is not.
        return tree.Is(node, "obj") || (tree.Is(node, "obl") && view.Lexicon.IsOf(tree.Preposition(node), "means")) ? Clauses.Subject(tree, verb)
            : tree.Is(node, "nsubj") && Clauses.IsPassive(tree, verb) ? Clauses.PassiveAgent(tree, verb, preposition => view.Lexicon.IsOf(preposition, "by"))
            : -1;
    }

    /// <summary>"Faces an attack", "withstood the shelling": the one who bears it; -1 where the noun stands in no such frame.</summary>
    private static int Endured(SentenceView view, int node)
        => view.Tree.Head(node) is var verb and >= 0 && view.Tree.Is(node, "obj") && view.IsOf(verb, "endure") ? Clauses.Subject(view.Tree, verb) : -1;

    /// <summary>"Russian-occupied X": the side before the participle.</summary>
    private static int AdjectiveAgent(SentenceView view, int node)
    {
        var tree = view.Tree;
        foreach (var child in tree.Children(node))
        {
            if (view.Sides.Any(tag => tag.Covers(child)))
            {
                return child;
            }
        }

        foreach (var sibling in tree.Children(tree.Head(node)))
        {
            if (sibling < node && node - sibling <= 2 && view.Sides.Any(tag => tag.Covers(sibling)))
            {
                return sibling;
            }
        }

        return -1;
    }
}
