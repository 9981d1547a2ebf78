using Ledgerline.Places.Gazetteers;

namespace Ledgerline.Places.Geoparsing.Recognition;

/// <summary>The gazetteer as one article asks it: each name once.</summary>
internal sealed class NameLookup
{
    private const int LongestName = 100;
    private readonly Dictionary<string, IReadOnlyList<GazetteerMatch>> _found = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _lengths = new(StringComparer.Ordinal);

    /// <summary>Asks <paramref name="gazetteer"/>.</summary>
    public NameLookup(IGazetteer gazetteer)
    {
        Gazetteer = gazetteer;
    }

    /// <summary>The gazetteer.</summary>
    public IGazetteer Gazetteer { get; }

    /// <summary>The places that bear <paramref name="name"/>; none for a name that is too long to be one.</summary>
    public IReadOnlyList<GazetteerMatch> Find(string name)
    {
        if (name.Length > LongestName)
        {
            return [];
        }

        if (!_found.TryGetValue(name, out var matches))
        {
            matches = Gazetteer.Find(name);
            _found[name] = matches;
        }

        return matches;
    }

    /// <summary>How many words the longest name has that begins with <paramref name="word"/>.</summary>
    public int LongestFrom(string word)
    {
        if (word.Length > LongestName)
        {
            return 0;
        }

        if (!_lengths.TryGetValue(word, out var length))
        {
            length = Gazetteer.LongestNameFrom(word);
            _lengths[word] = length;
        }

        return length;
    }
}
