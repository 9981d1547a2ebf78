using Ledgerline.Claims.Syntax;
using Ledgerline.Records;

namespace Ledgerline.Claims.Participants;

/// <summary>Reads who a source is: name, kind, side and role, at its fullest in the article so far. Immutable.</summary>
/// <param name="participants">Reads sides.</param>
internal sealed class SourceReader(ParticipantReader participants)
{
    // "The ministry", "the defence ministry": a longer phrase brings somebody new.
    private const int LongestReference = 3;

    /// <summary>The source that a node names; null where it is a pronoun that refers to nobody known.</summary>
    public Source? Read(SentenceView view, int node, Discourse discourse)
    {
        if (node < 0)
        {
            return null;
        }

        // "One of them, a drone operator": the apposition says who.
        if (view.Tree[node].Pos is UniversalPos.Num && view.Tree.Child(node, "appos") is var who and >= 0 && view.Tree[who].Pos is UniversalPos.Noun or UniversalPos.Propn)
        {
            node = who;
        }

        // "Several sources, including the ministry": of those the one who is named.
        if (view.Tree[node].Pos is UniversalPos.Noun
            && view.Tree.Children(node).FirstOrDefault(child => view.Lexicon.IsOf(view.Tree.Preposition(child), "including") && IsActor(view, child), -1) is var one and >= 0)
        {
            node = one;
        }

        var token = view.Tree[node];
        if (token.Pos == UniversalPos.Pron)
        {
            return view.IsOf(node, "we") ? null
                : view.IsOf(node, "they") ? discourse.LastSource
                : discourse.LastPerson ?? discourse.LastSource;
        }

        var source = token.Pos == UniversalPos.Propn && !IsActor(view, node) && view.Lexicon.Role(view.Lemma(node)) is null ? Person(view, node, discourse) : Institution(view, node, discourse);
        discourse.LastSource = source;
        return source;
    }

    private static bool IsActor(SentenceView view, int node) => view.Sides.Any(tag => tag.Covers(node));

    private Source Person(SentenceView view, int node, Discourse discourse)
    {
        var tree = view.Tree;
        var name = FullName(view, node);

        // "Civil defence spokesman Jan Novak": each word may hang on the name, the last is the office.
        var title = tree.Children(node).LastOrDefault(child => child < node && tree.IsAny(child, "compound", "appos", "amod", "nmod") && tree[child].Pos == UniversalPos.Noun, -1);
        var office = tree.Child(node, "appos") is var apposed and >= 0 ? apposed : title;
        if (office < 0)
        {
            // "Jan Novak of the civil defence": whoever gives no office gives his house.
            office = tree.Children(node).FirstOrDefault(child => child > node && tree.Is(child, "nmod") && view.Lexicon.IsOf(tree.Preposition(child), "belonging") && view.MentionAt(child) is null or { Mention.Role: MentionRole.Actor }, -1);
        }

        var kind = SourceKind.Other;
        SideCode? side = null;
        string? role = null;
        if (office >= 0 && tree[office].Pos is UniversalPos.Noun or UniversalPos.Propn)
        {
            kind = NamedKind(view, office);
            side = SideOf(view, office, discourse);
            role = office == title ? Titles(view, node, title) : RoleText(view, office);
        }

        var person = new Source(name, kind, side ?? participants.Side(view, node, null, discourse), role);
        var entity = view.Sentence.Entities.FirstOrDefault(entity => entity.Start <= node && node < entity.End);
        if (entity.End > 0 && entity.Kind != EntityKind.Person && !discourse.Knows(name))
        {
            return person with { Kind = kind == SourceKind.Other ? SourceKind.Outlet : kind };
        }

        return discourse.Remember(person);
    }

    private Source Institution(SentenceView view, int node, Discourse discourse)
    {
        var tree = view.Tree;

        // "a spokesman, Jan Novak," and "spokesman Jan Novak": the person is the source, the noun the office.
        var named = tree.Child(node, "appos", "flat") is var beside and >= 0 ? Ranked(view, beside) : NamedWithin(view, node);
        if (named >= 0 && tree[named].Pos == UniversalPos.Propn && IsOffice(view, node, named) && !IsActor(view, named) && !IsPlace(view, named, view.Tree[node].Features.Contains("Animacy=Inan", StringComparison.Ordinal)))
        {
            return discourse.Remember(new Source(FullName(view, named), NamedKind(view, node), SideOf(view, node, discourse), RoleText(view, node)));
        }

        // "A mapping tool, X,": where the theatre knows X, X is the source.
        if (named >= 0 && view.Sides.FirstOrDefault(side => side.Actor is not null && side.Covers(named)) is { Actor: { } mapped } known)
        {
            return new Source(NominativeName.Of(view, named, known.Start, known.End - 1), mapped.Kind, mapped.Side, null);
        }

        var name = WithHouse(view, node) ?? NounPhrase.Name(view, node);
        var tag = view.Sides.FirstOrDefault(tag => tag.Actor is not null && (tag.Covers(node) || NounPhrase.Core(view, node).Contains(tag.End - 1)));
        var lemma = view.Lemma(node);
        if (tag.Actor is { } actor && tag.Covers(node))
        {
            // "The Institute for the Study of X": the theatre knows the whole of the name.
            var whole = NominativeName.Of(view, node, tag.Start, tag.End - 1);
            return discourse.ByRole[lemma] = new Source(whole.Length > name.Length ? whole : name, actor.Kind, actor.Side ?? tag.Side, null);
        }

        // "The ministry" is the one that was named before, unless it is told to be another side's.
        var definite = tree.Children(node).Any(child => tree.Is(child, "det") && view.IsOf(child, "definite"));
        var side = SideOf(view, node, discourse);
        if (definite && side is null && NounPhrase.Core(view, node).Count <= LongestReference && discourse.ByRole.TryGetValue(lemma, out var earlier))
        {
            return earlier;
        }

        var kind = RoleKind(view, node);

        // An authority that is not said to be anybody's is that of whoever spoke last for a side.
        var own = definite && side is null && kind is SourceKind.Official or SourceKind.Military ? discourse.LastSource?.Side : side;
        return discourse.ByRole[lemma] = new Source(name, kind, own, null);
    }

