using System.Collections.Frozen;
using Ledgerline.Linguistics.Tokens;
using Ledgerline.Records;

namespace Ledgerline.Linguistics.Times;

/// <summary>Finds the time expressions of a sentence, after TIMEX3 of ISO-TimeML, and reckons the days they stand for from the publication
/// date. Where that is missing or too coarse, an expression has no days rather than guessed ones. Immutable and thread-safe.</summary>
internal sealed class TimeRecognizer
{
    private readonly FrozenDictionary<Language, TimeLexicon> _lexicons;

    private TimeRecognizer(FrozenDictionary<Language, TimeLexicon> lexicons) => _lexicons = lexicons;

    /// <summary>Reads the lexicons of <paramref name="languages"/>.</summary>
    /// <param name="lexicons">The folder that has a folder for each language.</param>
    /// <param name="segmenter">Divides the lexicons' forms as it divides texts.</param>
    /// <param name="languages">The languages; sentences in others have no time expressions.</param>
    /// <exception cref="InvalidDataException">A lexicon is missing or a row of it cannot be read; the message names file and line.</exception>
    public static TimeRecognizer Load(string lexicons, Segmenter segmenter, params IReadOnlyList<Language> languages)
        => new(languages.ToFrozenDictionary(language => language, language => TimeLexicon.Load(lexicons, language, segmenter)));

    /// <summary>The time expressions of <paramref name="sentence"/>, in order, without overlap.</summary>
    /// <param name="text">The article's text, in which the sentence's spans count.</param>
    /// <param name="sentence">The sentence; its tokens need no tags.</param>
    /// <param name="published">When the article was published.</param>
    /// <param name="language">The language of the sentence.</param>
    public IReadOnlyList<TimeExpression> Recognize(string text, Sentence sentence, PublicationDate published, Language language)
    {
        if (!_lexicons.TryGetValue(language, out var lexicon))
        {
            return [];
        }

        var words = new TimeText(text, sentence, lexicon);
        if (!words.HasTime)
        {
            return [];
        }

        var grammar = new TimeGrammar(words, new TimeAnchor(published));
        var expressions = new List<TimeExpression>();
        for (var i = 0; i < words.Count; i++)
        {
            if (grammar.Match(i) is { } match)
            {
                expressions.Add(new TimeExpression(words.Span(i, match.End), match.Value.Text, match.Value.Range));
                i = match.End - 1;
            }
        }

        return expressions;
    }
}
