using System.Runtime.InteropServices;
using Ledgerline.Places.Gazetteers.Format;
using Ledgerline.Places.Names;

namespace Ledgerline.Places.Gazetteers.Compilation;

/// <summary>Collects the names of places, with their skeletons and first words, and writes the tables that they are found by.</summary>
internal sealed class NameCollector(TextPool texts)
{
    /// <summary>The family of hashes of first words' skeletons.</summary>
    public const char SoundFamily = '~';

    /// <summary>Shorter skeletons are the same for too many names.</summary>
    public const int ShortestSkeleton = 4;

    private readonly List<NameEntry> _names = [];
    private readonly List<NameEntry> _sounds = [];
    private readonly Dictionary<ulong, uint> _soundTexts = [];
    private readonly Dictionary<ulong, byte> _words = [];
    private readonly Dictionary<(int Place, ulong Name), NameMatchKind?> _rulings = [];
    private readonly HashSet<NameNote> _notes = [];

    /// <summary>How many names have come, those said twice included.</summary>
    public int Count => _names.Count;

    /// <summary>All names so far, in no order.</summary>
    public ReadOnlySpan<NameEntry> Names => CollectionsMarshal.AsSpan(_names);

    /// <summary>Takes in the names of another gazetteer, whose texts are those of the pool already.</summary>
    public void Restore(MappedSections file)
    {
        Restore(file, Section.NameHashes, Section.NameStarts, Section.NamePostings, _names);
        Restore(file, Section.SoundHashes, Section.SoundStarts, Section.SoundPostings, _sounds);
        var sounds = file.Get<ulong>(Section.SoundHashes);
        for (var i = 0; i < sounds.Length; i++)
        {
            _soundTexts[sounds[i]] = file.Get<uint>(Section.SoundTexts)[i];
        }

        var words = file.Get<ulong>(Section.WordHashes);
        for (var i = 0; i < words.Length; i++)
        {
            _words[words[i]] = file.Get<byte>(Section.WordCounts)[i];
        }

        foreach (var ruling in file.Get<NameRuling>(Section.Rulings))
        {
            Rule((int)ruling.Place, ruling.Name, ruling.Ruled);
        }

        _notes.UnionWith(file.Get<NameNote>(Section.NameNotes).ToArray());
    }

    /// <summary>Notes when a place bore a name; years of 0 are not known.</summary>
    public void Note(int place, ReadOnlySpan<char> name, short from, short to, bool colloquial)
    {
        Span<char> folded = stackalloc char[2 * NameFolder.LongestName];
        folded = folded[..NameFolder.Fold(name, folded)];
        _notes.Add(new NameNote((uint)place, NameHash.Of(folded), from, to, colloquial ? 1 : 0));
    }

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
        _names.Add(new NameEntry(NameHash.Of(folded), posting));
        var words = (byte)Math.Min(byte.MaxValue, folded.Count(' ') + 1);
        var space = folded.IndexOf(' ');
        AddWord(NameHash.Of(space < 0 ? folded : folded[..space]), words);
        if (kind != NameMatchKind.Transliterated)
        {
            AddSound(name, posting, words);
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

        Span<char> folded = stackalloc char[2 * NameFolder.LongestName];
        folded = folded[..NameFolder.Fold(name, folded)];
        var key = (place, NameHash.Of(folded));
        if (!onlyIfNew || !_rulings.ContainsKey(key))
        {
            _rulings[key] = kind;
        }
    }

    /// <summary>Adds an alternate name, even where an earlier row ruled it out or made it a former one.</summary>
    public void Allow(int place, ReadOnlySpan<char> name)
    {
        Add(place, name, NameMatchKind.Alternate);
        Span<char> folded = stackalloc char[2 * NameFolder.LongestName];
        var key = (place, NameHash.Of(folded[..NameFolder.Fold(name, folded)]));
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
        var names = Settle(_names, obeyRulings: true);
        WriteTable(target, names, Section.NameHashes, Section.NameDirectory, Section.NameStarts, Section.NamePostings);
        var sounds = Settle(_sounds, obeyRulings: false);
        var hashes = WriteTable(target, sounds, Section.SoundHashes, Section.SoundDirectory, Section.SoundStarts, Section.SoundPostings);
        var soundTexts = Array.ConvertAll(hashes, hash => _soundTexts[hash]);
        target.Set<uint>(Section.SoundTexts, soundTexts);
        target.Set<uint>(Section.SoundMasks, Array.ConvertAll(soundTexts, text => SoundMask.OfText(texts.Bytes.Span, text)));
        WriteSoundsByPlace(target, sounds, places);
        WriteWords(target);
        target.Set<NameRuling>(Section.Rulings, [.. _rulings.Select(Ruling).Order()]);
        target.Set<NameNote>(Section.NameNotes, [.. _notes.Order()]);
        return names.Count;
    }

