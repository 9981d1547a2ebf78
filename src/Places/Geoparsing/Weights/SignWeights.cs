using System.Globalization;
using System.Runtime.CompilerServices;
using Ledgerline.Places.Geoparsing.Lexicons;

namespace Ledgerline.Places.Geoparsing.Weights;

/// <summary>What each sign adds to or takes from a belief, in log-odds: the weights of a log-linear model, read from a table. Immutable.</summary>
/// <typeparam name="TSign">The signs; the table names each of them once, with hyphens.</typeparam>
internal sealed class SignWeights<TSign>
    where TSign : struct, Enum
{
    /// <summary>How many signs there are.</summary>
    public static readonly int Count = Enum.GetValues<TSign>().Length;

    private static readonly TSign[] All = Enum.GetValues<TSign>();
    private readonly double[] _values;

    private SignWeights(string remarks, IReadOnlyList<SignWeight> rows)
    {
        Remarks = remarks;
        Rows = rows;
        _values = [.. rows.Select(row => row.Value)];
    }

    /// <summary>The rows, in the order of the signs.</summary>
    public IReadOnlyList<SignWeight> Rows { get; }

    private string Remarks { get; }

    /// <summary>What <paramref name="sign"/> weighs.</summary>
    public double this[TSign sign] => _values[Index(sign)];

    /// <summary>Reads a table.</summary>
    /// <exception cref="FormatException">A row is malformed, or a sign is missing.</exception>
    public static SignWeights<TSign> Read(TextReader reader)
    {
        var rows = new SignWeight?[Count];
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
                rows[Index(Named(cells, line))] = new(Number(cells[1], line), Number(cells[2], line), cells[3] is "learnt", cells[4]);
            }
        }

        var missing = Array.FindIndex(rows, row => row is null);
        return missing < 0
            ? new(string.Join('\n', remarks), rows!) // None is null.
            : throw new FormatException($"The table of weights has no row for '{Names<TSign>.Of(All[missing])}'.");
    }

    /// <summary>The same table with other values for the signs that are learnt.</summary>
    public SignWeights<TSign> With(IReadOnlyList<double> values)
        => new(Remarks, [.. Rows.Select((row, index) => row.IsLearnt ? row with { Value = values[index] } : row)]);

    /// <summary>The same table with the weights by hand in use.</summary>
    public SignWeights<TSign> ByHand() => new(Remarks, [.. Rows.Select(row => row with { Value = row.ByHand })]);

    /// <summary>Writes the table with three decimals, as <see cref="Read"/> reads it.</summary>
    public void Write(TextWriter writer)
    {
        writer.Write(Remarks + "\n");
        for (var i = 0; i < Count; i++)
        {
            var row = Rows[i];
            writer.Write(string.Create(
                CultureInfo.InvariantCulture, $"{Names<TSign>.Of(All[i])}\t{row.Value:0.###}\t{row.ByHand:0.###}\t{(row.IsLearnt ? "learnt" : "fixed")}\t{row.Says}\n"));
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

    private static int Index(TSign sign) => Unsafe.As<TSign, int>(ref sign);

    private static TSign Named(string[] cells, string line)
        => cells.Length == 5 && Names<TSign>.TryParse(cells[0], out var sign) ? sign : throw new FormatException($"\"{line}\" is no row of weights: sign, weight, by hand, learnt or fixed, what it says.");

    private static double Number(string cell, string line)
        => double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : throw new FormatException($"\"{cell}\" in \"{line}\" is no number.");
}
