using Ledgerline.Claims.Lexicons;
using Ledgerline.Claims.Participants;
using Ledgerline.Claims.Syntax;
using Ledgerline.Records;

namespace Ledgerline.Claims.Attribution;

/// <summary>Finds who says what within one sentence. Works on the tree alone, so alike in every language. Immutable.</summary>
/// <param name="lexicon">The words.</param>
/// <param name="sides">The names of sides and actors in the sentence.</param>
internal sealed class SpeechFinder(ClaimLexicon lexicon, IReadOnlyList<SideTag> sides)
{
    /// <summary>The acts of saying in the sentence, by their cue.</summary>
    public IReadOnlyList<SpeechFrame> Find(DependencyTree tree)
    {
        var frames = new List<SpeechFrame>();
        for (var node = 0; node < tree.Count; node++)
        {
            var frame = tree[node].Pos switch
            {
                UniversalPos.Verb or UniversalPos.Aux => Verb(tree, node),
                UniversalPos.Noun => Noun(tree, node),
                _ => null,
            };
            if (frame is not null)
            {
                frames.Add(frame);
            }

            if (Introduced(tree, node) is { } introduced)
            {
                frames.Add(introduced);
            }
        }

        if (Headline(tree) is { } headline)
        {
            frames.Add(headline);
        }

        return frames;
    }

    /// <summary>Who really speaks where the source is named by what was said: "a statement by the army", "reports from outlets".</summary>
    public int Speaker(DependencyTree tree, int source)
    {
        if (source < 0 || tree[source].Pos != UniversalPos.Noun || lexicon.Cue(tree.Lemma(source), UniversalPos.Noun) is null)
        {
            return source;
        }

        return NounSource(tree, source) is var speaker and >= 0 ? speaker : source;
    }

    /// <summary>Who cites a source: "sources cited by a newspaper"; -1 where nobody does.</summary>
    public int Citing(DependencyTree tree, int source)
    {
        foreach (var child in source < 0 ? [] : tree.Children(source))
        {
            if (tree.Is(child, "acl") && IsCue(tree, child))
            {
                return Clauses.PassiveAgent(tree, child, preposition => lexicon.IsOf(preposition, "by"));
            }
        }

        return -1;
    }

    /// <summary>"X: the town has fallen": X is somebody by name, of the theatre, or by office; "Video: …" is nobody.</summary>
    private SpeechFrame? Headline(DependencyTree tree)
    {
        if (HeadlineSource.Find(tree.Tokens, lexicon) is not { } found)
        {
            return null;
        }

        var isSomebody = sides.Any(side => side.Actor is not null && side.Start <= found.Last && found.First < side.End)
            || tree.Sentence.Entities.Any(name => name.Kind is EntityKind.Person or EntityKind.Organization && name.Start <= found.Last && found.First < name.End)
            || IsFullName(tree, found)
            || Enumerable.Range(found.First, found.Last - found.First + 1).Any(node => lexicon.Role(tree.Lemma(node)) is { Kind: not (SourceKind.Other or SourceKind.Mapper) });
        if (!isSomebody)
        {
            return null;
        }

        var content = new bool[tree.Count];
        Array.Fill(content, true, found.ContentFirst, found.ContentLast - found.ContentFirst + 1);
        return new SpeechFrame(found.Mark, found.Head(tree), -1, CueStance.Asserts, content);
    }

    // Treebanks make "flat" the names of people, whose parts are equal.
    private static bool IsFullName(DependencyTree tree, HeadlineSource found)
        => found.Last > found.First && Enumerable.Range(found.First, found.Last - found.First + 1).All(node => tree[node].Pos == UniversalPos.Propn && (node == found.Head(tree) || tree.Is(node, "flat")));

