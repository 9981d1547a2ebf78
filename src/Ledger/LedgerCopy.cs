namespace Ledgerline.Ledger;

/// <summary>Brings all that one ledger has recorded into another, which may be of another kind: the same chain, times, intakes and originals.</summary>
public static class LedgerCopy
{
    // A batch is one transaction: large enough that the disk's answer is not waited for all the time, small enough for any memory.
    private const int MostEntries = 500;
    private const int MostIntakes = 200;
    private const long MostCharacters = 16 * 1024 * 1024;

    /// <summary>Copies what <paramref name="to"/> lacks; a copy that was stopped goes on where it was.</summary>
    /// <param name="from">The ledger that is read; what is appended to it meanwhile may or may not be among what is copied.</param>
    /// <param name="to">An empty ledger, or one that holds the beginning of the same chain.</param>
    /// <param name="progress">Told how many entries the target has.</param>
    /// <param name="cancellationToken">Ends it between two batches; those before are kept.</param>
    /// <exception cref="LedgerException">The target has another history, or either cannot be used.</exception>
    public static async Task<LedgerStatistics> CopyAsync(ILedger from, ILedger to, Action<long> progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(progress);
        var known = await to.MeasureAsync(cancellationToken).ConfigureAwait(false);
        await RequireSameBeginningAsync(from, known, cancellationToken).ConfigureAwait(false);
        var entries = new List<RecordedEntry>();
        var characters = 0L;
        await foreach (var entry in from.ReadHistoryAsync(known.Entries, cancellationToken).ConfigureAwait(false))
        {
            entries.Add(entry);
            characters += entry.Reading?.Article.Text.Length ?? 0;
            if (entries.Count == MostEntries || characters > MostCharacters)
            {
                await WriteAsync().ConfigureAwait(false);
            }
        }

        await WriteAsync().ConfigureAwait(false);
        await CopyIntakesAsync(from, to, cancellationToken).ConfigureAwait(false);
        return await to.MeasureAsync(cancellationToken).ConfigureAwait(false);

        async Task WriteAsync()
        {
            if (entries.Count > 0)
            {
                await to.TakeOverAsync(entries, [], cancellationToken).ConfigureAwait(false);
                progress(entries[^1].Sequence);
                entries.Clear();
                characters = 0;
            }
        }
    }

    private static async Task RequireSameBeginningAsync(ILedger from, LedgerStatistics known, CancellationToken cancellationToken)
    {
        if (known.Entries == 0)
        {
            return;
        }

        await foreach (var entry in from.ReadHistoryAsync(known.Entries - 1, cancellationToken).ConfigureAwait(false))
        {
            if (entry.Sequence == known.Entries && entry.Hash.ToString() == known.Head)
            {
                return;
            }

            break;
        }

        throw new LedgerException($"The ledger that is copied to has {known.Entries} entries of another history (head {known.Head}). Copy to an empty one, or to an earlier copy of the same ledger.");
    }

    private static async Task CopyIntakesAsync(ILedger from, ILedger to, CancellationToken cancellationToken)
    {
        var known = await to.ReadIntakesAsync(cancellationToken).ConfigureAwait(false);
        var intakes = new List<RecordedIntake>();
        var bytes = 0L;
        await foreach (var intake in from.ReadIntakeHistoryAsync(cancellationToken).ConfigureAwait(false))
        {
            if (known.Contains(intake.Intake.Key))
            {
                continue;
            }

            intakes.Add(intake);
            bytes += intake.Intake.Original.Bytes.Length;
            if (intakes.Count == MostIntakes || bytes > MostCharacters)
            {
                await to.TakeOverAsync([], intakes, cancellationToken).ConfigureAwait(false);
                intakes.Clear();
                bytes = 0;
            }
        }

        if (intakes.Count > 0)
        {
            await to.TakeOverAsync([], intakes, cancellationToken).ConfigureAwait(false);
        }
    }
}
