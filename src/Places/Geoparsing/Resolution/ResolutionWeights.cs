using System.Globalization;
using Ledgerline.Places.Geoparsing.Lexicons;

namespace Ledgerline.Places.Geoparsing.Resolution;

/// <summary>What each sign adds to or takes from a candidate, in log-odds: the weights of a conditional log-linear model. Immutable.</summary>
internal sealed class ResolutionWeights
{
    /// <summary>How many signs there are.</summary>
    public static readonly int Count = Enum.GetValues<Sign>().Length;

    private const string Resource = "geoparsing/resolution-weights.tsv";
    private readonly double[] _values;

    private ResolutionWeights(string remarks, IReadOnlyList<ResolutionWeight> rows)
    {
        Remarks = remarks;
        Rows = rows;
        _values = [.. rows.Select(row => row.Value)];
    }

    /// <summary>The weights that the program is built with.</summary>
    public static ResolutionWeights BuiltIn { get; } = ReadBuiltIn();

    /// <summary>The rows, in the order of <see cref="Sign"/>.</summary>
    public IReadOnlyList<ResolutionWeight> Rows { get; }

    private string Remarks { get; }

    /// <summary>What <paramref name="sign"/> weighs.</summary>
    public double this[Sign sign] => _values[(int)sign];

    /// <summary>Reads a table.</summary>
    /// <exception cref="FormatException">A row is malformed, or a sign is missing.</exception>
    public static ResolutionWeights Read(TextReader reader)
    {
        var rows = new ResolutionWeight?[Count];
        var remarks = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
            {
                remarks.Add(line);
            }
            else if (line.Length > 0)
            {
                var cells = line.Split('\t');
                rows[(int)Named(cells, line)] = new(Number(cells[1], line), Number(cells[2], line), cells[3] is "learnt", cells[4]);
            }
        }

        var missing = Array.FindIndex(rows, row => row is null);
        return missing < 0
            ? new(string.Join('\n', remarks), rows!) // None is null.
            : throw new FormatException($"The table of weights has no row for '{Names<Sign>.Of((Sign)missing)}'.");
    }

    /// <summary>The same table with other values for the signs that are learnt.</summary>
    public ResolutionWeights With(IReadOnlyList<double> values)
        => new(Remarks, [.. Rows.Select((row, index) => row.IsLearnt ? row with { Value = values[index] } : row)]);

    /// <summary>The same table with the weights by hand in use.</summary>
    public ResolutionWeights ByHand() => new(Remarks, [.. Rows.Select(row => row with { Value = row.ByHand })]);

    /// <summary>Writes the table with three decimals, as <see cref="Read"/> reads it.</summary>
    public void Write(TextWriter writer)
    {
        writer.Write(Remarks + "\n");
        for (var i = 0; i < Count; i++)
        {
            var row = Rows[i];
            writer.Write(string.Create(
                CultureInfo.InvariantCulture, $"{Names<Sign>.Of((Sign)i)}\t{row.Value:0.###}\t{row.ByHand:0.###}\t{(row.IsLearnt ? "learnt" : "fixed")}\t{row.Says}\n"));
        }
    }

    /// <summary>What all of <paramref name="signs"/> say together.</summary>
    public double Sum(ReadOnlySpan<double> signs)
    {
        var sum = 0.0;
        for (var i = 0; i < signs.Length; i++)
        {
            sum += signs[i] * _values[i];
        }

        return sum;
    }

    private static ResolutionWeights ReadBuiltIn()
    {
        using var stream = typeof(ResolutionWeights).Assembly.GetManifestResourceStream(Resource)!; // The project file embeds it.
        using var reader = new StreamReader(stream);
        return Read(reader);
    }

    private static Sign Named(string[] cells, string line)
        => cells.Length == 5 && Names<Sign>.TryParse(cells[0], out var sign) ? sign : throw new FormatException($"\"{line}\" is no row of weights: sign, weight, by hand, learnt or fixed, what it says.");

    private static double Number(string cell, string line)
        => double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : throw new FormatException($"\"{cell}\" in \"{line}\" is no number.");
}
