using Ledgerline.Records;

namespace Ledgerline.Claims.Lexicons;

/// <summary>All words of one language that the grammar knows. Immutable; one instance serves every thread.</summary>
/// <remarks>See <c>data/lexicons/README.md</c> for the files and their columns.</remarks>
internal sealed class ClaimLexicon
{
    // Shorter words that end in a doubled letter ("fall") have it by themselves.
    private const int ShortestDoubled = 5;

    // A large table that claims do not ask for.
    private readonly Lazy<CueWeights?> _attributionWeights;
    private readonly StemTable _stems;
    private readonly ILookup<string, EventEntry> _events;
    private readonly ILookup<string, EventEntry> _eventsByStem;
    private readonly ILookup<string, CueEntry> _cuesByStem;
    private readonly ILookup<string, CueEntry> _cues;
    private readonly Dictionary<string, HedgeKind> _hedges;
    private readonly Dictionary<string, RoleEntry> _roles;
    private readonly Dictionary<string, string[]> _classes;

    private ClaimLexicon(string folder)
    {
        _events = ReadEvents(Path.Combine(folder, "events.tsv")).ToLookup(entry => entry.Lemma, StringComparer.Ordinal);
        _cues = ReadCues(Path.Combine(folder, "cues.tsv")).ToLookup(entry => entry.Lemma, StringComparer.Ordinal);
        _stems = StemTable.Load(Path.Combine(folder, "stems.tsv"));
        _eventsByStem = ByStem(_events.SelectMany(entries => entries), entry => entry.Lemma, entry => entry.Pos);
        _cuesByStem = ByStem(_cues.SelectMany(entries => entries), entry => entry.Lemma, entry => entry.Pos);
        _attributionWeights = new(() => CueWeights.Load(Path.Combine(folder, CueWeights.FileName)));
        _hedges = ReadHedges(Path.Combine(folder, "hedges.tsv"));
        _roles = ReadRoles(Path.Combine(folder, "roles.tsv"));
        _classes = ReadClasses(Path.Combine(folder, "classes.tsv"));
    }

    /// <summary>What was learnt of cues of any topic; null for a language of which nothing was.</summary>
    public CueWeights? AttributionWeights => _attributionWeights.Value;

    /// <summary>Loads the lexicon of the language that <paramref name="folder"/> is named after.</summary>
    /// <exception cref="InvalidDataException">A file has a broken line; the message names it.</exception>
    public static ClaimLexicon Load(string folder) => new(folder);

    /// <summary>The entries of a word; of one that the model leads back half way ("repell" from "repelled", "recaptur" from "recaptured") those of the word without its doubled letter
    /// or with its last, of a verb whose dictionary form it guesses wrong those of its stem.</summary>
    public IEnumerable<EventEntry> Events(string lemma)
        => _events.Contains(lemma) ? _events[lemma]
            : lemma.Length >= ShortestDoubled && lemma[^1] == lemma[^2] && _events.Contains(lemma[..^1]) ? _events[lemma[..^1]]
            : _events.Contains(lemma + "e") ? _events[lemma + "e"]
            : _stems.Stem(lemma) is { } stem ? _eventsByStem[stem]
            : [];

    public CueEntry? Cue(string lemma, UniversalPos pos)
    {
        foreach (var entry in _cues.Contains(lemma) || _stems.Stem(lemma) is not { } stem ? _cues[lemma] : _cuesByStem[stem])
        {
            if (entry.Pos == pos)
            {
                return entry;
            }
        }

        return null;
    }

    public HedgeKind? Hedge(string lemma) => _hedges.TryGetValue(lemma, out var kind) ? kind : null;

    public RoleEntry? Role(string lemma) => _roles.GetValueOrDefault(lemma);

    /// <summary>Whether a word belongs to a class of words ("force", "attack", "position", "weapon", …).</summary>
    public bool IsOf(string lemma, string wordClass)
        => _classes.TryGetValue(lemma, out var classes) && Array.IndexOf(classes, wordClass) >= 0;

    private ILookup<string, TEntry> ByStem<TEntry>(IEnumerable<TEntry> entries, Func<TEntry, string> lemma, Func<TEntry, UniversalPos> pos)
        => entries.Where(entry => pos(entry) == UniversalPos.Verb)
            .Select(entry => (Stem: _stems.Stem(lemma(entry)), Entry: entry))
            .Where(pair => pair.Stem is not null)
            .ToLookup(pair => pair.Stem!, pair => pair.Entry, StringComparer.Ordinal); // Those without were left out.

    private static IEnumerable<EventEntry> ReadEvents(string path)
    {
        foreach (var (line, cells) in LexiconFile.Read(path))
        {
            var weight = cells[6].Length == 0 ? 1 : double.Parse(cells[6], System.Globalization.CultureInfo.InvariantCulture);
            yield return new EventEntry(
                cells[0],
                LexiconFile.Parse<UniversalPos>(path, line, cells[1]),
                LexiconFile.Parse<ClaimType>(path, line, cells[2]),
                LexiconFile.Parse<Frame>(path, line, cells[3]),
                Words(cells[4]),
                Words(cells[5]),
                weight,
                line);
        }
    }

    private static IEnumerable<CueEntry> ReadCues(string path)
        => LexiconFile.Read(path).Select(row => new CueEntry(
            row.Cells[0],
            LexiconFile.Parse<UniversalPos>(path, row.Line, row.Cells[1]),
            LexiconFile.Parse<CueStance>(path, row.Line, row.Cells[2]),
            row.Line));

    private static Dictionary<string, HedgeKind> ReadHedges(string path)
        => LexiconFile.Read(path).ToDictionary(
            row => row.Cells[0],
            row => LexiconFile.Parse<HedgeKind>(path, row.Line, row.Cells[1]),
            StringComparer.Ordinal);

    private static Dictionary<string, RoleEntry> ReadRoles(string path)
        => LexiconFile.Read(path).ToDictionary(
            row => row.Cells[0],
            row => new RoleEntry(row.Cells[0], LexiconFile.Parse<SourceKind>(path, row.Line, row.Cells[1]), row.Cells[2] != "unnamed"),
            StringComparer.Ordinal);

    private static Dictionary<string, string[]> ReadClasses(string path)
        => LexiconFile.Read(path)
            .SelectMany(row => Words(row.Cells[1]).Select(word => (Class: row.Cells[0], Word: word)))
            .GroupBy(pair => pair.Word, pair => pair.Class, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Distinct(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);

    private static string[] Words(string cell)
        => cell.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
