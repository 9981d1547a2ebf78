using Ledgerline.Lineage.Wording;
using Ledgerline.Records;

namespace Ledgerline.Lineage.Copies;

/// <summary>The reporting of an article as a sequence of hashed words, with those runs of them by which others like it are found.</summary>
internal sealed class Fingerprint
{
    // Longer texts are read so far: memory and time per article stay bounded.
    private const int MostWords = 20_000;

    // One shingle in eight is looked up for candidates (the bottom of its hash range, as in FracMinHash); short texts look up all.
    private const int SampleRate = 8;
    private const int LeastSampled = 80;

    private readonly int _length;
    private readonly ulong[] _running; // The shingle that begins at each word.
    private readonly ulong[] _shingles; // The same sorted, each once.

    public Fingerprint(Article article, int shingleWords)
    {
        (Words, IsQuoted) = Read(article);
        _length = Math.Min(shingleWords, Words.Length);
        _running = Cut();
        _shingles = [.. _running.Distinct().Order()];
        IsSampledWhole = _shingles.Length <= LeastSampled;
        Sample = [.. (IsSampledWhole ? _shingles : _shingles.TakeWhile(IsInSample)).Select(shingle => (uint)shingle)];
        CommonSample = IsSampledWhole ? _shingles.Count(IsInSample) : Sample.Length;
        WholeText = Words.Length == 0 ? 0 : Shingle(Words);
    }

    /// <summary>The hashes of the words of the reporting, in order.</summary>
    public uint[] Words { get; }

    /// <summary>For each word whether it stands between quotation marks.</summary>
    public bool[] IsQuoted { get; }

    /// <summary>Equal for texts that are the same to the word.</summary>
    public ulong WholeText { get; }

    /// <summary>The lower halves of the shingles by which candidates are found; texts of any length sample the same ones, short texts the others too.</summary>
    public uint[] Sample { get; }

    /// <summary>Whether the sample is of all shingles.</summary>
    public bool IsSampledWhole { get; }

    /// <summary>How many of the sample a long text would have taken too.</summary>
    public int CommonSample { get; }

    /// <summary>For each word whether it stands in a run that the other has too.</summary>
    public bool[] SharedWith(Fingerprint other)
    {
        var shared = new bool[Words.Length];
        if (WholeText == other.WholeText)
        {
            Array.Fill(shared, true);
            return shared;
        }

        var next = 0;
        for (var i = 0; i < _running.Length; i++)
        {
            if (Array.BinarySearch(other._shingles, _running[i]) >= 0)
            {
                next = Math.Max(i, next);
                Array.Fill(shared, true, next, i + _length - next);
                next = i + _length;
            }
        }

        return shared;
    }

    private static bool IsInSample(ulong shingle) => shingle < ulong.MaxValue / SampleRate;

    private static (uint[] Words, bool[] IsQuoted) Read(Article article)
    {
        var words = new List<uint>();
        var isQuoted = new List<bool>();
        foreach (var block in article.Blocks.Where(block => block.Kind == BlockKind.Body))
        {
            var text = article.Text.AsSpan(block.Span.Start, block.Span.Length);
            var quoted = Quotations.In(text);
            foreach (var word in new WordSplitter(text))
            {
                if (words.Count == MostWords)
                {
                    return ([.. words], [.. isQuoted]);
                }

                words.Add(Wording.Words.Hash(text[word]));
                isQuoted.Add(quoted[word.Start.Value]);
            }
        }

        return ([.. words], [.. isQuoted]);
    }

    private ulong[] Cut()
    {
        var shingles = new ulong[Words.Length == 0 ? 0 : Words.Length - _length + 1];
        for (var i = 0; i < shingles.Length; i++)
        {
            shingles[i] = Shingle(Words.AsSpan(i, _length));
        }

        return shingles;
    }

    // FNV-1a over the words' hashes, with the finisher of SplitMix64 so that the sample's cut is even.
    private static ulong Shingle(ReadOnlySpan<uint> words)
    {
        var hash = 14695981039346656037UL;
        foreach (var word in words)
        {
            hash = (hash ^ word) * 1099511628211UL;
        }

        hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9UL;
        hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EBUL;
        return hash ^ (hash >> 31);
    }
}
