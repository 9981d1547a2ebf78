using Ledgerline.Records;

namespace Ledgerline.Linguistics.Conllu;

/// <summary>Turns the words of a CoNLL-U sentence into tokens.</summary>
internal static class ConlluSentenceTokens
{
    /// <summary>The sentence as the rooms pass it on, without a text: its spans are empty. A part of speech that is none of the seventeen is X.</summary>
    public static Sentence ToSentence(this ConlluSentence sentence)
    {
        var none = new TextSpan(0, 0);
        var tokens = new Token[sentence.Words.Count];
        for (var i = 0; i < tokens.Length; i++)
        {
            var word = sentence.Words[i];
            _ = UniversalPosNames.TryParse(word.Pos, out var pos);
            tokens[i] = new Token(none, word.Form, word.Lemma, pos, word.LanguageTag, word.Features, Math.Max(word.Head, -1), word.Relation, word.SpaceAfter);
        }

        return new Sentence { Span = none, Block = 0, Tokens = tokens };
    }
}
