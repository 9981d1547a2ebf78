using Ledgerline.Records;

namespace Ledgerline.Lineage.Stories;

/// <summary>A story as it grows: the middle of its articles' terms, and the days they span.</summary>
internal sealed class Story(int first)
{
    private readonly Dictionary<ulong, double> _sum = [];
    private double _squares;
    private Day? _start;
    private Day? _end;

    /// <summary>The index of its first article.</summary>
    public int First { get; } = first;

    /// <summary>Takes an article in.</summary>
    public void Add((ulong Term, double Weight)[] vector, DayRange? published)
    {
        foreach (var (term, weight) in vector)
        {
            var before = _sum.GetValueOrDefault(term);
            _sum[term] = before + weight;
            _squares += ((before + weight) * (before + weight)) - (before * before);
        }

        if (published is { Start: { } start, End: { } end })
        {
            _start = _start is { } earlier && earlier < start ? earlier : start;
            _end = _end is { } later && later > end ? later : end;
        }
    }

    /// <summary>The cosine of an article with the story's middle.</summary>
    public double Likeness((ulong Term, double Weight)[] vector)
        => _squares <= 0 ? 0 : vector.Sum(term => term.Weight * _sum.GetValueOrDefault(term.Term)) / Math.Sqrt(_squares);

    /// <summary>How many days lie between an article and the story; null where either is undated.</summary>
    public int? DaysFrom(DayRange? published)
        => _start is null ? null : Chronology.DaysApart(new DayRange(_start, _end, TimePrecision.Period), published);
}
