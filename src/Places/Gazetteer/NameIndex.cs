using Ledgerline.Places.Gazetteers.Compilation;
using Ledgerline.Places.Gazetteers.Format;
using Ledgerline.Places.Names;

namespace Ledgerline.Places.Gazetteers;

/// <summary>Finds places by exact, inflected, derived and differently romanised names.</summary>
internal sealed class NameIndex(MappedSections file)
{
    // Bounds the combinations of base forms of names of several words.
    private const int MostCombinations = 256;
    private const int MostInflectedWords = 5;

    /// <summary>Adds every hit for <paramref name="name"/>; a place may come more than once.</summary>
    public void Find(string name, List<NameHit> hits)
    {
        Span<char> folded = stackalloc char[2 * NameFolder.LongestName];
        folded = folded[..NameFolder.Fold(name, folded)];
        if (folded.IsEmpty)
        {
            return;
        }

        AddNames(NameHash.Of(folded), null, hits);
        if (IsInflecting(folded, hits.Count > 0))
        {
            AddInflected(folded, bySound: false, hits);
        }

        AddSounds(name, hits);

        // A name that only a foreign script writes, in a case: «в Ель-Фашері» for "El Fasher".
        if (hits.Count == 0 && IsCyrillic(folded))
        {
            AddInflected(folded, bySound: true, hits);
        }
    }

    /// <summary>How many words the longest name has that begins with <paramref name="word"/>; 0 where none does.</summary>
    public int LongestFrom(string word)
    {
        Span<char> folded = stackalloc char[2 * NameFolder.LongestName];
        folded = folded[..NameFolder.Fold(word, folded)];
        if (folded.IsEmpty)
        {
            return 0;
        }

        var space = folded.IndexOf(' ');
        var first = space < 0 ? folded : folded[..space];
        var longest = Words(NameHash.Of(first));
        Span<char> buffer = stackalloc char[2 * NameFolder.LongestName + 16];
        Span<char> sound = stackalloc char[4 * NameFolder.LongestName];
        foreach (var form in InflectionTable.Default.Bases(first))
        {
            var basic = buffer[..form.Write(first, buffer)];
            longest = Math.Max(longest, Words(NameHash.Of(basic)));
            if (IsCyrillic(folded))
            {
                longest = Math.Max(longest, Words(NameHash.Of(NameCollector.SoundFamily, sound[..SkeletonWriter.Write(basic, sound)])));
            }
        }

        return Math.Max(longest, Words(NameHash.Of(NameCollector.SoundFamily, sound[..SkeletonWriter.Write(word, sound)])));
    }

    // Latin words are taken apart only where nothing bears the name as it stands: English has no cases.
    private static bool IsInflecting(ReadOnlySpan<char> folded, bool found)
        => IsCyrillic(folded) || !found;

    private static bool IsCyrillic(ReadOnlySpan<char> folded) => folded[0] is >= '\u0400' and <= '\u04ff';

    private void AddInflected(ReadOnlySpan<char> folded, bool bySound, List<NameHit> hits)
    {
        Span<Range> words = stackalloc Range[MostInflectedWords + 1];
        var count = folded.Split(words, ' ');
        if (count > MostInflectedWords)
        {
            return;
        }

        var forms = new List<BaseForm>[count];
        for (var i = 0; i < count; i++)
        {
            forms[i] = [];
            foreach (var form in InflectionTable.Default.Bases(folded[words[i]]))
            {
                forms[i].Add(form);
            }
        }

        Span<char> buffer = stackalloc char[(2 * NameFolder.LongestName) + 64];
        var left = MostCombinations;
        Combine(new Combination(folded, words[..count], forms, bySound, hits), 0, 0, null, buffer, ref left);
    }

    // Writes every combination of the words' forms, the words themselves among them, and looks each up.
    private void Combine(Combination names, int word, int length, NameMatchKind? kind, Span<char> buffer, ref int left)
    {
        if (word == names.Words.Length)
        {
            if (kind is not null && left-- > 0)
            {
                if (names.BySound)
                {
                    AddSounds(buffer[..(length - 1)], names.Hits);
                }
                else
                {
                    AddNames(NameHash.Of(buffer[..(length - 1)]), kind, names.Hits);
                }
            }

            return;
        }

        var written = names.Folded[names.Words[word]];
        written.CopyTo(buffer[length..]);
        Next(names, word, length + written.Length, kind, buffer, ref left);
        foreach (var form in names.Forms[word])
        {
            if (left <= 0)
            {
                return;
            }

            var end = length + form.Write(written, buffer[length..]);
            var formed = form.Adjective ? NameMatchKind.Adjective : kind ?? NameMatchKind.Inflected;
            Next(names, word, end, formed, buffer, ref left);
        }
    }

    private void Next(Combination names, int word, int end, NameMatchKind? kind, Span<char> buffer, ref int left)
    {
        buffer[end] = ' ';
        Combine(names, word + 1, end + 1, kind, buffer, ref left);
    }

    private void AddNames(ulong hash, NameMatchKind? kind, List<NameHit> hits)
        => Add(hash, kind, Section.NameHashes, Section.NameDirectory, Section.NameStarts, Section.NamePostings, hits);

    private void AddSounds(ReadOnlySpan<char> name, List<NameHit> hits)
    {
        Span<char> sound = stackalloc char[4 * NameFolder.LongestName];
        sound = sound[..SkeletonWriter.Write(name, sound)];
        if (sound.Length >= NameCollector.ShortestSkeleton)
        {
            Add(NameHash.Of(sound), NameMatchKind.Transliterated, Section.SoundHashes, Section.SoundDirectory, Section.SoundStarts, Section.SoundPostings, hits);
        }
    }

    private void Add(ulong hash, NameMatchKind? kind, Section hashes, Section directory, Section starts, Section postings, List<NameHit> hits)
    {
        var at = HashIndex.Find(file.Get<ulong>(hashes), file.Get<uint>(directory), hash);
        if (at < 0)
        {
            return;
        }

        var begins = file.Get<uint>(starts);
        var all = file.Get<Posting>(postings);
        for (var i = begins[at]; i < begins[at + 1]; i++)
        {
            var posting = all[(int)i];
            var listed = posting.Kind == NameMatchKind.Adjective;
            var matched = listed ? NameMatchKind.Adjective : kind ?? posting.Kind;
            hits.Add(new NameHit(posting.Place, posting.Text, matched, listed ? NameScore.ListedAdjective : NameScore.Of(matched)));
        }
    }

    private int Words(ulong hash)
    {
        var at = HashIndex.Find(file.Get<ulong>(Section.WordHashes), file.Get<uint>(Section.WordDirectory), hash);
        return at < 0 ? 0 : file.Get<byte>(Section.WordCounts)[at];
    }

    private readonly ref struct Combination(ReadOnlySpan<char> folded, ReadOnlySpan<Range> words, List<BaseForm>[] forms, bool bySound, List<NameHit> hits)
    {
        public ReadOnlySpan<char> Folded { get; } = folded;

        public ReadOnlySpan<Range> Words { get; } = words;

        public List<BaseForm>[] Forms { get; } = forms;

        public bool BySound { get; } = bySound;

        public List<NameHit> Hits { get; } = hits;
    }
}
