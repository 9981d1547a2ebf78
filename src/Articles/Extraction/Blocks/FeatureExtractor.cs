using System.Text.RegularExpressions;
using Ledgerline.Articles.Extraction.Dates;
using Ledgerline.Articles.Extraction.Lexicons;

namespace Ledgerline.Articles.Extraction.Blocks;

/// <summary>Finds the features of blocks.</summary>
internal sealed partial class FeatureExtractor
{
    /// <summary>Of a longer block only so much of its beginning and its end is looked at, in characters: it is a paragraph in any case.</summary>
    private const int LongBlock = 1200;

    private readonly CueLexicon _cues;
    private readonly CreditDetector _credits;
    private readonly DateScanner _dates;

    internal FeatureExtractor(ArticleLexicon lexicon)
    {
        _cues = lexicon.Cues;
        _credits = new CreditDetector(lexicon.Credits);
        _dates = new DateScanner(lexicon.Dates);
    }

    internal BlockFeatures Extract(string text, Segment segment)
    {
        var span = segment.Span;
        var head = text.AsSpan(span.Start, Math.Min(span.Length, LongBlock));
        var tail = text.AsSpan(span.End - head.Length, head.Length);
        var isLong = span.Length > LongBlock;
        var folded = Folding.Fold(head);
        var words = CountWords(head);
        var isDateOnly = !isLong && words <= 14 && _dates.IsDateOnly(text, span);
        return new BlockFeatures
        {
            Segment = segment,
            Folded = folded,
            Words = words,
            EndsSentence = Punctuation.EndsSentence(tail),
            EndsOpen = Punctuation.EndsOpen(tail),
            HasInnerSentence = Punctuation.HasInnerSentence(head),
            IsBullet = Punctuation.IsBullet(head),
            IsName = words is >= 2 and <= 4 && IsName(head),
            IsDateOnly = isDateOnly,
            IsFurniture = isDateOnly || (!isLong && IsFurniture(folded, words)),
            HasFullDate = !isLong && HasDigit(head) && _dates.Scan(text, span).Any(mention => mention.Day is not null),
            HasLink = folded.Contains('@', StringComparison.Ordinal) || folded.Contains("://", StringComparison.Ordinal)
                || folded.Contains("t.me/", StringComparison.Ordinal) || folded.Contains("www.", StringComparison.Ordinal),
            Cues = _cues.Find(folded),
            Credit = isLong ? Credit.None : _credits.Find(folded),
        };
    }

    private static bool HasDigit(ReadOnlySpan<char> line) => line.ContainsAnyInRange('0', '9');

    private static int CountWords(ReadOnlySpan<char> line)
    {
        var words = 0;
        var within = false;
        foreach (var letter in line)
        {
            var isWord = char.IsLetterOrDigit(letter) || (within && letter is '\'' or '’' or '-' or '.' or ',' or '/');
            words += isWord && !within ? 1 : 0;
            within = isWord;
        }

        return words;
    }

    private static bool IsName(ReadOnlySpan<char> line)
    {
        var beginsWord = true;
        foreach (var letter in line)
        {
            if (!(char.IsLetter(letter) || letter is ' ' or '.' or '-' or '\'' or '’' or 'ʼ') || (beginsWord && !char.IsUpper(letter)))
            {
                return false;
            }

            beginsWord = letter == ' ';
        }

        return true;
    }

    private static bool IsFurniture(string folded, int words)
    {
        var letters = folded.Count(char.IsLetter);
        var digits = folded.Count(char.IsDigit);
        return letters + digits == 0 || (words <= 6 && digits > letters) || (digits > 0 && Temperature().IsMatch(folded)) || IsLinks(folded)
            || (folded[0] == '[' && Note().IsMatch(folded));
    }

    /// <summary>Whether every word is a hashtag, a handle or an address.</summary>
    private static bool IsLinks(string folded)
        => folded.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => !char.IsLetterOrDigit(word[0])
            ? word[0] is '#' or '@' or '|' or '/' || word.Length == 1
            : word.StartsWith("http", StringComparison.Ordinal) || word.StartsWith("www.", StringComparison.Ordinal) || word.StartsWith("t.me/", StringComparison.Ordinal));

    /// <summary>An entry of the notes: its number in brackets, then an address.</summary>
    [GeneratedRegex(@"^\[\d{1,4}\] ?(https?://|www\.|t\.me/)", RegexOptions.CultureInvariant)]
    private static partial Regex Note();

    [GeneratedRegex(@"^[\p{L} ,:]{0,30}[+-]?\d{1,2}([.,]\d)?\s?((°|º|℃)\s?[cfс]?|[cfс])$", RegexOptions.CultureInvariant)]
    private static partial Regex Temperature();
}
