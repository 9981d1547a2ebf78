using System.Globalization;
using Ledgerline.Records;

namespace Ledgerline.Linguistics.Conllu;

/// <summary>Writes CoNLL-U with the line ends that the format asks for (LF), whatever the machine.</summary>
public static class ConlluWriter
{
    /// <summary>Writes one sentence with its comments, and the empty line after it.</summary>
    public static void Write(TextWriter writer, ConlluSentence sentence)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(sentence);
        foreach (var comment in sentence.Comments)
        {
            writer.Write(comment);
            writer.Write('\n');
        }

        var range = 0;
        for (var i = 0; i < sentence.Words.Count; i++)
        {
            if (range < sentence.Ranges.Count && sentence.Ranges[range].Start == i)
            {
                WriteRange(writer, sentence.Ranges[range++]);
            }

            WriteWord(writer, i, sentence.Words[i]);
        }

        writer.Write('\n');
    }

    /// <summary>Writes the sentences of an article, each with <c># sent_id</c> and <c># text</c>; contractions become multiword tokens.</summary>
    public static void Write(TextWriter writer, ParsedArticle parsed)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(parsed);
        for (var i = 0; i < parsed.Sentences.Count; i++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"{parsed.Article.Id}-{i + 1}");
            Write(writer, ConlluConverter.Convert(parsed.Article.Text, parsed.Sentences[i], id));
        }
    }

    private static void WriteRange(TextWriter writer, ConlluRange range)
    {
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"{range.Start + 1}-{range.End}\t{range.Form}\t_\t_\t_\t_\t_\t_\t_\t{Column(range.Misc)}\n"));
    }

    private static void WriteWord(TextWriter writer, int index, ConlluWord word)
    {
        var head = word.Head == ConlluSentence.NoHead ? "_" : (word.Head + 1).ToString(CultureInfo.InvariantCulture);
        writer.Write((index + 1).ToString(CultureInfo.InvariantCulture));
        foreach (var column in (ReadOnlySpan<string>)[word.Form, word.Lemma, word.Pos, word.LanguageTag, word.Features, head, word.Relation, word.Enhanced, word.Misc])
        {
            writer.Write('\t');
            writer.Write(Column(column));
        }

        writer.Write('\n');
    }

    private static string Column(string value) => value.Length == 0 ? "_" : value;
}
