using System.Collections.Frozen;
using Ledgerline.Places.Gazetteers;
using Ledgerline.Places.Geoparsing.Lexicons;
using Ledgerline.Records;

namespace Ledgerline.Places.Geoparsing;

/// <summary>What the geoparser takes from a theatre: its countries, and the words for its sides.</summary>
internal sealed class TheatreWords
{
    /// <summary>Reads <paramref name="theatre"/>.</summary>
    public TheatreWords(Theatre theatre, IGazetteer gazetteer)
    {
        Countries = theatre.Countries.ToFrozenSet(StringComparer.Ordinal);
        Battlegrounds = theatre.Battlegrounds.ToFrozenSet(StringComparer.Ordinal);
        SideNames = theatre.Sides.SelectMany(side => side.Names).Select(name => name.Text).ToFrozenSet(StringComparer.Ordinal);
        var demonyms = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var side in theatre.Sides)
        {
            var country = side.Countries.Select(gazetteer.Country).FirstOrDefault(place => place is not null);
            foreach (var demonym in country is null ? [] : side.Demonyms)
            {
                demonyms.TryAdd(demonym.Text.ToLowerInvariant(), country!); // Not null: the list is empty otherwise.
            }
        }

        Demonyms = demonyms.ToFrozenDictionary(StringComparer.Ordinal);
        foreach (var (actor, name) in theatre.Actors.SelectMany(actor => actor.Names.Select(name => (actor.Name, name.Text))))
        {
            Actors.Add(name, actor);
        }
    }

    /// <summary>The countries whose places come first, as ISO 3166-1 alpha-2.</summary>
    public FrozenSet<string> Countries { get; }

    /// <summary>Where the fighting is: countries as ISO 3166-1 alpha-2, and first-level regions by their place ids.</summary>
    public FrozenSet<string> Battlegrounds { get; }

    /// <summary>Words that mean a side itself.</summary>
    public FrozenSet<string> SideNames { get; }

    /// <summary>Names of armies, authorities and outlets, none of which is a place.</summary>
    public PhraseTable<string> Actors { get; } = new();

    /// <summary>Adjectives and names of a side's people, in lower case, with the side's country.</summary>
    public FrozenDictionary<string, Place> Demonyms { get; }
}
