using Ledgerline.Places.Gazetteers;

namespace Ledgerline.Places.Geoparsing.Recognition;

/// <summary>The gazetteer as one article after another asks it: it remembers the names that came of late, since news names the same places day by
/// day. One thread's own; what it gives does not depend on what it remembers.</summary>
internal sealed class NameLookup
{
    private const int LongestName = 100;

    // So many names are remembered; then all are forgotten.
    private const int MostNames = 4096;

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
            Keep(_found, name, matches);
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
            Keep(_lengths, word, length);
        }

        return length;
    }

    private static void Keep<T>(Dictionary<string, T> known, string name, T found)
    {
        if (known.Count == MostNames)
        {
            known.Clear();
        }

        known[name] = found;
    }
}