    private static NameRuling Ruling(KeyValuePair<(int Place, ulong Name), NameMatchKind?> ruled)
        => new(ruled.Key.Name, (uint)ruled.Key.Place, ruled.Value is { } kind ? (uint)kind : NameRuling.NoName);

    private static void Restore(MappedSections file, Section hashes, Section starts, Section postings, List<NameEntry> entries)
    {
        var names = file.Get<ulong>(hashes);
        var begins = file.Get<uint>(starts);
        var all = file.Get<Posting>(postings);
        for (var i = 0; i < names.Length; i++)
        {
            foreach (var posting in all[(int)begins[i]..(int)begins[i + 1]])
            {
                entries.Add(new NameEntry(names[i], posting));
            }
        }
    }

    private void AddSound(ReadOnlySpan<char> name, Posting posting, byte words)
    {
        Span<char> sound = stackalloc char[4 * NameFolder.LongestName];
        var full = sound[..SkeletonWriter.Write(name, sound)];
        if (full.Length < ShortestSkeleton)
        {
            return;
        }

        var hash = NameHash.Of(full);
        _sounds.Add(new NameEntry(hash, posting));
        if (!_soundTexts.ContainsKey(hash))
        {
            _soundTexts[hash] = texts.Add(full);
        }

        var first = sound[..SkeletonWriter.Write(FirstWord(name), sound)];
        AddWord(NameHash.Of(SoundFamily, first), words);
    }

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

    private void AddWord(ulong hash, byte words)
    {
        ref var most = ref CollectionsMarshal.GetValueRefOrAddDefault(_words, hash, out _);
        most = Math.Max(most, words);
    }

    // Sorts, keeps each place once under each hash, with its best kind, and obeys what was ruled.
    private List<NameEntry> Settle(List<NameEntry> entries, bool obeyRulings)
    {
        entries.Sort();
        var settled = new List<NameEntry>(entries.Count);
        foreach (var entry in entries)
        {
            if (settled.Count > 0 && settled[^1].Hash == entry.Hash && settled[^1].Posting.Place == entry.Posting.Place)
            {
                continue;
            }

            if (obeyRulings && _rulings.TryGetValue((entry.Posting.Place, entry.Hash), out var ruled))
            {
                if (ruled is { } kind)
                {
                    settled.Add(entry with { Posting = new Posting(entry.Posting.Place, kind, entry.Posting.Text) });
                }

                continue;
            }

            settled.Add(entry);
        }

        return settled;
    }

    private static ulong[] WriteTable(SectionWriter target, List<NameEntry> entries, Section hashes, Section directory, Section starts, Section postings)
    {
        var unique = new List<ulong>(entries.Count);
        var begins = new List<uint>(entries.Count);
        for (var i = 0; i < entries.Count; i++)
        {
            if (i == 0 || entries[i].Hash != entries[i - 1].Hash)
            {
                unique.Add(entries[i].Hash);
                begins.Add((uint)i);
            }
        }

        begins.Add((uint)entries.Count);
        var sorted = unique.ToArray();
        target.Set<ulong>(hashes, sorted);
        target.Set<uint>(directory, HashIndex.Directory(sorted));
        target.Set<uint>(starts, begins.ToArray());
        target.Set<Posting>(postings, entries.ConvertAll(entry => entry.Posting).ToArray());
        return sorted;
    }

    private static void WriteSoundsByPlace(SectionWriter target, List<NameEntry> sounds, int places)
    {
        var starts = new uint[places + 1];
        foreach (var entry in sounds)
        {
            starts[entry.Posting.Place + 1]++;
        }

        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        var next = starts.AsSpan(0, places).ToArray();
        var byPlace = new uint[sounds.Count];
        var sound = -1;
        for (var i = 0; i < sounds.Count; i++)
        {
            sound += i == 0 || sounds[i].Hash != sounds[i - 1].Hash ? 1 : 0;
            byPlace[next[sounds[i].Posting.Place]++] = (uint)sound;
        }

        target.Set<uint>(Section.PlaceNameStarts, starts);
        target.Set<uint>(Section.PlaceNames, byPlace);
    }

    private void WriteWords(SectionWriter target)
    {
        var words = _words.OrderBy(word => word.Key).ToArray();
        var hashes = Array.ConvertAll(words, word => word.Key);
        target.Set<ulong>(Section.WordHashes, hashes);
        target.Set<uint>(Section.WordDirectory, HashIndex.Directory(hashes));
        target.Set<byte>(Section.WordCounts, Array.ConvertAll(words, word => word.Value));
    }
}
