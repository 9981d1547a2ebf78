using System.Globalization;
using Ledgerline.Reconciliation.Weights;

namespace Ledgerline.Reconciliation;

/// <summary>The numbers that a <see cref="StatusReconciler"/> weighs with, each with its meaning and its reason.</summary>
/// <remarks>A tab-separated file with the columns key, value, meaning and why; lines that begin with <c>#</c> are remarks. Immutable.</remarks>
public sealed class WeightTable
{
    private const string Header = "key\tvalue\tmeaning\twhy";

    // The shipped table has fewer than a hundred lines; a file of another kind is refused before it is read in.
    private const long GreatestBytes = 1_000_000;

    private readonly Dictionary<string, double> _values;

    private WeightTable(Dictionary<string, double> values) => _values = values;

    /// <summary>Where the table that ships with the program lies.</summary>
    public static string DefaultPath => Path.Combine(AppContext.BaseDirectory, "data", "reconciliation", "weights.tsv");

    /// <summary>Every weight by its key.</summary>
    public IReadOnlyDictionary<string, double> Values => _values;

    internal double this[string key] => _values[key];

    /// <summary>Reads a table.</summary>
    /// <exception cref="InvalidDataException">The file is no sound table; the message lists all its faults, each with its line.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static WeightTable Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (new FileInfo(path) is { Exists: true, Length: > GreatestBytes })
        {
            throw new InvalidDataException($"{path} is too large for a weight table. Name the file weights.tsv that ships with the program, or an edited copy.");
        }

        return Parse(File.ReadAllLines(path), path);
    }

    /// <summary>Reads a table from its lines; <paramref name="name"/> stands in messages.</summary>
    /// <exception cref="InvalidDataException">As <see cref="Load"/>.</exception>
    public static WeightTable Parse(IReadOnlyList<string> lines, string name)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var values = new Dictionary<string, double>(StringComparer.Ordinal);
        var faults = new List<string>();
        var headed = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i].TrimEnd('\r');
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (!headed)
            {
                headed = true;
                if (line != Header)
                {
                    faults.Add($"{name}:{i + 1}: the first line must be the columns' names: key, value, meaning, why, parted by tabs.");
                }

                continue;
            }

            if (ReadLine(line, values) is { } fault)
            {
                faults.Add($"{name}:{i + 1}: {fault}");
            }
        }

        faults.AddRange(WeightKeys.Ranges.Keys.Where(key => !values.ContainsKey(key)).Select(key => $"{name}: '{key}' is missing. Add a line for it."));
        return faults.Count == 0 ? new WeightTable(values) : throw new InvalidDataException(string.Join('\n', faults));
    }

    private static string? ReadLine(string line, Dictionary<string, double> values)
    {
        var fields = line.Split('\t');
        if (fields.Length != 4)
        {
            return $"has {fields.Length} columns, not 4. Part key, value, meaning and why by tabs.";
        }

        var key = fields[0];
        if (!WeightKeys.Ranges.TryGetValue(key, out var range))
        {
            return $"'{key}' is no known key. Correct its spelling or delete the line.";
        }

        if (values.ContainsKey(key))
        {
            return $"'{key}' stands in the table twice. Delete one of the lines.";
        }

        var isNumber = double.TryParse(fields[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var value);
        values.Add(key, value);
        if (!isNumber || !(value >= range.Least && value <= range.Greatest))
        {
            return FormattableString.Invariant($"the value of '{key}' is '{fields[1]}'. Give a number from {range.Least} to {range.Greatest}.");
        }

        return fields[2].Length == 0 || fields[3].Length == 0 ? $"'{key}' lacks its meaning or its reason. Write both down." : null;
    }
}
