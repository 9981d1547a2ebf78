using System.Runtime.ExceptionServices;
using Ledgerline.Ledger.Chain;
using Ledgerline.Ledger.Notes;

namespace Ledgerline.Ledger.Storage;

/// <summary>An entry in the form that goes to disk, made before the write lock is taken. Immutable.</summary>
public sealed record PreparedEntry
{
    /// <summary>What it holds.</summary>
    public required EntryKind Kind { get; init; }

    /// <summary>What it is filed under: the article's id, of a note its <see cref="Note.Subject"/>.</summary>
    public required string Subject { get; init; }

    /// <summary>The hash of what it holds.</summary>
    public required Digest Content { get; init; }

    /// <summary>What it holds, packed (<see cref="BodyPacking"/>); null of a reading that had to go.</summary>
    public byte[]? Body { get; init; }

    /// <summary>How many bytes the body has, unpacked.</summary>
    public int Size { get; init; }

    /// <summary>How many claims it has.</summary>
    public int Claims { get; init; }

    /// <summary>The article's text; null of a note, and of a reading that had to go.</summary>
    public string? Text { get; init; }

    /// <summary>The hash of the text; all zero where there is none.</summary>
    public Digest TextHash { get; init; }

    /// <summary>The note itself; null of a reading.</summary>
    public Note? Note { get; init; }

    /// <summary>What it was taken in from; null where that is not kept.</summary>
    public PreparedIntake? Intake { get; init; }

    /// <summary>What made it; null where that is not said.</summary>
    public Toolset? MadeBy { get; init; }

    /// <summary>Prepares a reading.</summary>
    /// <exception cref="ArgumentException">It is not sound: see <see cref="ReadingCheck"/>.</exception>
    public static PreparedEntry Of(ArticleEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var reading = StoredReading.Of(entry);
        return new()
        {
            Kind = EntryKind.Reading,
            Subject = entry.Article.Id.Value,
            Content = reading.Content,
            Body = BodyPacking.Pack(reading.Body),
            Size = reading.Body.Length,
            Claims = entry.Claims.Count,
            Text = entry.Article.Text,
            TextHash = Digest.OfText(entry.Article.Text),
            Intake = entry.Intake is { } intake ? PreparedIntake.Of(entry.Article.Id, intake) : null,
            MadeBy = entry.Intake?.MadeBy,
        };
    }

    /// <summary>Prepares a note.</summary>
    /// <exception cref="ArgumentException">It is not sound: see <see cref="StoredNote.BodyOf"/>.</exception>
    public static PreparedEntry Of(Note note)
    {
        ArgumentNullException.ThrowIfNull(note);
        var body = StoredNote.BodyOf(note);
        return new()
        {
            Kind = note.Kind,
            Subject = note.Subject,
            Content = Digest.Of(body),
            Body = BodyPacking.Pack(body),
            Size = body.Length,
            Note = note,
        };
    }

    /// <summary>Prepares notes, in their order.</summary>
    /// <exception cref="ArgumentException">One of them is not sound, or is a removal, which is made by removing.</exception>
    public static PreparedEntry[] OfNotes(IReadOnlyList<Note> notes)
    {
        ArgumentNullException.ThrowIfNull(notes);
        return notes.OfType<Removal>().Any() ? throw new ArgumentException("A removal is put on record by removing.", nameof(notes)) : [.. notes.Select(Of)];
    }

    /// <summary>Prepares an entry of another ledger, which may have had to go there.</summary>
    /// <exception cref="ArgumentException">What it holds is not sound.</exception>
    public static PreparedEntry Of(RecordedEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry switch
        {
            { Reading: { } reading } => Of(reading),
            { Note: { } note } => Of(note),
            _ => new() { Kind = entry.Kind, Subject = entry.Subject, Content = entry.Content },
        };
    }

    /// <summary>Prepares entries on all cores, in their order.</summary>
    /// <exception cref="ArgumentException">One of them is not sound.</exception>
    /// <exception cref="OperationCanceledException">The token ended it.</exception>
    public static PreparedEntry[] OfAll<T>(IReadOnlyList<T> entries, Func<T, PreparedEntry> prepare, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entries);
        try
        {
            return [.. entries.AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(prepare)];
        }
        catch (AggregateException failures)
        {
            ExceptionDispatchInfo.Throw(failures.Flatten().InnerExceptions[0]);
            throw;
        }
    }
}
