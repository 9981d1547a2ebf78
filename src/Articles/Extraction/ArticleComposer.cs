using Ledgerline.Articles.Extraction.Blocks;
using Ledgerline.Articles.Extraction.Dates;
using Ledgerline.Articles.Extraction.Languages;
using Ledgerline.Records;

namespace Ledgerline.Articles.Extraction;

/// <summary>Makes an article of a decoded text and what is known of it.</summary>
internal sealed class ArticleComposer(ArticleLexicon lexicon)
{
    private readonly LanguageDetector _language = new(lexicon.Languages);
    private readonly BlockClassifier _blocks = new(lexicon);
    private readonly PublicationDateResolver _date = new(lexicon.Dates);

    /// <summary>The language of <paramref name="fields"/>, given or guessed; the fault where it is none that is read.</summary>
    internal (Language Language, FieldsOrFault.Fault? Fault) Language(ArticleFields fields)
    {
        var known = string.Join(", ", _language.Read.Select(profile => profile.Name));
        if (fields.Language is { } given)
        {
            return _language.Read.Any(profile => profile.Language == given)
                ? (given, null)
                : (Records.Language.Undetermined, Unsupported($"is said to be in '{given}', which is not read", known));
        }

        var guess = _language.Guess(fields.Text);
        if (guess.Language == Records.Language.Undetermined && guess.LooksLike is null && fields.LanguageHint is { } hint && _language.Read.Any(profile => profile.Language == hint))
        {
            return (hint, null);
        }

        return guess.Language != Records.Language.Undetermined
            ? (guess.Language, null)
            : (guess.Language, Unsupported(guess.LooksLike is { } other ? $"seems to be in {other}, which is not read" : "is in a language that could not be told", known));
    }

    /// <summary>The article; what <paramref name="fields"/> say goes before what the text says.</summary>
    internal Article Compose(ArticleFields fields, Language language)
    {
        var reading = fields.Reading ?? _blocks.Classify(fields.Text);
        var published = fields.Published.Precision == TimePrecision.None ? _date.Resolve(fields.Text, reading) : fields.Published;
        return new Article
        {
            Id = fields.Id,
            Text = fields.Text,
            Blocks = reading.Blocks,
            Language = language,
            Published = published,
            Url = fields.Url,
            Outlet = fields.Outlet,
            Title = fields.Title ?? reading.Title,
            Byline = fields.Byline ?? reading.Byline,
            Updated = fields.Updated,
            Caption = fields.Caption,
            Warnings = [.. fields.Warnings, .. Warnings(reading.Blocks, published)],
        };
    }

    private static IEnumerable<string> Warnings(IReadOnlyList<TextBlock> blocks, PublicationDate published)
    {
        if (published.Precision == TimePrecision.None)
        {
            yield return "The publication date is not known; give it with --published.";
        }
        else if (published.Basis == DateBasis.Text)
        {
            yield return $"The publication date {published.Value} is concluded from the text; give it with --published where it is known.";
        }

        var left = blocks.Count(block => block.Kind is BlockKind.Caption or BlockKind.Clutter);
        if (left > 0)
        {
            yield return $"{left} of {blocks.Count} blocks are captions or page clutter and are not read for claims.";
        }

        if (blocks.All(block => block.Kind is BlockKind.Caption or BlockKind.Clutter))
        {
            yield return "No reporting was found in the text: it seems to be captions and page clutter alone.";
        }
    }

    private static FieldsOrFault.Fault Unsupported(string problem, string known)
        => new(UnreadableReason.UnsupportedLanguage, $"{problem}. Articles are read in {known}; where the language was mistaken, give it as \"language\" in JSON Lines.");
}
