using System.IO.Compression;
using System.Text;

namespace Ledgerline.Linguistics.Conllu;

/// <summary>Reads CoNLL-U (https://universaldependencies.org/format.html). A sentence with a fault is left out whole and reported by line.</summary>
public static class ConlluReader
{
    private const int MaxWords = 100_000;

    /// <summary>Reads a file; one that ends in <c>.gz</c> is unpacked.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ConlluDocument ReadFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var file = File.OpenRead(path);
        using var unpacked = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : null;
        using var reader = new StreamReader((Stream?)unpacked ?? file, Encoding.UTF8);
        return Read(reader);
    }

    /// <summary>Reads all sentences.</summary>
    public static ConlluDocument Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var sentences = new List<ConlluSentence>();
        var faults = new List<ConlluFault>();
        var builder = new ConlluSentenceBuilder(MaxWords);
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0)
            {
                Finish(builder, sentences, faults);
            }
            else
            {
                builder.Add(line, number);
            }
        }

        Finish(builder, sentences, faults);
        return new ConlluDocument(sentences, faults);
    }

    private static void Finish(ConlluSentenceBuilder builder, List<ConlluSentence> sentences, List<ConlluFault> faults)
    {
        var (sentence, fault) = builder.Finish();
        if (fault is not null)
        {
            faults.Add(fault);
        }
        else if (sentence is not null)
        {
            sentences.Add(sentence);
        }
    }
}
