using System.Text;
using Ledgerline.Linguistics.Conllu;
using Ledgerline.Records;

namespace Ledgerline.Eval.Linguistics;

/// <summary>Writes the running text of a document from its sentences.</summary>
internal sealed class RawDocumentBuilder(string id)
{
    private readonly StringBuilder _text = new();
    private readonly List<TextSpan> _paragraphs = [];
    private readonly List<ConlluSentence> _sentences = [];
    private readonly List<TextSpan> _spans = [];
    private readonly List<TextSpan> _words = [];
    private readonly List<TextSpan> _tokens = [];
    private int _paragraph;
    private bool _blank;

    /// <summary>Whether no sentence was added yet.</summary>
    public bool IsEmpty => _sentences.Count == 0;

    /// <summary>Ends the paragraph, if one has begun.</summary>
    public void EndParagraph()
    {
        if (_text.Length > _paragraph)
        {
            _paragraphs.Add(new TextSpan(_paragraph, _text.Length));
            _text.Append("\n\n");
        }

        (_paragraph, _blank) = (_text.Length, false);
    }

    /// <summary>Adds a sentence to the paragraph.</summary>
    public void Add(ConlluSentence sentence)
    {
        var (range, start) = (0, -1);
        for (var i = 0; i < sentence.Words.Count;)
        {
            var multi = range < sentence.Ranges.Count && sentence.Ranges[range].Start == i ? sentence.Ranges[range++] : null;
            var token = Append(multi?.Form ?? sentence.Words[i].Form, multi?.SpaceAfter ?? sentence.Words[i].SpaceAfter);
            start = start < 0 ? token.Start : start;
            Divide(token, sentence, i, multi?.End ?? i + 1);
            i = multi?.End ?? i + 1;
        }

        _sentences.Add(sentence);
        _spans.Add(new TextSpan(start, _text.Length));
    }

    /// <summary>The document.</summary>
    public RawDocument Build()
    {
        EndParagraph();
        return new RawDocument(id, _text.ToString(), _paragraphs, _sentences, _spans, _words, _tokens);
    }

    private TextSpan Append(string form, bool blankAfter)
    {
        _text.Append(_blank ? " " : "");
        var span = new TextSpan(_text.Length, _text.Length + form.Length);
        _text.Append(form);
        _tokens.Add(span);
        _blank = blankAfter;
        return span;
    }

    // The words of a contraction take as many characters as their forms have, the last one what is left.
    private void Divide(TextSpan token, ConlluSentence sentence, int first, int end)
    {
        var start = token.Start;
        for (var i = first; i < end; i++)
        {
            var wordEnd = i == end - 1 ? token.End : Math.Min(token.End, start + sentence.Words[i].Form.Length);
            _words.Add(new TextSpan(start, wordEnd));
            start = wordEnd;
        }
    }
}