    private SpeechFrame? Verb(DependencyTree tree, int node)
    {
        if (lexicon.Cue(tree.Lemma(node), UniversalPos.Verb) is not { } cue || tree.Children(node).Any(child => Citation.AsSaying(tree, child, lexicon).Quoted >= 0))
        {
            return null;
        }

        var content = new bool[tree.Count];
        var found = MarkComplements(tree, node, cue.Stance, content);
        if ((tree.Is(node, "parataxis") || IsAsSaid(tree, node)) && tree.Head(node) is var host and >= 0 && (!found || host < node || IsAsSaid(tree, node)))
        {
            // "…, the ministry said", "as the ministry said, …": the saying hangs on what is said. What follows it ("…, adding that") goes on with that.
            Mark(tree, host, content, except: node);
            found = true;
        }

        if (!found)
        {
            return null;
        }

        var agent = Clauses.PassiveAgent(tree, node, preposition => lexicon.IsOf(preposition, "by"));
        var subject = Speaking(tree, node);

        // A form that could be a participle is none where it has a subject and no auxiliary: "the spokesman, who …, predicted".
        var passive = Clauses.IsPassive(tree, node) && (tree.Child(node, "aux:pass", "nsubj:pass") >= 0 || tree.Child(node, "nsubj") < 0);
        if (subject >= 0 && content[subject])
        {
            subject = -1;
        }

        // "Was quoted as saying" has its speaker for a subject; "is said to have fallen", "was told by" have not.
        if (subject < 0 && !passive)
        {
            subject = House(tree, node) is var house and >= 0 ? house : Document(tree, node);
        }

        var (source, through) = Citation.AsSaying(tree, node, lexicon) is ( >= 0, _) and var quoted ? quoted
            : !passive && Citation.Of(tree, node, subject, lexicon) is var cited and >= 0 ? (cited, subject)
            : !passive ? (subject, -1)
            : subject >= 0 && lexicon.IsOf(tree.Lemma(node), "citing") ? (subject, agent)
            : (agent, -1);
        return new SpeechFrame(node, source, through, cue.Stance, content);
    }

    /// <summary>The subject of a word of saying; a day that the parser takes for one ("the same day, the president said") is none.</summary>
    private static int Speaking(DependencyTree tree, int node)
    {
        foreach (var child in tree.Children(node))
        {
            if (tree.Is(child, "nsubj") && tree[child].Pos is not (UniversalPos.Pron or UniversalPos.Det)
                && !tree.Sentence.Times.Any(time => time.Span.Contains(tree[child].Span)))
            {
                return child;
            }
        }

        return Clauses.Subject(tree, node) is var shared and >= 0 && !tree.Sentence.Times.Any(time => time.Span.Contains(tree[shared].Span)) ? shared : -1;
    }

    /// <summary>"As the ministry said": a clause of comparison that only names who says what it hangs on.</summary>
    private bool IsAsSaid(DependencyTree tree, int node)
        => tree.Is(node, "advcl") && tree.Children(node).Any(child => tree.IsAny(child, "mark", "advmod") && child < node && lexicon.IsOf(tree[child].Form.ToLowerInvariant(), "as"));

