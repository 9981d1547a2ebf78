using Ledgerline.Places.Gazetteers.Format;
using Ledgerline.Places.Names;

namespace Ledgerline.Places.Gazetteers.Compilation;

/// <summary>Collects the names of places, with their skeletons and first words, and writes the tables that they are found by.</summary>
internal sealed class NameCollector(WorkFolder folder, TextPool texts)
{
    /// <summary>The family of hashes of first words' skeletons.</summary>
    public const char SoundFamily = '~';

    /// <summary>Shorter skeletons are the same for too many names.</summary>
    public const int ShortestSkeleton = 4;

    private readonly Buckets<NameEntry> _names = new(folder);
    private readonly SoundCollector _sounds = new(folder, texts);
    private readonly WordCollector _words = new(folder);
    private readonly Dictionary<(int Place, ulong Name), NameMatchKind?> _rulings = [];
    private readonly HashSet<NameNote> _notes = [];

    /// <summary>All names so far, in no order; those said twice come twice.</summary>
    public IEnumerable<NameEntry> Names => _names.All();

    /// <summary>Takes in the names of another gazetteer, whose texts are those of the pool already.</summary>
    public void Restore(MappedSections file)
    {
        var hashes = file.Get<ulong>(Section.NameHashes);
        var starts = file.Get<uint>(Section.NameStarts);
        var postings = file.Get<Posting>(Section.NamePostings);
        for (var i = 0; i < hashes.Length; i++)
        {
            foreach (var posting in postings[(int)starts[i]..(int)starts[i + 1]])
            {
                _names.Add(Buckets<NameEntry>.Of(hashes[i]), new NameEntry(hashes[i], posting));
            }
        }

        _sounds.Restore(file);
        _words.Restore(file);
        foreach (var ruling in file.Get<NameRuling>(Section.Rulings))
        {
            Rule((int)ruling.Place, ruling.Name, ruling.Ruled);
        }

        _notes.UnionWith(file.Get<NameNote>(Section.NameNotes).ToArray());
    }

    /// <summary>Notes when a place bore a name; years of 0 are not known.</summary>
    public void Note(int place, ReadOnlySpan<char> name, short from, short to, bool colloquial)
        => _notes.Add(new NameNote((uint)place, Hash(name), from, to, colloquial ? 1 : 0));

    /// <summary>Notes the same of the name with the hash <paramref name="name"/>.</summary>
    public void Note(int place, ulong name, short from, short to) => _notes.Add(new NameNote((uint)place, name, from, to, 0));

    /// <summary>Adds a name of a place; one without letters is passed over.</summary>
    public void Add(int place, ReadOnlySpan<char> name, NameMatchKind kind)
    {
        Span<char> folded = stackalloc char[2 * NameFolder.LongestName];
        folded = folded[..NameFolder.Fold(name, folded)];
        if (folded.IsEmpty)
        {
            return;
        }

        var posting = new Posting(place, kind, texts.Add(name));
        var hash = NameHash.Of(folded);
        _names.Add(Buckets<NameEntry>.Of(hash), new NameEntry(hash, posting));
        var words = folded.Count(' ') + 1;
        _words.Add(words == 1 ? hash : NameHash.Of(folded[..folded.IndexOf(' ')]), words);
        if (kind != NameMatchKind.Transliterated && _sounds.Add(name, posting))
        {
            Span<char> sound = stackalloc char[4 * NameFolder.LongestName];
            _words.Add(NameHash.Of(SoundFamily, sound[..SkeletonWriter.Write(FirstWord(name), sound)]), words);
        }
    }

    /// <summary>Rules that <paramref name="name"/> is a name of <paramref name="place"/> of that kind, or none of it, whatever the sources say.</summary>
    /// <param name="place">The place's index.</param>
    /// <param name="name">The name.</param>
    /// <param name="kind">The kind; null for none of the place's names.</param>
    /// <param name="onlyIfNew">An earlier ruling stands.</param>
    public void Rule(int place, ReadOnlySpan<char> name, NameMatchKind? kind, bool onlyIfNew = false)
    {
        if (kind is { } known)
        {
            Add(place, name, known);
        }

        var key = (place, Hash(name));
        if (!onlyIfNew || !_rulings.ContainsKey(key))
        {
            _rulings[key] = kind;
        }
    }

    /// <summary>Adds an alternate name, even where an earlier row ruled it out or made it a former one.</summary>
    public void Allow(int place, ReadOnlySpan<char> name)
    {
        Add(place, name, NameMatchKind.Alternate);
        var key = (place, Hash(name));
        if (_rulings.TryGetValue(key, out var ruled) && ruled is not NameMatchKind.Official)
        {
            _rulings[key] = NameMatchKind.Alternate;
        }
    }

    /// <summary>Rules the same of the name with the hash <paramref name="name"/>.</summary>
    public void Rule(int place, ulong name, NameMatchKind? kind) => _rulings[(place, name)] = kind;

    /// <summary>Writes all tables.</summary>
    /// <param name="target">Where to.</param>
    /// <param name="places">How many places there are.</param>
    /// <returns>How many names were written.</returns>
    public int Write(SectionWriter target, int places)
    {
        var table = new PostingTable(target, Section.NameHashes, Section.NameDirectory, Section.NameStarts, Section.NamePostings);
        for (var bucket = 0; bucket < Buckets<NameEntry>.Count; bucket++)
        {
            var last = default(NameEntry);
            foreach (var entry in _names.Sorted(bucket))
            {
                if (entry.Hash == last.Hash && entry.Posting.Place == last.Posting.Place)
                {
                    continue;
                }

                last = entry;
                if (!_rulings.TryGetValue((entry.Posting.Place, entry.Hash), out var ruled))
                {
                    table.Add(entry.Hash, entry.Posting);
                }
                else if (ruled is { } kind)
                {
                    table.Add(entry.Hash, new Posting(entry.Posting.Place, kind, entry.Posting.Text));
                }
            }
        }

        table.Finish();
        _sounds.Write(target, places);
        _words.Write(target);
        target.Set<NameRuling>(Section.Rulings, [.. _rulings.Select(Ruling).Order()]);
        target.Set<NameNote>(Section.NameNotes, [.. _notes.Order()]);
        return table.Count;
    }

    private static ulong Hash(ReadOnlySpan<char> name)
    {
        Span<char> folded = stackalloc char[2 * NameFolder.LongestName];
        return NameHash.Of(folded[..NameFolder.Fold(name, folded)]);
    }

    private static NameRuling Ruling(KeyValuePair<(int Place, ulong Name), NameMatchKind?> ruled)
        => new(ruled.Key.Name, (uint)ruled.Key.Place, ruled.Value is { } kind ? (uint)kind : NameRuling.NoName);

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> name)
    {
        for (var i = 1; i < name.Length; i++)
        {
            if (LetterTable.Default[name[i]] == LetterTable.Part)
            {
                return name[..i];
            }
        }

        return name;
    }
}
