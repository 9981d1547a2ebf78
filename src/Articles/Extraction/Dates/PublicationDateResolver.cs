using Ledgerline.Articles.Extraction.Blocks;
using Ledgerline.Articles.Extraction.Lexicons;
using Ledgerline.Records;

namespace Ledgerline.Articles.Extraction.Dates;

/// <summary>Concludes from a text when it was published, or that it does not say. The rules stand in the README of the room.</summary>
internal sealed class PublicationDateResolver
{
    private readonly DateScanner _scanner;
    private readonly DatelineDetector _dateline;
    private readonly MentionReader _mentions;

    internal PublicationDateResolver(DateLexicon lexicon)
    {
        _scanner = new DateScanner(lexicon);
        _dateline = new DatelineDetector(_scanner);
        _mentions = new MentionReader(lexicon, _scanner);
    }

    /// <summary>The date that the blocks of <paramref name="text"/> bear out, with its basis; none where they do not.</summary>
    internal PublicationDate Resolve(string text, BlockReading reading)
    {
        var mentions = _mentions.Read(text, reading.Blocks);
        return FromDateline(text, reading, mentions) ?? FromDateLines(text, reading, mentions)
            ?? FromAnchor(mentions) ?? FromWeekday(mentions) ?? PublicationDate.None;
    }

    private PublicationDate? FromDateline(string text, BlockReading reading, IReadOnlyList<BodyMention> mentions)
    {
        var opening = reading.Blocks.Cast<TextBlock?>().FirstOrDefault(block => block!.Value.Kind == BlockKind.Body);
        return opening is { } body && _dateline.Find(text, body.Span) is { } found && YearBound.Complete(found, mentions) is { } day
            ? PublicationDate.On(day, TimePrecision.Day, DateBasis.Dateline)
            : null;
    }

    /// <summary>A date line of the article's own counts where nothing in the report is later.</summary>
    private PublicationDate? FromDateLines(string text, BlockReading reading, IReadOnlyList<BodyMention> mentions)
    {
        foreach (var line in reading.DateLines)
        {
            foreach (var found in _scanner.Scan(text, line))
            {
                if (found.DayOfMonth is not null && YearBound.Complete(found, mentions) is { } day && !mentions.Any(mention => mention.Date.Day > day))
                {
                    return PublicationDate.On(day, TimePrecision.Day, DateBasis.Text);
                }
            }
        }

        return null;
    }

    /// <summary>The newest day that the report names, where it is told as the report's own present.</summary>
    private static PublicationDate? FromAnchor(IReadOnlyList<BodyMention> mentions)
    {
        if (mentions.Max(mention => mention.Date.Day) is not { } written || mentions.Any(mention => !mention.IsBound && mention.Date.Year > written.Year))
        {
            return null;
        }

        var days = mentions.Where(mention => !mention.IsBound && mention.Date.DayOfMonth is not null)
            .Select(mention => (mention, Day: mention.Date.Day ?? YearBound.Nearest(mention.Date, written)))
            .Where(pair => pair.Day is not null)
            .ToLookup(pair => pair.Day!.Value, pair => pair.mention); // Null ones are left out the line before.
        var newest = days.Select(group => group.Key).DefaultIfEmpty(written).Max();
        var told = days[newest].ToList();
        var isOwn = told.Exists(mention => mention.IsAnchored);
        var isLead = told.Exists(mention => mention.IsInLead && (mention.HasSpeech || mention.IsAnchored));
        var isDated = told.Count > 1 && (isOwn || told.Exists(mention => mention.Date.Weekday is not null));
        return isLead && isDated ? PublicationDate.On(newest, TimePrecision.Day, DateBasis.Text) : isOwn ? Coarse(newest) : null;
    }

    /// <summary>"On Tuesday, Aug. 6": days are named so within days of them; weekday and newest year agree on one year.</summary>
    private static PublicationDate? FromWeekday(IReadOnlyList<BodyMention> mentions)
    {
        var days = mentions.Where(mention => mention.Date is { Weekday: not null, DayOfMonth: not null, Year: null } && !mention.IsBound)
            .Select(mention => YearBound.Complete(mention.Date, mentions))
            .ToList();
        return days.Count > 0 && days.TrueForAll(day => day is not null) && days.Select(day => day!.Value.Year).Distinct().Count() == 1 // All are days.
            ? Coarse(days.Max()!.Value)
            : null;
    }

    /// <summary>A report follows what it tells within <see cref="YearBound.ReportsWithin"/> days: month or year, whichever holds all of them.</summary>
    private static PublicationDate? Coarse(Day day)
    {
        var latest = day.AddDays(YearBound.ReportsWithin);
        return latest.Year != day.Year ? null
            : latest.Month != day.Month ? PublicationDate.On(new Day(day.Year, 1, 1), TimePrecision.Year, DateBasis.Text)
            : PublicationDate.On(new Day(day.Year, day.Month, 1), TimePrecision.Month, DateBasis.Text);
    }
}
