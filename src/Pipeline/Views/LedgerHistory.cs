using Ledgerline.Ledger;
using Ledgerline.Ledger.Notes;
using Ledgerline.Ledger.Views;
using Ledgerline.Records;

namespace Ledgerline.Pipeline.Views;

/// <summary>All that a ledger has kept, of which the knowledge of any day is made. Immutable.</summary>
internal sealed class LedgerHistory
{
    private readonly IReadOnlyDictionary<ArticleId, List<Version>> _articles;
    private readonly IReadOnlyList<RecordedNote> _notes;
    private readonly Day[] _turns;

    private LedgerHistory(IReadOnlyDictionary<ArticleId, List<Version>> articles, IReadOnlyList<RecordedNote> notes)
    {
        (_articles, _notes) = (articles, notes);
        _turns = [.. articles.Values.SelectMany(versions => versions).Select(version => version.Known).OfType<Day>().Concat(notes.Select(note => DayOf(note.Note)).OfType<Day>()).Distinct().Order()];
    }

    /// <summary>The reviews, withdrawals, removals, tools and statuses on record, in the order of the chain.</summary>
    public IReadOnlyList<RecordedNote> Notes => _notes;

    /// <summary>Reads a ledger.</summary>
    public static async Task<LedgerHistory> ReadAsync(ILedger ledger, CancellationToken cancellationToken)
    {
        var articles = new SortedDictionary<ArticleId, List<Version>>();
        var notes = new List<RecordedNote>();
        await foreach (var entry in ledger.ReadHistoryAsync(0, cancellationToken).ConfigureAwait(false))
        {
            if (entry.Reading is { } reading)
            {
                Add(articles, reading);
            }
            else if (entry.Note is { } note)
            {
                notes.Add(new RecordedNote(entry.Sequence, entry.Recorded, note));
            }
        }

        return new LedgerHistory(articles, notes);
    }

    /// <summary>How many days up to this one brought something new; days of one number know the same.</summary>
    public int TurnsUpTo(Day day)
    {
        var at = Array.BinarySearch(_turns, day);
        return at >= 0 ? at + 1 : ~at;
    }

    /// <summary>The articles as they were known by the end of a day, by article id, each with the claims that count by then; of all that there is where the day is null.</summary>
    public IReadOnlyList<ArticleEntry> AsOf(Day? day, out IReadOnlyList<NotedClaim> noted)
    {
        var reviews = new Dictionary<(ArticleId, ClaimId), Review>();
        var withdrawals = new Dictionary<ArticleId, Withdrawal>();
        foreach (var note in _notes.Select(note => note.Note).Where(note => day is null || DayOf(note) <= day))
        {
            switch (note)
            {
                case Review review:
                    reviews[(review.Article, review.Claim)] = review;
                    break;
                case Withdrawal withdrawal:
                    withdrawals.TryAdd(withdrawal.Article, withdrawal);
                    break;
            }
        }

        var entries = new List<ArticleEntry>();
        var listed = new List<NotedClaim>();
        foreach (var (id, versions) in _articles)
        {
            if ((day is null ? versions[^1] : versions.LastOrDefault(version => version.Known <= day)) is { } version)
            {
                entries.Add(Counting(version.Reading, withdrawals.GetValueOrDefault(id), reviews, listed));
            }
        }

        noted = listed;
        return entries;
    }

    private static ArticleEntry Counting(ArticleEntry reading, Withdrawal? withdrawal, Dictionary<(ArticleId, ClaimId), Review> reviews, List<NotedClaim> noted)
    {
        if (withdrawal is not null)
        {
            noted.AddRange(reading.Claims.Select(claim => new NotedClaim(claim, withdrawal, null)));
            return reading with { Claims = [] };
        }

        if (reviews.Count == 0 || !reading.Claims.Any(claim => reviews.ContainsKey((claim.Article, claim.Id))))
        {
            return reading;
        }

        var counting = new List<Claim>(reading.Claims.Count);
        foreach (var claim in reading.Claims)
        {
            var review = reviews.GetValueOrDefault((claim.Article, claim.Id));
            var counts = review is null ? claim : review.Of(claim);
            if (counts is not null)
            {
                counting.Add(counts);
            }

            if (review is not null)
            {
                noted.Add(new NotedClaim(claim, review, counts));
            }
        }

        return reading with { Claims = counting };
    }

    // A text that is read anew is known as it was; another text under the same name is an update, known from its own day on.
    private static void Add(SortedDictionary<ArticleId, List<Version>> articles, ArticleEntry reading)
    {
        if (!articles.TryGetValue(reading.Article.Id, out var versions))
        {
            articles.Add(reading.Article.Id, [new Version(reading, reading.Article.Published.Day)]);
            return;
        }

        if (versions.FindIndex(version => version.Reading.Article.Text == reading.Article.Text) is >= 0 and var same)
        {
            versions.RemoveAt(same);
            versions.Add(new Version(reading, reading.Article.Published.Day));
            return;
        }

        versions.Add(new Version(reading, Later(reading.Article.Updated.Day, reading.Article.Published.Day)));
    }

    private static Day? Later(Day? updated, Day? published) => updated > published || published is null ? updated : published;

    private static Day? DayOf(Note note) => note switch
    {
        Review review => review.On,
        Withdrawal withdrawal => withdrawal.On,
        _ => null,
    };

    private sealed record Version(ArticleEntry Reading, Day? Known);
}
