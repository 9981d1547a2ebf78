using System.Globalization;
using Ledgerline.Linguistics;
using Ledgerline.Linguistics.Conllu;
using Ledgerline.Linguistics.Scoring;
using Ledgerline.Records;

namespace Ledgerline.Eval.Linguistics;

/// <summary>Scores a language's model on a treebank: with the treebank's words, and from running text.</summary>
internal static class ParsingEvaluation
{
    public static Measurement Run(string name, string treebank, Language language, string model)
    {
        var documents = RawTreebank.Read(treebank);
        var gold = documents.SelectMany(document => document.Sentences).ToList();
        var given = ConlluScorer.Score(gold, Annotate(gold, language, model));
        var raw = ConlluScorer.Score(gold, Parse(documents, language, model));
        return new Measurement(
            name,
            Fingerprint.Of(treebank),
            new Dictionary<string, double>(StringComparer.Ordinal)
            {
                ["upos"] = given.Upos,
                ["features"] = given.Features,
                ["lemmas"] = given.Lemmas,
                ["uas"] = given.Uas,
                ["las"] = given.Las,
                ["rawTokens"] = raw.Tokens,
                ["rawSentences"] = raw.Sentences,
                ["rawUpos"] = raw.Upos,
                ["rawUas"] = raw.Uas,
                ["rawLas"] = raw.Las,
            },
            [
                string.Create(CultureInfo.InvariantCulture, $"{name}: {gold.Count} sentences, {given.GoldWords} words; words given: UPOS {100 * given.Upos:0.00}, XPOS {100 * given.Xpos:0.00}, features {100 * given.Features:0.00}, lemmas {100 * given.Lemmas:0.00}, UAS {100 * given.Uas:0.00}, LAS {100 * given.Las:0.00}"),
                string.Create(CultureInfo.InvariantCulture, $"  raw text: tokens {100 * raw.Tokens:0.00}, words {100 * raw.Words:0.00}, sentences {100 * raw.Sentences:0.00}, UPOS {100 * raw.Upos:0.00}, features {100 * raw.Features:0.00}, lemmas {100 * raw.Lemmas:0.00}, UAS {100 * raw.Uas:0.00}, LAS {100 * raw.Las:0.00}"),
            ]);
    }

    private static ConlluSentence[] Annotate(List<ConlluSentence> gold, Language language, string model)
    {
        var annotator = SentenceAnnotator.Open(ModelCatalog.File(ArticleParser.DefaultModelsFolder, language, [model]), language);
        return [.. gold.AsParallel().AsOrdered().Select(annotator.Annotate)];
    }

    private static List<ConlluSentence> Parse(List<RawDocument> documents, Language language, string model)
    {
        var parser = ArticleParser.Open(ArticleParser.DefaultModelsFolder, ArticleParser.DefaultLexiconsFolder, new ArticleParserOptions { Models = [model] });
        return [.. documents.AsParallel().AsOrdered().Select(document => Read(parser.Parse(document.ToArticle(language)))).AsSequential().SelectMany(sentences => sentences)];
    }

    private static IReadOnlyList<ConlluSentence> Read(ParsedArticle parsed)
    {
        using var written = new StringWriter();
        ConlluWriter.Write(written, parsed);
        using var reader = new StringReader(written.ToString());
        return ConlluReader.Read(reader).Sentences;
    }
}
