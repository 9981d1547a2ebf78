namespace Ledgerline.Places.Gazetteers.Compilation;

/// <summary>What was wrong with the inputs: all of it counted, by kind, the first of it kept.</summary>
internal sealed class ProblemList
{
    private const int Kept = 200;

    private readonly List<string> _first = [];
    private readonly SortedDictionary<string, int> _kinds = new(StringComparer.Ordinal);

    /// <summary>How many problems there were.</summary>
    public int Count { get; private set; }

    /// <summary>The first of them, a line each.</summary>
    public IReadOnlyList<string> First => _first;

    /// <summary>How many there were of each kind.</summary>
    public IReadOnlyDictionary<string, int> Kinds => _kinds;

    /// <summary>Notes that a row was left out.</summary>
    public void Add(GazetteerInput input, long line, string kind, string what)
    {
        Count++;
        _kinds[kind] = _kinds.GetValueOrDefault(kind) + 1;
        if (_first.Count < Kept)
        {
            _first.Add($"{input.Name}:{line}: {what}; the row is left out");
        }
    }
}
