using Ledgerline.Lineage.Wording;
using Ledgerline.Records;

namespace Ledgerline.Lineage.Origins;

/// <summary>Makes speakers ready for comparing, and compares them.</summary>
internal sealed class SpeakerIndex
{
    private const string SideMark = "+";

    // Shorter words share their beginning with too many names to be taken for an inflection of a side's.
    private const int LeastStem = 5;

    private readonly SpeakerLexicon _lexicon;
    private readonly double _likeness;
    private readonly Dictionary<string, SideCode> _sideWords = new(StringComparer.Ordinal);
    private readonly HashSet<string> _sideNames;
    private readonly Dictionary<string, string> _actors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(List<string> Words, string Actor)>> _actorsByInitials = new(StringComparer.Ordinal);

    public SpeakerIndex(SpeakerLexicon lexicon, double likeness, Theatre? theatre)
    {
        (_lexicon, _likeness) = (lexicon, likeness);
        foreach (var side in theatre?.Sides ?? [])
        {
            foreach (var name in side.Names.Concat(side.Demonyms).Append(new LocalName(Language.English, side.Name)))
            {
                if (lexicon.Core(name.Text) is [var word])
                {
                    _sideWords.TryAdd(word, side.Code);
                }
            }
        }

        _sideNames = [.. (theatre?.Sides ?? []).SelectMany(side => side.Names).Select(name => Key(Core(name.Text)))];
        foreach (var actor in theatre?.Actors ?? [])
        {
            foreach (var name in actor.Names.Append(new LocalName(Language.English, actor.Name)))
            {
                var core = Core(name.Text);
                if (_actors.TryAdd(Key(core), actor.Name))
                {
                    Of(_actorsByInitials, Initials(core)).Add((core, actor.Name));
                }
            }
        }
    }

    /// <summary>The innermost source of a claim; null where the article says it itself.</summary>
    public Speaker? Of(Claim claim)
    {
        if (claim.Sources.Count == 0)
        {
            return null;
        }

        var source = claim.Sources[^1];
        var core = Core(source.Name);
        var isNamed = source.Kind != SourceKind.Anonymous && HasName(source.Name);
        List<string> office = source.Role is { } role ? Core(role) : [];
        var actor = ActorAtTheEnd(source.Name);
        var isOneOfMany = _lexicon.HasNobody(source.Name);

        // "The general staff" is known by its name, "a spokesperson of the general staff" is not.
        isNamed |= actor is not null && !isOneOfMany;
        // "The army" and "Norvale" stand for whoever speaks for either, and no authority without a name is shown to be another than one that has one.
        var isAll = _sideNames.Contains(Key(core)) || (core.Count > 0 && core.All(word => IsSide(word) || _lexicon.IsForAll(word)));
        var isVague = isAll || (!isNamed && (isOneOfMany || IsInAuthority(source.Kind)));
        return new Speaker(core, office, actor, ActorOf(office), source.Side, isNamed, isVague, source.Kind);
    }

    /// <summary>The words of a text that tell of no side, folded.</summary>
    public IEnumerable<string> Plain(string text) => Core(text).Where(word => !IsSide(word));

    /// <summary>Whether both are one person or institution; of two unnamed ones, whether they are described alike.</summary>
    public bool Same(Speaker one, Speaker other)
    {
        if ((one.Side is { } side && other.Side is { } otherSide && side != otherSide) || NameDifferentSides(one.Core, other.Core))
        {
            return false;
        }

        if (one.Actor is not null && one.Actor == other.Actor)
        {
            return true;
        }

        if (one.Core.Count == 0 || other.Core.Count == 0 || one.IsNamed != other.IsNamed)
        {
            return false;
        }

        return !one.IsNamed
            ? Key(one.Core) == Key(other.Core)
            : IsWithin(one, other) || IsWithin(other, one) || SpeaksFor(one, other) || SpeaksFor(other, one);
    }

    /// <summary>Whether a description that many answer to may be of the other: nothing shows that it is somebody else.</summary>
    /// <param name="vague">The description.</param>
    /// <param name="other">Somebody known.</param>
    /// <param name="doer">The side that does what they tell; null where it is not told.</param>
    /// <param name="isGain">Whether what they tell is that ground was gained.</param>
    public bool MayBe(Speaker vague, Speaker other, SideCode? doer, bool isGain)
    {
        if (!vague.IsVague || other.IsVague || NameDifferentSides(vague.Core, other.Core))
        {
            return false;
        }

        // "The governor", whose nobody tells, is the governor who is named. Else both are of one side; or the side of one is not told, and the other's is not that which does what both tell:
        // who tells of a side's fire is more often of another, and what a side says of its own doing is no outsider's. Of ground that it took, its own tell first.
        var isOffice = vague.Side is null && vague.Core.Count > 0 && vague.Core.All(other.Office.Contains);
        var areOneSide = vague.Side == other.Side || ((vague.Side is null || other.Side is null) && (isGain || (vague.Side ?? other.Side) != doer));
        return isOffice
            || (areOneSide && (vague.Kind == other.Kind || (IsInAuthority(other.Kind) && (vague.Kind is SourceKind.Anonymous or SourceKind.Other || IsInAuthority(vague.Kind)))));
    }

