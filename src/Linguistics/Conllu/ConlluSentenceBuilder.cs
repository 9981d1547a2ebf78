using System.Globalization;

namespace Ledgerline.Linguistics.Conllu;

/// <summary>Puts one sentence together from its lines, and keeps the first fault found in them.</summary>
internal sealed class ConlluSentenceBuilder(int maxWords)
{
    private const int Columns = 10;

    private readonly List<string> _comments = [];
    private readonly List<ConlluWord> _words = [];
    private readonly List<ConlluRange> _ranges = [];
    private int _firstLine;
    private ConlluFault? _fault;

    /// <summary>Takes a line that is not empty.</summary>
    public void Add(string line, int number)
    {
        _firstLine = _firstLine == 0 ? number : _firstLine;
        if (_fault is not null)
        {
            return;
        }

        if (line[0] == '#')
        {
            _comments.Add(line);
            return;
        }

        var columns = line.Split('\t');
        if (columns.Length != Columns)
        {
            Fail(number, $"a word line has ten columns with tabs between them, this one has {columns.Length}");
            return;
        }

        AddColumns(columns, number);
    }

    /// <summary>Ends the sentence; both are null where there were no lines.</summary>
    public (ConlluSentence? Sentence, ConlluFault? Fault) Finish()
    {
        if (_firstLine == 0)
        {
            return (null, null);
        }

        var sentence = new ConlluSentence { Comments = [.. _comments], Words = [.. _words], Ranges = [.. _ranges], Line = _firstLine };
        var fault = _fault ?? CheckRanges(sentence) ?? ConlluTree.Check(sentence);
        var empty = fault is null && _words.Count == 0;
        _comments.Clear();
        _words.Clear();
        _ranges.Clear();
        _firstLine = 0;
        _fault = null;
        return fault is not null ? (null, fault) : (empty ? null : sentence, null);
    }

    private void AddColumns(string[] columns, int number)
    {
        var id = columns[0];
        if (id.Contains('.', StringComparison.Ordinal))
        {
            return;
        }

        var dash = id.IndexOf('-', StringComparison.Ordinal);
        if (dash > 0)
        {
            AddRange(columns, id.AsSpan(0, dash), id.AsSpan(dash + 1), number);
            return;
        }

        if (!TryNumber(id, out var index) || index != _words.Count + 1)
        {
            Fail(number, $"the word's number is '{id}' where {_words.Count + 1} was expected");
        }
        else if (_words.Count == maxWords)
        {
            Fail(number, $"the sentence has more than {maxWords} words; split it");
        }
        else if (columns[1].Length == 0)
        {
            Fail(number, "the word's form (column 2) is empty; write _ for an unknown form");
        }
        else if (!TryHead(columns[6], out var head))
        {
            Fail(number, $"the head (column 7) is '{columns[6]}'; it is a word's number, 0 for the root, or _");
        }
        else
        {
            _words.Add(Word(columns, head));
        }
    }

    private static ConlluWord Word(string[] columns, int head) => new()
    {
        Form = columns[1],
        Lemma = columns[2] == "_" && columns[1] != "_" ? "" : columns[2],
        Pos = Value(columns[3]),
        LanguageTag = Value(columns[4]),
        Features = Value(columns[5]),
        Head = head,
        Relation = Value(columns[7]),
        Enhanced = Value(columns[8]),
        Misc = Value(columns[9]),
    };

    private void AddRange(string[] columns, ReadOnlySpan<char> first, ReadOnlySpan<char> last, int number)
    {
        if (!TryNumber(first, out var start) || !TryNumber(last, out var end) || start != _words.Count + 1 || end < start)
        {
            Fail(number, $"the range '{columns[0]}' does not begin at the next word ({_words.Count + 1}) or ends before it begins");
            return;
        }

        _ranges.Add(new ConlluRange(start - 1, end, columns[1], Value(columns[9])));
    }

    private static ConlluFault? CheckRanges(ConlluSentence sentence)
    {
        foreach (var range in sentence.Ranges)
        {
            if (range.End > sentence.Words.Count)
            {
                return new ConlluFault(sentence.Line, $"the range '{range.Start + 1}-{range.End}' reaches beyond the sentence's {sentence.Words.Count} words");
            }
        }

        return null;
    }

    private void Fail(int number, string message) => _fault ??= new ConlluFault(number, message);

    private static string Value(string column) => column == "_" ? "" : column;

    private static bool TryNumber(ReadOnlySpan<char> text, out int value)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    private static bool TryHead(string column, out int head)
    {
        head = ConlluSentence.NoHead;
        if (column == "_")
        {
            return true;
        }

        var parsed = TryNumber(column, out head);
        head--;
        return parsed;
    }
}