    /// <summary>"Monitors at the Xville Watch": people of a kind are told apart by the house they belong to; null where none is named or they are not to be known.</summary>
    private static string? WithHouse(SentenceView view, int node)
    {
        if (view.Tree[node].Pos != UniversalPos.Noun || view.Lexicon.Role(view.Lemma(node)) is not { Named: true } || !NounPhrase.Core(view, node).All(token => view.Tree[token].Pos != UniversalPos.Propn))
        {
            return null;
        }

        var house = view.Tree.Children(node).FirstOrDefault(
            child => child > node && view.Tree.Is(child, "nmod") && view.Lexicon.IsOf(view.Tree.Preposition(child), "belonging")
                && view.Sentence.Entities.Any(entity => entity.Kind == EntityKind.Organization && entity.Start <= child && child < entity.End), -1);
        return house < 0 ? null : view.Tree.SpanOf(NounPhrase.Core(view, node)[0], Math.Max(house, NounPhrase.Core(view, house)[^1])).In(view.Text);
    }

    /// <summary>"The commander of the brigade major Jan Novak": whoever holds the rank that stands beside the office; else what stands there itself.</summary>
    private static int Ranked(SentenceView view, int node)
        => view.Tree[node].Pos == UniversalPos.Noun && view.Lexicon.Role(view.Lemma(node)) is not null && view.Tree.Child(node, "flat", "appos") is var name and >= 0 && view.Tree[name].Pos == UniversalPos.Propn
            ? name
            : node;

    /// <summary>"The head of the district administration Jan Novak", "The spokesman for the army, Jan Novak,": a person's name at the end of an office, which the parser hangs on
    /// the office's last noun; -1 for none.</summary>
    private static int NamedWithin(SentenceView view, int node)
    {
        foreach (var name in view.Sentence.Entities)
        {
            if (name.Kind == EntityKind.Person && name.Start > node && view.Tree.IsUnder(name.Start, node)
                && Enumerable.Range(node, name.Start - node).All(between => (view.Tree[between].Pos != UniversalPos.Punct || IsApposed(view, name, between) || TreeMender.IsQuoteMark(view.Tree[between])) && view.Tree[between].Pos != UniversalPos.Verb)
                && !view.Tree.Is(name.Start, "nmod:poss") && view.Tree.Preposition(name.Start).Length == 0 && !Clauses.HasCase(view.Tree[name.Start], "Gen"))
            {
                return Head(view, name);
            }
        }

        return -1;
    }

    // "The civil defence of Xville": the town whose it is, taken for a name beside it.
    private static bool IsPlace(SentenceView view, int name, bool isThing)
        => view.Mentions.FirstOrDefault(mention => mention.Head == name) is { } town && view.Tree.Subtree(name, child => !view.Tree.Is(child, "flat")).All(node => town.First <= node && node <= town.Last)
            && !view.Sentence.Entities.Any(entity => entity.Kind == EntityKind.Person && entity.Start <= name && name < entity.End && !(isThing && entity.End - entity.Start == 1));

    /// <summary>Whether a noun says what the one named beside it is: a known office, or any noun for one who lives before the name of a person.</summary>
    private static bool IsOffice(SentenceView view, int node, int name)
        => view.Lexicon.Role(view.Lemma(node)) is not null
        || (view.Tree[node].Pos == UniversalPos.Noun && view.Tree[node].Features.Contains("Animacy=Anim", StringComparison.Ordinal)
            && view.Sentence.Entities.Any(entity => entity.Kind == EntityKind.Person && entity.Start <= name && name < entity.End));

    private static int Head(SentenceView view, Entity name)
        => Enumerable.Range(name.Start, name.End - name.Start).First(token => view.Tree.Head(token) < name.Start || view.Tree.Head(token) >= name.End);

