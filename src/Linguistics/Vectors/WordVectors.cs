using System.Globalization;

namespace Ledgerline.Linguistics.Vectors;

/// <summary>Words with a vector each, in the order of their file, which puts the frequent ones first.</summary>
/// <param name="Words">The words, in small letters.</param>
/// <param name="Length">How many numbers a vector has.</param>
/// <param name="Values">The vectors one after another.</param>
internal sealed record WordVectors(IReadOnlyList<string> Words, int Length, float[] Values)
{
    /// <summary>The vector of a word.</summary>
    public ReadOnlySpan<float> this[int word] => Values.AsSpan(word * Length, Length);

    /// <summary>Reads the first <paramref name="most"/> words of a file in GloVe's layout: a line a word, the word and its numbers between blanks.</summary>
    /// <exception cref="InvalidDataException">A line has no word, or other numbers than the first.</exception>
    public static WordVectors Read(string path, int most)
    {
        var (words, values, length) = (new List<string>(), new List<float>(), 0);
        foreach (var line in File.ReadLines(path).Take(most))
        {
            var (start, word) = (values.Count, line[..Math.Max(0, line.IndexOf(' ', StringComparison.Ordinal))]);
            words.Add(word);
            var numbers = line.AsSpan(Math.Min(line.Length, word.Length + 1));
            foreach (var part in numbers.Split(' '))
            {
                if (!float.TryParse(numbers[part], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || !float.IsFinite(value))
                {
                    throw Fault();
                }

                values.Add(value);
            }

            length = start == 0 ? values.Count : length;
            if (word.Length == 0 || values.Count - start != length)
            {
                throw Fault();
            }
        }

        return words.Count > 0 ? new WordVectors(words, length, [.. values]) : throw new InvalidDataException($"{path} has no words.");

        InvalidDataException Fault() => new($"{path}: line {words.Count} is not a word with as many numbers as the lines before, between blanks.");
    }

    /// <summary>The words at the given places, in that order.</summary>
    public WordVectors Take(IReadOnlyList<int> places)
    {
        var values = new float[places.Count * Length];
        for (var i = 0; i < places.Count; i++)
        {
            this[places[i]].CopyTo(values.AsSpan(i * Length));
        }

        return new WordVectors([.. places.Select(place => Words[place])], Length, values);
    }

    /// <summary>The same vectors, each of length one; what has no length stays.</summary>
    public WordVectors Normalized()
    {
        var values = (float[])Values.Clone();
        for (var word = 0; word < Words.Count; word++)
        {
            UnitVector.Make(values.AsSpan(word * Length, Length));
        }

        return this with { Values = values };
    }

    /// <summary>The same vectors, shifted and stretched so that each of their numbers has a mean of zero and a variance of one.</summary>
    public WordVectors Standardized()
    {
        var values = (float[])Values.Clone();
        for (var column = 0; column < Length; column++)
        {
            var (sum, squares) = (0.0, 0.0);
            for (var at = column; at < values.Length; at += Length)
            {
                sum += values[at];
                squares += (double)values[at] * values[at];
            }

            var mean = sum / Words.Count;
            var variance = (squares / Words.Count) - (mean * mean);
            var scale = variance > 0 ? 1 / Math.Sqrt(variance) : 1;
            for (var at = column; at < values.Length; at += Length)
            {
                values[at] = (float)((values[at] - mean) * scale);
            }
        }

        return this with { Values = values };
    }
}
