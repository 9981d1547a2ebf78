using Ledgerline.Articles.Extraction.Lexicons;
using Ledgerline.Records;

namespace Ledgerline.Articles.Extraction.Dates;

/// <summary>Reads the dates of the reporting. Captions and clutter are not read: their dates are others'.</summary>
internal sealed class MentionReader(DateLexicon lexicon, DateScanner scanner)
{
    private const int LeadParagraphs = 3;

    /// <summary>So much of the reporting is read, in characters; dates behind it say nothing of the publication.</summary>
    private const int MaxLength = 60_000;
    private const int AnchorReach = 40;
    private const int SentenceReach = 300;

    /// <summary>The dates of all paragraphs, in order.</summary>
    internal IReadOnlyList<BodyMention> Read(string text, IReadOnlyList<TextBlock> blocks)
    {
        var mentions = new List<BodyMention>();
        var (paragraph, left) = (0, MaxLength);
        foreach (var block in blocks.Where(block => block.Kind == BlockKind.Body))
        {
            if (left <= 0)
            {
                break;
            }

            var span = new TextSpan(block.Span.Start, Math.Min(block.Span.End, block.Span.Start + left));
            mentions.AddRange(scanner.Scan(text, span).Select(date => Describe(text, span, date, paragraph < LeadParagraphs)));
            left -= span.Length;
            paragraph++;
        }

        return mentions;
    }

    private BodyMention Describe(string text, TextSpan paragraph, DateMention date, bool isInLead)
    {
        var before = Folding.Fold(text.AsSpan(Math.Max(paragraph.Start, date.Span.Start - AnchorReach)..date.Span.Start));
        var lastWord = Folding.Bare(before[(before.LastIndexOf(' ') + 1)..]);
        return new BodyMention
        {
            Date = date,
            IsInLead = isInLead,
            IsBound = lexicon.Bounds.Contains(lastWord),
            IsAnchored = lexicon.Anchors.Any(anchor => before.EndsWith(anchor, StringComparison.Ordinal)) || lexicon.Today.Contains(lastWord),
            HasSpeech = HasSpeech(text, paragraph, date.Span),
        };
    }

    private bool HasSpeech(string text, TextSpan paragraph, TextSpan date)
    {
        var start = Math.Max(paragraph.Start, date.Start - SentenceReach);
        var end = Math.Min(paragraph.End, date.End + SentenceReach);
        var opening = text.AsSpan(start, date.Start - start);
        start += LastSentenceEnd(opening);
        var closing = text.AsSpan(date.End, end - date.End).IndexOf(". ", StringComparison.Ordinal);
        end = closing < 0 ? end : date.End + closing;
        return DateToken.In(text, new TextSpan(start, end)).Any(token => lexicon.Speech.Contains(token.Word));
    }

    /// <summary>The end of the last sentence in <paramref name="opening"/>: a full stop behind a word of four letters or more.</summary>
    private static int LastSentenceEnd(ReadOnlySpan<char> opening)
    {
        for (var at = opening.Length - 2; at > 3; at--)
        {
            if (opening[at] is '.' or '!' or '?' && opening[at + 1] == ' ' && char.IsLower(opening[at - 1]) && char.IsLower(opening[at - 2]) && char.IsLower(opening[at - 3]))
            {
                return at + 1;
            }
        }

        return 0;
    }
}
