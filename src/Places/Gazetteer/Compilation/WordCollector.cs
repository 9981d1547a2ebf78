using Ledgerline.Places.Gazetteers.Format;

namespace Ledgerline.Places.Gazetteers.Compilation;

/// <summary>Collects the first words of names, and writes how long the longest name with each is.</summary>
internal sealed class WordCollector(WorkFolder folder)
{
    private const int Recent = 1 << 14;

    private readonly Buckets<WordEntry> _words = new(folder);

    // Many names begin with the same words: those that came last are not written again.
    private readonly WordEntry[] _recent = new WordEntry[Recent];

    /// <summary>Notes that a name of <paramref name="words"/> words begins with the word of the hash.</summary>
    public void Add(ulong hash, int words)
    {
        ref var recent = ref _recent[hash & (Recent - 1)];
        if (recent.Hash != hash || recent.Words < words)
        {
            recent = new WordEntry(hash, (uint)words);
            _words.Add(Buckets<WordEntry>.Of(hash), recent);
        }
    }

    /// <summary>Takes in the words of another gazetteer.</summary>
    public void Restore(MappedSections file)
    {
        var hashes = file.Get<ulong>(Section.WordHashes);
        for (var i = 0; i < hashes.Length; i++)
        {
            Add(hashes[i], file.Get<byte>(Section.WordCounts)[i]);
        }
    }

    /// <summary>Writes all words.</summary>
    public void Write(SectionWriter target)
    {
        for (var bucket = 0; bucket < Buckets<WordEntry>.Count; bucket++)
        {
            var last = 0UL;
            foreach (var word in _words.Sorted(bucket))
            {
                if (word.Hash != last)
                {
                    target[Section.WordHashes].Append(word.Hash);
                    target[Section.WordCounts].Append((byte)Math.Min(byte.MaxValue, word.Words));
                    last = word.Hash;
                }
            }
        }

        HashDirectory.Write(target[Section.WordHashes], target[Section.WordDirectory]);
    }
}
