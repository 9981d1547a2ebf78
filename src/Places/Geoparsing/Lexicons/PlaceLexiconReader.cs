using System.Collections.Frozen;
using System.Globalization;
using Ledgerline.Places.Geoparsing.Relations;
using Ledgerline.Records;

namespace Ledgerline.Places.Geoparsing.Lexicons;

/// <summary>Reads a language's <c>places-*.tsv</c>; <c>src/Places/README.md</c> describes the tables.</summary>
internal sealed class PlaceLexiconReader
{
    private static readonly string[] WordFiles = ["places-words.tsv", "places-persons.tsv", "places-common.tsv"];
    private readonly string _folder;

    /// <summary>Reads the tables in <paramref name="folder"/>.</summary>
    public PlaceLexiconReader(string folder)
    {
        _folder = folder;
    }

    /// <summary>The lexicon of the folder.</summary>
    /// <exception cref="FormatException">A table is malformed; the message names file and line.</exception>
    /// <exception cref="FileNotFoundException">A table is missing.</exception>
    public PlaceLexicon Read() => new(ReadWords())
    {
        Kinds = ReadKinds(),
        Directions = ReadTable("places-directions.tsv", (_, cells) => Bearings.IsWind(cells[1]) ? cells[1] : null, "one of the eight winds N, NE, E, SE, S, SW, W, NW"),
        Units = ReadValues<double>("places-units.tsv", cell => double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var km) && km > 0 ? km : null, "kilometres above 0"),
        Hedges = ReadValues<Hedge>("places-hedges.tsv", cell => Names<Hedge>.TryParse(cell, out var hedge) ? hedge : null, "one of " + Names<Hedge>.All),
        Numbers = ReadValues<KilometreRange>("places-numbers.tsv", ParseRange, "a number, or two with \"..\" between them"),
        Abbreviations = ReadTable("places-abbreviations.tsv", (_, cells) => cells[1], "a name"),
        Demonyms = ReadTable("places-demonyms.tsv", (_, cells) => cells[1].Length == 2 ? cells[1] : null, "a country's code of two letters"),
        Relations = new PatternIndex(ReadRelations()),
    };

    private static KilometreRange? ParseRange(string cell)
    {
        var parts = cell.Split("..");
        return parts.Length <= 2
            && double.TryParse(parts[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var min)
            && double.TryParse(parts[^1], NumberStyles.Float, CultureInfo.InvariantCulture, out var max)
            && min <= max
            ? new KilometreRange(min, max)
            : null;
    }

    private Dictionary<WordClass, FrozenSet<string>> ReadWords()
    {
        var sets = new Dictionary<WordClass, HashSet<string>>();
        foreach (var name in WordFiles)
        {
            var file = LexiconFile.Read(Path.Combine(_folder, name), 2);
            foreach (var (line, cells) in file.Rows)
            {
                if (!Names<WordClass>.TryParse(cells[0], out var wordClass))
                {
                    throw file.Fault(line, $"\"{cells[0]}\" is no class of words. Use one of {Names<WordClass>.All}.");
                }

                if (!sets.TryGetValue(wordClass, out var words))
                {
                    sets[wordClass] = words = new(StringComparer.Ordinal);
                }

                words.UnionWith(LexiconFile.List(cells[1]));
            }
        }

        return sets.ToDictionary(set => set.Key, set => set.Value.ToFrozenSet(StringComparer.Ordinal));
    }

    private PhraseTable<KindWord> ReadKinds()
    {
        var table = new PhraseTable<KindWord>();
        var file = LexiconFile.Read(Path.Combine(_folder, "places-kinds.tsv"), 4);
        foreach (var (line, cells) in file.Rows)
        {
            if (!Names<PlaceKind>.TryParse(cells[1], out var kind))
            {
                throw file.Fault(line, $"\"{cells[1]}\" is no kind of place. Use one of {Names<PlaceKind>.All}.");
            }

            var traits = KindTraits.None;
            foreach (var name in LexiconFile.List(cells[3]))
            {
                traits |= Names<KindTraits>.TryParse(name, out var trait)
                    ? trait
                    : throw file.Fault(line, $"\"{name}\" is no trait. Use some of {Names<KindTraits>.All}.");
            }

            AddAll(table, cells[0], new KindWord(kind, cells[2], traits));
        }

        return table;
    }

    private List<RelationPattern> ReadRelations()
    {
        var patterns = new List<RelationPattern>();
        var file = LexiconFile.Read(Path.Combine(_folder, "places-relations.tsv"), 3);
        foreach (var (line, cells) in file.Rows)
        {
            if (!Names<RelationKind>.TryParse(cells[1], out var kind))
            {
                throw file.Fault(line, $"\"{cells[1]}\" is no relation. Use one of {Names<RelationKind>.All}.");
            }

            try
            {
                patterns.Add(RelationPattern.Parse(cells[0], kind, cells[2] is "-" ? null : cells[2]));
            }
            catch (FormatException fault)
            {
                throw file.Fault(line, fault.Message);
            }
        }

        return [.. patterns.OrderByDescending(pattern => pattern.Weight)];
    }

    private PhraseTable<T> ReadValues<T>(string name, Func<string, T?> parse, string expected)
        where T : struct
    {
        var table = new PhraseTable<T>();
        var file = LexiconFile.Read(Path.Combine(_folder, name), 2);
        foreach (var (line, cells) in file.Rows)
        {
            AddAll(table, cells[0], parse(cells[1]) ?? throw file.Fault(line, $"\"{cells[1]}\" is not {expected}."));
        }

        return table;
    }

    private PhraseTable<string> ReadTable(string name, Func<int, string[], string?> parse, string expected)
    {
        var table = new PhraseTable<string>();
        var file = LexiconFile.Read(Path.Combine(_folder, name), 2);
        foreach (var (line, cells) in file.Rows)
        {
            AddAll(table, cells[0], parse(line, cells) ?? throw file.Fault(line, $"\"{cells[1]}\" is not {expected}."));
        }

        return table;
    }

    private static void AddAll<T>(PhraseTable<T> table, string phrases, T value)
    {
        foreach (var phrase in LexiconFile.List(phrases))
        {
            table.Add(phrase, value);
        }
    }
}
