using Ledgerline.Linguistics;
using Ledgerline.Records;

namespace Ledgerline.Eval.Linguistics;

/// <summary>Scores names in made-up sentences of war reporting, from raw text: a name is right where it overlaps the gold name and has its kind;
/// exact where its span is the same, too.</summary>
internal static class WarNameEvaluation
{
    public static Measurement Run(string name, string file, Language language, TextWriter? show)
    {
        var parser = ArticleParser.Open(ArticleParser.DefaultModelsFolder, ArticleParser.DefaultLexiconsFolder, new ArticleParserOptions());
        var (loose, exact) = (new Counts(), new Counts());
        foreach (var marked in File.ReadLines(file).Where(line => line.Length > 0).Select(MarkedSentence.Parse))
        {
            var found = Found(parser, marked.Text, language);
            exact.Compare(marked.Names, found);
            loose.Add(marked.Names.Count, found.Count, found.Count(one => marked.Names.Any(other => other.Kind == one.Kind && other.Span.Overlaps(one.Span))));
            foreach (var (span, kind) in marked.Names.Except(found).Order())
            {
                show?.WriteLine($"missed {kind} {span.In(marked.Text)} in: {marked.Text}");
            }

            foreach (var (span, kind) in found.Except(marked.Names).Order())
            {
                show?.WriteLine($"extra  {kind} {span.In(marked.Text)} in: {marked.Text}");
            }
        }

        return new Measurement(
            name,
            Fingerprint.Of(file),
            new Dictionary<string, double>(StringComparer.Ordinal) { ["f1"] = loose.F1, ["exactF1"] = exact.F1 },
            [$"{name}: by overlap {loose}; exact {exact}"]);
    }

    private static HashSet<(TextSpan Span, EntityKind Kind)> Found(ArticleParser parser, string text, Language language)
    {
        var article = new Article
        {
            Id = new ArticleId("text"),
            Text = text,
            Blocks = [new TextBlock(new TextSpan(0, text.Length), BlockKind.Body)],
            Language = language,
            Published = PublicationDate.None,
        };
        return [.. parser.Parse(article).Sentences.SelectMany(sentence => NameEvaluation.Outermost(sentence.Entities)
            .Select(one => (sentence.Tokens[one.Start].Span.Cover(sentence.Tokens[one.End - 1].Span), one.Kind)))];
    }
}
