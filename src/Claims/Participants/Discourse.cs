using Ledgerline.Records;

namespace Ledgerline.Claims.Participants;

/// <summary>What an article has said so far that its next words may refer back to. Grows as the article is read; used by one thread.</summary>
internal sealed class Discourse
{
    private readonly Dictionary<string, Source> _persons = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The sides that the article names, the most often named first.</summary>
    public IReadOnlyList<SideCode> Sides { get; init; } = [];

    /// <summary>The place names of the article that stand for no entry of the gazetteer, by where they stand.</summary>
    public IReadOnlyList<(TextSpan Span, string Name)> UnknownPlaces { get; init; } = [];

    /// <summary>The side that the article itself speaks for, where it tells; null where it takes none, or none is known.</summary>
    public SideCode? Voice { get; set; }

    /// <summary>The participant that "they" and "their" would mean.</summary>
    public Participant? LastActor { get; set; }

    /// <summary>The person who spoke last.</summary>
    public Source? LastPerson { get; set; }

    /// <summary>Whoever spoke last, person or not.</summary>
    public Source? LastSource { get; set; }

    /// <summary>The chain of sources of the last statement.</summary>
    public IReadOnlyList<Source> LastChain { get; set; } = [];

    /// <summary>The last institution of each role noun: "the ministry", "the brigade".</summary>
    public Dictionary<string, Source> ByRole { get; } = new(StringComparer.Ordinal);

    /// <summary>The claims so far, for statements about statements.</summary>
    public List<Claim> Claims { get; } = [];

    /// <summary>Keeps a person under the last word of the name, so that the surname alone finds the fullest form.</summary>
    public Source Remember(Source person)
    {
        var surname = Surname(person.Name);
        if (_persons.TryGetValue(surname, out var known))
        {
            person = person with
            {
                Name = known.Name.Length >= person.Name.Length ? known.Name : person.Name,
                Kind = person.Kind == SourceKind.Other ? known.Kind : person.Kind,
                Side = person.Side ?? known.Side,
                Role = person.Role ?? known.Role,
            };
        }

        _persons[surname] = person;
        LastPerson = person;
        return person;
    }

    /// <summary>Adds a disclaimer to the claims of a sentence, which stay as sure as their sources were.</summary>
    public void DisclaimWithin(TextSpan sentence, TextSpan disclaimer)
    {
        for (var i = Claims.Count - 1; i >= 0 && sentence.Contains(Claims[i].Span); i--)
        {
            Claims[i] = Claims[i] with { Disclaimers = [.. Claims[i].Disclaimers, disclaimer] };
        }
    }

    public bool Knows(string name) => _persons.ContainsKey(Surname(name));

    private static string Surname(string name) => name[(name.LastIndexOf(' ') + 1)..];
}