    private static bool IsInAuthority(SourceKind kind) => kind is SourceKind.Official or SourceKind.Military or SourceKind.Unit;

    // The first word may have its capital from the sentence it stood in.
    private bool HasName(string name)
    {
        var words = Words.Capitalised(name);
        var isOneWord = Words.Of(name).Count == 1;
        var isFirstCapital = name.Length > 0 && char.IsUpper(name[0]);
        var isPossessor = name.Split(' ')[0] is { Length: > 2 } first && first[^2] is '\'' or '’';
        return words.Skip(isFirstCapital && !isPossessor && !isOneWord ? 1 : 0).Any(word => !_lexicon.HasNobody(word) && Core(word) is [var folded, ..] && !IsSide(folded));
    }

    // "paramilitary RSF", "Norvale's Hill Guard": what stands before an actor's name describes it. A name of one word is believed only behind words in small letters.
    private string? ActorAtTheEnd(string name)
    {
        var words = name.Split(' ');
        for (var start = 0; start < words.Length; start++)
        {
            var core = Core(string.Join(' ', words[start..]));
            if ((core.Count > 1 || !words[..start].Any(word => word.Any(char.IsUpper))) && _actors.TryGetValue(Key(core), out var actor))
            {
                return actor;
            }
        }

        return null;
    }

    /// <summary>The actor that bears a name, in whatever case it stands ("of the Armed Forces"); null for none.</summary>
    private string? ActorOf(List<string> name)
        => _actors.GetValueOrDefault(Key(name))
        ?? _actorsByInitials.GetValueOrDefault(Initials(name))?.FirstOrDefault(known => known.Words.Order(StringComparer.Ordinal).Zip(name.Order(StringComparer.Ordinal)).All(pair => Likeness.SameStem(pair.First, pair.Second))).Actor;

    private static string Initials(List<string> core) => string.Concat(core.Select(word => word[0]).Order());

    private static List<(List<string> Words, string Actor)> Of(Dictionary<string, List<(List<string> Words, string Actor)>> actors, string initials)
    {
        if (!actors.TryGetValue(initials, out var known))
        {
            actors.Add(initials, known = []);
        }

        return known;
    }

    private static string Key(IEnumerable<string> core) => string.Join(' ', core.Distinct().Order(StringComparer.Ordinal));

    private static bool NameDifferentSides(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        var named = one.Where(IsSide).ToList();
        var others = other.Where(IsSide).ToList();
        return named.Count > 0 && others.Count > 0 && !named.Intersect(others).Any();
    }

    private static bool IsSide(string word) => word.StartsWith(SideMark, StringComparison.Ordinal);

    // A short name within a full one: the surname alone, or all but one word of an institution's name.
    private bool IsWithin(Speaker brief, Speaker full)
    {
        var words = Telling(brief.Core);
        var others = Telling(full.Core);
        if (words.Count == 0 || words.Count > others.Count || !words.All(word => others.Any(other => Alike(word, other))))
        {
            return false;
        }

        return words.Count == 1 ? Alike(words[0], others[^1]) : others.Count - words.Count <= 1;
    }

    // "the spokesman of the ministry" by name, and the ministry.
    private bool SpeaksFor(Speaker person, Speaker institution)
    {
        if (person.ActorOfOffice is not null && person.ActorOfOffice == institution.Actor)
        {
            return true;
        }

        var words = Telling(institution.Core);
        var office = Telling(person.Office);
        return words.Count >= 2 && office.Count >= 2
            && (words.All(word => office.Any(other => Alike(word, other))) || office.All(word => words.Any(other => Alike(word, other))));
    }

    private static List<string> Telling(IReadOnlyList<string> core)
    {
        var words = core.Where(word => !IsSide(word)).Distinct().ToList();
        return words.Count > 0 ? words : [.. core];
    }

    private bool Alike(string one, string other)
        => one == other || (char.IsLetter(one[0]) && one[0] == other[0] && Likeness.Of(one, other) >= _likeness);

    private List<string> Core(string name)
    {
        var core = _lexicon.Core(name);
        for (var i = 0; i < core.Count; i++)
        {
            if (SideOf(core[i]) is { } side)
            {
                core[i] = SideMark + side;
            }
        }

        return core;
    }

    private SideCode? SideOf(string word)
    {
        if (_sideWords.TryGetValue(word, out var side))
        {
            return side;
        }

        // Inflected: «российского», "Норвала".
        foreach (var (known, code) in _sideWords)
        {
            if (known.Length >= LeastStem && word.Length >= LeastStem && known[..LeastStem] == word[..LeastStem] && Likeness.SameStem(known, word))
            {
                return code;
            }
        }

        return null;
    }
}