    /// <summary>"At the ministry they say" with the "they" left out: a verb in the third person plural without a subject, and the house in which it is said; -1 for none.</summary>
    private int House(DependencyTree tree, int node)
    {
        if (!tree[node].Features.Contains("Number=Plur", StringComparison.Ordinal) || tree.Child(node, "nsubj", "nsubj:pass") >= 0)
        {
            return -1;
        }

        foreach (var child in tree.Children(node))
        {
            if (tree.Is(child, "obl") && lexicon.IsOf(tree.Preposition(child), "in") && tree[child].Pos is UniversalPos.Noun or UniversalPos.Propn
                && (lexicon.Role(tree.Lemma(child)) is not null || sides.Any(side => side.Actor is not null && side.Covers(child))
                    || tree.Sentence.Entities.Any(name => name.Kind == EntityKind.Organization && name.Start <= child && child < name.End)))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>"It is said in the staff's report" where nobody is the subject: whose report it is; -1 for none.</summary>
    public int Document(DependencyTree tree, int node)
    {
        foreach (var child in tree.Child(node, "nsubj", "nsubj:pass") >= 0 ? [] : tree.Children(node))
        {
            if (tree.Is(child, "obl") && lexicon.IsOf(tree.Preposition(child), "in") && lexicon.IsOf(tree.Lemma(child), "claim"))
            {
                return Owner(tree, child);
            }
        }

        return -1;
    }

    /// <summary>Clauses and nouns that the verb takes as what is said.</summary>
    private bool MarkComplements(DependencyTree tree, int node, CueStance stance, bool[] content)
    {
        // "Denied it, saying that …": what is said goes with the saying alone.
        var goesOn = stance is not (CueStance.Denies or CueStance.Doubts or CueStance.Leaves);
        var found = false;
        foreach (var child in tree.Children(node))
        {
            if (Citation.IsOne(tree, child, lexicon))
            {
                continue;
            }

            var said = tree.IsAny(child, "ccomp", "obj")
                || (tree.Is(child, "parataxis") && tree.IsPredicate(child) && !IsCue(tree, child))
                || (tree.Is(child, "xcomp") && tree.IsPredicate(child))
                || (goesOn && tree.Is(child, "advcl") && IsCue(tree, child))
                || (tree.Is(child, "nsubj:pass") && IsHappening(tree, child))
                || (tree.Is(child, "obl") && (lexicon.IsOf(tree.Lemma(node), "speaking") || IsHappening(tree, child)) && lexicon.IsOf(tree.Preposition(child), "about"));
            if (said)
            {
                Mark(tree, child, content, except: -1);
                found = true;
            }
        }

        foreach (var clause in tree.Subtree(node, child => child != node && IsCue(tree, child)))
        {
            if (clause != node && !content[clause] && IsThatClause(tree, clause))
            {
                Mark(tree, clause, content, except: -1);
                found = true;
            }
        }

        return found;
    }

    // "The capture of Xville was announced", "reported about the capture".
    private bool IsHappening(DependencyTree tree, int node)
        => tree[node].Pos == UniversalPos.Noun && lexicon.Events(tree.Lemma(node)).Any(entry => entry.Pos == UniversalPos.Noun);

    /// <summary>A clause that a complementiser opens is what is said, wherever the parser has hung it.</summary>
    private bool IsThatClause(DependencyTree tree, int node)
        => tree.Children(node).Any(child => tree.Is(child, "mark") && lexicon.IsOf(tree[child].Form.ToLowerInvariant(), "that"));

    private SpeechFrame? Noun(DependencyTree tree, int node)
    {
        if (lexicon.Cue(tree.Lemma(node), UniversalPos.Noun) is not { } cue || IsDenied(tree, node))
        {
            return null;
        }

        var content = new bool[tree.Count];
        var found = false;
        foreach (var child in tree.Children(node))
        {
            var about = tree.Is(child, "nmod") && !tree.Is(child, "nmod:poss") && !lexicon.IsOf(tree.Preposition(child), "by")
                && !lexicon.IsOf(tree.Preposition(child), "from") && !lexicon.IsOf(tree.Preposition(child), "in");
            if (about || tree.IsAny(child, "acl", "ccomp") || (tree.Is(child, "parataxis") && tree.IsPredicate(child)))
            {
                Mark(tree, child, content, except: -1);
                found = true;
            }
        }

        // "claims were made that the town fell": the clause hangs on the verb.
        var verb = tree.Head(node);
        if (!found && verb >= 0 && tree.IsAny(node, "obj", "nsubj") && tree.Child(verb, "ccomp") is var clause and >= 0 && !IsCue(tree, verb))
        {
            Mark(tree, clause, content, except: -1);
            found = true;
        }

        // "expressed doubt regarding the claim": what is doubted may hang on the verb, too.
        foreach (var sibling in !found && verb >= 0 && tree.Is(node, "obj") ? tree.Children(verb) : [])
        {
            if (sibling > node && tree.IsAny(sibling, "obl", "obj", "nmod") && lexicon.IsOf(tree.Lemma(sibling), "claim"))
            {
                Mark(tree, sibling, content, except: -1);
                found = true;
            }
        }

        return found ? new SpeechFrame(node, NounSource(tree, node), -1, cue.Stance, content) : null;
    }

    /// <summary>"Dismissed reports that": whoever dismisses speaks, and not the reports.</summary>
    private bool IsDenied(DependencyTree tree, int node)
        => tree.Is(node, "obj") && tree.Head(node) is var verb and >= 0 && tree[verb].Pos == UniversalPos.Verb
        && lexicon.Cue(tree.Lemma(verb), UniversalPos.Verb) is { Stance: CueStance.Denies or CueStance.Doubts };

    /// <summary>Whose statement it is: "the ministry's claim", "a statement by the army", "the general made a statement".</summary>
    public int NounSource(DependencyTree tree, int node)
    {
        foreach (var child in tree.Children(node))
        {
            if (tree.Is(child, "nmod:poss")
                || (tree.Is(child, "nmod") && (lexicon.IsOf(tree.Preposition(child), "by") || lexicon.IsOf(tree.Preposition(child), "from"))))
            {
                return child;
            }

            if (tree.Is(child, "acl") && Clauses.PassiveAgent(tree, child, preposition => lexicon.IsOf(preposition, "by")) is var agent and >= 0)
            {
                return agent;
            }
        }

        var verb = tree.Head(node);
        if (verb >= 0 && tree.Is(node, "obj") && tree[verb].Pos == UniversalPos.Verb && !Clauses.IsPassive(tree, verb))
        {
            return Clauses.Subject(tree, verb);
        }

        // "the Russian claim": the people stand for whoever claimed.
        foreach (var child in tree.Children(node))
        {
            if (tree.IsAny(child, "amod", "compound") && (sides.Any(side => side.Covers(child)) || (child > 0 && tree[child].Pos == UniversalPos.Propn)))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>"According to X", "per X": everything else in the clause is what X says.</summary>
    private SpeechFrame? Introduced(DependencyTree tree, int node)
    {
        if (!tree.IsAny(node, "obl", "nmod", "advcl", "parataxis"))
        {
            return null;
        }

        var stance = lexicon.Cue(tree.Preposition(node), UniversalPos.Adp)?.Stance;
        var source = node;
        if (stance is null && lexicon.IsOf(tree.Lemma(node), "testimony") && lexicon.IsOf(tree.Preposition(node), "testifying"))
        {
            // "By the governor's account", "in the words of the governor": the noun stands for what he says.
            (stance, source) = (CueStance.Asserts, Owner(tree, node));
        }

        if (stance is null || source < 0)
        {
            return null;
        }

        var clause = tree.Head(node);
        for (var steps = 0; clause >= 0 && tree.Head(clause) >= 0 && steps < tree.Count; steps++)
        {
            if (tree.IsPredicate(clause) && tree.IsAny(clause, "ccomp", "parataxis", "advcl", "conj") && IsCue(tree, tree.Head(clause)))
            {
                break;
            }

            clause = tree.Head(clause);
        }

        if (clause < 0)
        {
            return null;
        }

        var content = new bool[tree.Count];
        Mark(tree, clause, content, except: node);
        return new SpeechFrame(node, source, -1, stance.Value, content);
    }

    /// <summary>Whose a noun is: its possessor, or the genitive behind it; -1 for nobody's.</summary>
    private int Owner(DependencyTree tree, int node)
    {
        foreach (var child in tree.Children(node))
        {
            if (tree.Is(child, "nmod") && (tree.Is(child, "nmod:poss") || tree.Preposition(child) is var preposition && (preposition.Length == 0 || lexicon.IsOf(preposition, "of"))))
            {
                return child;
            }
        }

        return -1;
    }

    private bool IsCue(DependencyTree tree, int node)
        => node >= 0 && tree[node].Pos == UniversalPos.Verb
        && lexicon.Cue(tree.Lemma(node), UniversalPos.Verb) is not null;

    private static void Mark(DependencyTree tree, int root, bool[] content, int except)
    {
        foreach (var node in tree.Subtree(root, child => child == except))
        {
            content[node] = true;
        }
    }
}