    private static bool IsApposed(SentenceView view, Entity name, int comma)
        => comma == name.Start - 1 && view.Tree[comma].Form == "," && view.Tree.Is(Head(view, name), "appos") && name.End < view.Sentence.Tokens.Count && view.Tree[name.End].Form == ",";

    /// <summary>The kind of an office: the theatre's actor that it speaks for decides over the noun itself.</summary>
    private static SourceKind RoleKind(SentenceView view, int node)
    {
        var core = view.Tree.Subtree(node, child => view.Tree.IsAny(child, "acl", "advcl", "conj", "parataxis"));
        var role = view.Lexicon.Role(view.Lemma(node));
        if (role is { Named: false } && !core.Any(token => view.Tree[token].Pos == UniversalPos.Propn && token == node))
        {
            return SourceKind.Anonymous;
        }

        var actor = view.Sides.FirstOrDefault(tag => tag.Actor is not null && core.Any(tag.Covers)).Actor;
        if (actor is not null)
        {
            return actor.Kind;
        }

        // "a spokesman for the 28th Brigade" speaks for a unit, "a ministry official" for an authority.
        // In "a press officer of the brigade" the press says what kind of officer, not for whom.
        var inner = core.Where(token => token != node && !(view.Tree.Is(token, "compound") && view.Tree.Head(token) == node && view.Lexicon.Role(view.Lemma(token)) is { Kind: SourceKind.Outlet }))
            .Select(token => view.Lexicon.Role(view.Lemma(token)))
            .FirstOrDefault(found => found is { Kind: SourceKind.Military or SourceKind.Unit or SourceKind.Outlet });
        return inner?.Kind ?? role?.Kind ?? SourceKind.Other;
    }

    // Whoever is named is not anonymous, whatever the office.
    private static SourceKind NamedKind(SentenceView view, int office) => RoleKind(view, office) is var kind && kind == SourceKind.Anonymous ? SourceKind.Other : kind;

    /// <summary>The side of an office, or of the organisation that it belongs to.</summary>
    private SideCode? SideOf(SentenceView view, int node, Discourse discourse)
    {
        if ((Possessor(view, node) ?? participants.Side(view, node, null, discourse)) is { } own)
        {
            return own;
        }

        var whole = view.Tree.Subtree(node, child => view.Tree.IsAny(child, "acl:relcl", "advcl", "conj", "parataxis"));
        foreach (var tag in view.Sides)
        {
            if (tag.Side is { } side && whole.Any(tag.Covers))
            {
                return side;
            }
        }

        return null;
    }

    /// <summary>"The rebels took the town, their spokesman said": the side of whoever the sentence is about; where that is a place, of whoever it names last before.</summary>
    private static SideCode? Possessor(SentenceView view, int node)
    {
        var tree = view.Tree;
        if (!tree.Children(node).Any(child => child < node && view.IsOf(child, "theirs")))
        {
            return null;
        }

        var subject = Enumerable.Range(0, node).FirstOrDefault(before => tree.Is(before, "nsubj"), -1);
        if (subject >= 0 && !view.Mentions.Any(mention => mention.Head == subject))
        {
            var core = NounPhrase.Core(view, subject);
            return view.Sides.FirstOrDefault(tag => tag.Side is not null && core.Any(tag.Covers)).Side;
        }

        return view.Sides.LastOrDefault(tag => tag.Side is not null && tag.End <= node).Side;
    }

    private static string FullName(SentenceView view, int node)
    {
        var tree = view.Tree;
        var parts = tree.Subtree(node, child =>
            !(tree.IsAny(child, "flat", "compound") && (tree[child].Pos == UniversalPos.Propn || (tree.Is(child, "flat") && char.IsUpper(tree[child].Form[0]))))
            && !(tree.Is(child, "punct") && tree[child].Form is "-" or "."));
        var (first, last) = (parts[0], parts[^1]);
        return NominativeName.Of(view, node, first, last);
    }

    /// <summary>The words before a name that are its office, from the first that hangs on the name to the office itself.</summary>
    private static string Titles(SentenceView view, int name, int office)
    {
        var tree = view.Tree;
        var own = RoleText(view, office);
        var first = tree.Children(name).Where(child => child < office && tree.IsAny(child, "compound", "amod") && tree[child].Pos is UniversalPos.Noun or UniversalPos.Adj).SelectMany(child => tree.Subtree(child)).DefaultIfEmpty(office).Min();
        return first < office && Enumerable.Range(first, office - first).All(node => tree[node].Pos is UniversalPos.Noun or UniversalPos.Adj or UniversalPos.Propn) ? tree.SpanOf(first, office).In(view.Text) : own;
    }

    private static string RoleText(SentenceView view, int node)
    {
        var tree = view.Tree;
        var nodes = tree.Subtree(node, child => tree.IsAny(child, "case", "acl", "advcl", "conj", "cc", "parataxis", "appos", "flat") || (tree.Is(child, "punct") && child > node));
        var first = nodes[0];
        while (first < node && tree[first].Pos is UniversalPos.Det or UniversalPos.Punct)
        {
            first++;
        }

        return tree.SpanOf(first, nodes[^1]).In(view.Text);
    }
}
