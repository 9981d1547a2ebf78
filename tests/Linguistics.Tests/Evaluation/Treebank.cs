using System.Globalization;
using System.IO.Compression;
using System.Text;
using Ledgerline.Records;

namespace Ledgerline.Linguistics.Tests.Evaluation;

/// <summary>A treebank as raw text: its paragraphs with the spans of sentences, words and tokens, for scoring.</summary>
internal static class Treebank
{
    /// <summary>One paragraph.</summary>
    internal sealed record Paragraph(string Document, string Text, IReadOnlyList<TextSpan> Sentences, IReadOnlyList<TextSpan> Words, IReadOnlyList<TextSpan> Tokens);

    /// <summary>Reads the paragraphs of a CoNLL-U file; a file without paragraph marks is one paragraph a document.</summary>
    public static IEnumerable<Paragraph> Read(string path)
    {
        using var stream = File.OpenRead(path);
        using var reader = new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : stream);
        var builder = new Builder();
        var document = "";
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("# newdoc", StringComparison.Ordinal) || line == "# newpar" || line.StartsWith("# newpar ", StringComparison.Ordinal))
            {
                if (builder.Build(document) is { } paragraph)
                {
                    yield return paragraph;
                }

                builder = new Builder();
                document = line.StartsWith("# newdoc id = ", StringComparison.Ordinal) ? line["# newdoc id = ".Length..] : document;
            }
            else if (line.Length == 0)
            {
                builder.EndSentence();
            }
            else if (line[0] != '#')
            {
                builder.Add(line.Split('\t'));
            }
        }

        if (builder.Build(document) is { } last)
        {
            yield return last;
        }
    }

    private sealed class Builder
    {
        private readonly StringBuilder _text = new();
        private readonly List<TextSpan> _sentences = [];
        private readonly List<TextSpan> _words = [];
        private readonly List<TextSpan> _tokens = [];
        private int _sentence = -1;
        private int _partsLeft;
        private int _partStart;
        private int _contractionEnd;
        private bool _blank;

        public void Add(string[] row)
        {
            if (row[0].Contains('.', StringComparison.Ordinal))
            {
                return;
            }

            var range = row[0].Split('-');
            if (range.Length == 1 && _partsLeft > 0)
            {
                AddPart(row[1].Length);
                return;
            }

            _text.Append(_blank && _text.Length > 0 ? " " : "");
            var start = _text.Length;
            _sentence = _sentence < 0 ? start : _sentence;
            _text.Append(row[1]);
            _blank = !row[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
            _tokens.Add(new TextSpan(start, _text.Length));
            if (range.Length == 2)
            {
                _partsLeft = int.Parse(range[1], CultureInfo.InvariantCulture) - int.Parse(range[0], CultureInfo.InvariantCulture) + 1;
                (_partStart, _contractionEnd) = (start, _text.Length);
            }
            else
            {
                _words.Add(_tokens[^1]);
            }
        }

        public void EndSentence()
        {
            if (_sentence >= 0)
            {
                _sentences.Add(new TextSpan(_sentence, _text.Length));
            }

            _sentence = -1;
        }

        public Paragraph? Build(string document)
        {
            EndSentence();
            return _text.Length == 0 ? null : new Paragraph(document, _text.ToString(), _sentences, _words, _tokens);
        }

        private void AddPart(int length)
        {
            _partsLeft--;
            var end = _partsLeft == 0 ? _contractionEnd : Math.Min(_contractionEnd, _partStart + length);
            _words.Add(new TextSpan(_partStart, end));
            _partStart = end;
        }
    }
}
