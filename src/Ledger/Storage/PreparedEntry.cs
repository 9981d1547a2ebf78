using System.Runtime.ExceptionServices;
using Ledgerline.Ledger.Chain;

namespace Ledgerline.Ledger.Storage;

/// <summary>An entry in the form that goes to disk, made before the write lock is taken.</summary>
public sealed class PreparedEntry
{
    private PreparedEntry(ArticleEntry entry, StoredReading reading)
    {
        Entry = entry;
        Reading = reading;
        TextHash = Digest.OfText(entry.Article.Text);
        Mentions = MentionPacking.Pack(reading.Mentions);
        if (entry.Intake is { } intake)
        {
            OriginalHash = Digest.Of(intake.Original.Bytes.Span);
            Original = OriginalPacking.Pack(intake.Original.Bytes.Span);
        }
    }

    /// <summary>The entry itself.</summary>
    public ArticleEntry Entry { get; }

    /// <summary>Its documents.</summary>
    public StoredReading Reading { get; }

    /// <summary>The hash of its text.</summary>
    public Digest TextHash { get; }

    /// <summary>Its list of mentions, packed.</summary>
    public byte[] Mentions { get; }

    /// <summary>The hash of the original; all zero where there is none.</summary>
    public Digest OriginalHash { get; }

    /// <summary>The packed original; null where there is none.</summary>
    public byte[]? Original { get; }

    /// <summary>The article's id.</summary>
    public string Article => Entry.Article.Id.Value;

    /// <summary>Prepares an entry.</summary>
    /// <exception cref="ArgumentException">It is not sound: see <see cref="ReadingCheck"/>.</exception>
    public static PreparedEntry Of(ArticleEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new(entry, StoredReading.Of(entry));
    }

    /// <summary>Prepares entries on all cores, in their order.</summary>
    /// <exception cref="ArgumentException">One of them is not sound.</exception>
    /// <exception cref="OperationCanceledException">The token ended it.</exception>
    public static PreparedEntry[] OfAll(IReadOnlyList<ArticleEntry> entries, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entries);
        try
        {
            return [.. entries.AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(Of)];
        }
        catch (AggregateException failures)
        {
            ExceptionDispatchInfo.Throw(failures.Flatten().InnerExceptions[0]);
            throw;
        }
    }
}
