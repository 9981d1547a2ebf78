using Ledgerline.Records;

namespace Ledgerline.Lineage.Copies;

/// <summary>The reporting of an article as a set of word shingles.</summary>
internal sealed class Fingerprint
{
    // Longer texts are read so far: memory and time per article stay bounded.
    private const int MostWords = 20_000;

    // One shingle in four is looked up for candidates (the bottom of its hash range, as in FracMinHash); short texts look up all.
    private const int SampleRate = 4;
    private const int LeastSampled = 80;

    private readonly ulong[] _running;
    private readonly int _length;

    public Fingerprint(Article article, int shingleWords)
    {
        Words = Read(article);
        WholeText = Hash(Words, 0, Words.Count);
        _length = Math.Min(shingleWords, Words.Count);
        _running = Cut(Words, _length);
        Shingles = [.. _running.Distinct().Order()];
        Sample = Shingles.Length <= LeastSampled ? Shingles : Array.FindAll(Shingles, shingle => shingle < ulong.MaxValue / SampleRate);
    }

    /// <summary>The words of the reporting, in order.</summary>
    public List<string> Words { get; }

    /// <summary>Equal for texts that are the same to the word.</summary>
    public ulong WholeText { get; }

    /// <summary>The hashes of all shingles, sorted, without repetition.</summary>
    public ulong[] Shingles { get; }

    /// <summary>Those by which candidates are found.</summary>
    public ulong[] Sample { get; }

    /// <summary>How many shingles both have.</summary>
    public int Shared(Fingerprint other)
    {
        var (i, j, shared) = (0, 0, 0);
        while (i < Shingles.Length && j < other.Shingles.Length)
        {
            var order = Shingles[i].CompareTo(other.Shingles[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return shared;
    }

    /// <summary>The share of this text's words that stand in shingles which the other has too, 0 to 1.</summary>
    public double ShareIn(Fingerprint other)
    {
        var (covered, next) = (0, 0);
        for (var i = 0; i < _running.Length; i++)
        {
            if (Array.BinarySearch(other.Shingles, _running[i]) >= 0)
            {
                covered += i + _length - Math.Max(i, next);
                next = i + _length;
            }
        }

        return Words.Count == 0 ? 0 : (double)covered / Words.Count;
    }

    private static List<string> Read(Article article)
    {
        var words = new List<string>();
        foreach (var block in article.Blocks)
        {
            if (block.Kind == BlockKind.Body && words.Count < MostWords)
            {
                words.AddRange(Wording.Words.Of(article.Text.AsSpan(block.Span.Start, block.Span.Length), MostWords - words.Count));
            }
        }

        return words;
    }

    private static ulong[] Cut(List<string> words, int length)
    {
        var shingles = new ulong[words.Count == 0 ? 0 : words.Count - length + 1];
        for (var i = 0; i < shingles.Length; i++)
        {
            shingles[i] = Hash(words, i, length);
        }

        return shingles;
    }

    // FNV-1a over the letters, with the finisher of SplitMix64 so that the sample's cut is even.
    private static ulong Hash(List<string> words, int start, int count)
    {
        var hash = 14695981039346656037UL;
        for (var i = start; i < start + count; i++)
        {
            foreach (var letter in words[i])
            {
                hash = (hash ^ letter) * 1099511628211UL;
            }

            hash = (hash ^ ' ') * 1099511628211UL;
        }

        hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9UL;
        hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EBUL;
        return hash ^ (hash >> 31);
    }
}
