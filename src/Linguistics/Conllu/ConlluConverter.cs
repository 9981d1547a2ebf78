using Ledgerline.Records;

namespace Ledgerline.Linguistics.Conllu;

/// <summary>Turns a parsed sentence into the columns of CoNLL-U.</summary>
internal static class ConlluConverter
{
    /// <summary>Converts <paramref name="sentence"/>, whose spans count in <paramref name="text"/>.</summary>
    public static ConlluSentence Convert(string text, Sentence sentence, string id)
    {
        var ranges = new List<ConlluRange>();
        var words = new ConlluWord[sentence.Tokens.Count];
        for (var i = 0; i < words.Length;)
        {
            var end = Contraction.End(sentence.Tokens, i);
            if (end > i + 1)
            {
                var span = sentence.Tokens[i].Span.Cover(sentence.Tokens[end - 1].Span);
                ranges.Add(new ConlluRange(i, end, Flat(span.In(text)), Misc(sentence.Tokens[end - 1], last: end == words.Length)));
            }

            for (var first = i; i < end; i++)
            {
                words[i] = Word(sentence.Tokens[i], end - first > 1 ? "" : Misc(sentence.Tokens[i], last: end == words.Length));
            }
        }

        return new ConlluSentence
        {
            Comments = [$"# sent_id = {id}", $"# text = {Flat(sentence.Span.In(text))}"],
            Words = words,
            Ranges = ranges,
        };
    }

    private static ConlluWord Word(Token token, string misc) => new()
    {
        Form = Flat(token.Form),
        Lemma = Flat(token.Lemma),
        Pos = UniversalPosNames.Of(token.Pos),
        LanguageTag = token.LanguageTag,
        Features = token.Features,
        Head = token.Head,
        Relation = token.Relation,
        Misc = misc,
    };

    private static string Misc(Token token, bool last) => token.SpaceAfter || last ? "" : ConlluMisc.NoSpaceAfter;

    // Comments and columns are one line each, so line ends and tabs within a text become blanks.
    private static string Flat(string text)
        => text.AsSpan().IndexOfAny('\n', '\r', '\t') < 0 ? text : text.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');
}
