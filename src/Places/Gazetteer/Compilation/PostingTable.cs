using Ledgerline.Places.Gazetteers.Format;

namespace Ledgerline.Places.Gazetteers.Compilation;

/// <summary>Writes postings that come sorted by hash: the hashes, their directory, where the postings of each begin, and the postings.</summary>
internal sealed class PostingTable(SectionWriter target, Section hashes, Section directory, Section starts, Section postings)
{
    private ulong _last;

    /// <summary>How many postings have come.</summary>
    public int Count { get; private set; }

    /// <summary>How many hashes have come.</summary>
    public int Hashes { get; private set; }

    /// <summary>Adds a posting.</summary>
    /// <returns>Whether its hash is new.</returns>
    public bool Add(ulong hash, Posting posting)
    {
        var isNew = Hashes == 0 || hash != _last;
        if (isNew)
        {
            _last = hash;
            Hashes++;
            target[hashes].Append(hash);
            target[starts].Append((uint)Count);
        }

        target[postings].Append(posting);
        Count++;
        return isNew;
    }

    /// <summary>Writes what can be written when all postings have come.</summary>
    public void Finish()
    {
        target[starts].Append((uint)Count);
        HashDirectory.Write(target[hashes], target[directory]);
    }
}
