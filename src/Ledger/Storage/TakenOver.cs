using Ledgerline.Ledger.Chain;

namespace Ledgerline.Ledger.Storage;

/// <summary>Checks that entries of another ledger go on with a chain.</summary>
public static class TakenOver
{
    /// <summary>Prepares the entries, each with the hash before it.</summary>
    /// <param name="entries">The entries, in order.</param>
    /// <param name="last">The number of this chain's last entry; 0 for none.</param>
    /// <param name="hash">Its hash.</param>
    /// <param name="ledger">The ledger, for people to read.</param>
    /// <exception cref="LedgerException">They do not.</exception>
    public static IReadOnlyList<(RecordedEntry Recorded, PreparedEntry Entry, Digest Previous)> Follow(
        IReadOnlyList<(RecordedEntry Recorded, PreparedEntry Entry)> entries, long last, Digest hash, string ledger)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var links = new List<(RecordedEntry, PreparedEntry, Digest)>(entries.Count);
        foreach (var (recorded, entry) in entries)
        {
            if (recorded.Sequence != last + 1)
            {
                throw new LedgerException($"The ledger '{ledger}' ends with entry {last}; entry {recorded.Sequence} does not follow it. Somebody else has appended to it meanwhile; copy to another ledger.");
            }

            var next = HashChain.Next(hash, recorded.Sequence, entry.Kind, entry.Content);
            if (next != recorded.Hash)
            {
                throw new LedgerException($"Entry {recorded.Sequence} does not follow from the entry before it in the ledger '{ledger}'. The two ledgers have different histories; copy to another ledger.");
            }

            links.Add((recorded, entry, hash));
            (last, hash) = (recorded.Sequence, next);
        }

        return links;
    }
}
