using Ledgerline.Claims;
using Ledgerline.Eval.Linguistics;
using Ledgerline.Linguistics;
using Ledgerline.Pipeline;
using Ledgerline.Records;

namespace Ledgerline.Eval.Claims;

/// <summary>Scores attributions against annotated ones, one to one: a role is right where half of its gold words or more, and half of the words found for it or more,
/// are the same; a role that both leave out is right. Marks count as no words. Of texts with several annotators the first by name counts.</summary>
internal static class AttributionEvaluation
{
    /// <summary>The figures of the texts in <paramref name="folder"/>.</summary>
    public static Measurement Run(string name, string folder, TextWriter? show)
    {
        var files = ProgramFiles.In(Repository.CliOutput);
        var parser = ArticleParser.Open(files.Models, files.Lexicons, new ArticleParserOptions());
        var extractor = new AttributionExtractor(ClaimLexicons.Load(files.Lexicons), null);
        var (all, cues, sources, contents) = (new Counts(), new Counts(), new Counts(), new Counts());
        var texts = AnnotatedText.ReadAll(Path.Combine(folder, "text"), Path.Combine(folder, "attributions")).ToList();
        var parsed = texts.AsParallel().AsOrdered().Select(text => parser.Parse(Article.OfText(new ArticleId(text.Name), text.Text, Language.English))).ToList();
        foreach (var (text, article) in texts.Zip(parsed))
        {
            var words = article.Sentences.SelectMany(sentence => sentence.Tokens).Where(token => token.Pos != UniversalPos.Punct).Select(token => token.Span).ToList();
            var gold = text.Attributions.Select(one => new Roles(Words(words, one.Source), Words(words, one.Cue), Words(words, one.Content))).Where(one => one.Cue.Count + one.Content.Count > 0).ToList();
            var found = extractor.Extract(article).Select(one => new Roles(Words(words, one.Source), Words(words, one.Cue), Words(words, one.Content))).ToList();
            Count(all, gold, found, (one, other) => Half(one.Cue, other.Cue) && Half(one.Content, other.Content) && Half(one.Source, other.Source), show, text.Text, words);
            Count(cues, gold, found, (one, other) => Half(one.Cue, other.Cue), null, text.Text, words);
            Count(sources, gold, found, (one, other) => Half(one.Cue, other.Cue) && Half(one.Source, other.Source), null, text.Text, words);
            Count(contents, gold, found, (one, other) => Half(one.Cue, other.Cue) && Half(one.Content, other.Content), null, text.Text, words);
        }

        return new Measurement(
            name,
            Fingerprint.Of([.. Directory.EnumerateFiles(Path.Combine(folder, "attributions"), "*.ann").Order(StringComparer.Ordinal)]),
            new Dictionary<string, double>(StringComparer.Ordinal) { ["f1"] = all.F1, ["cueF1"] = cues.F1, ["sourceF1"] = sources.F1, ["contentF1"] = contents.F1 },
            [$"{name}: source, cue and content {all}; cue {cues}; cue and source {sources}; cue and content {contents}"]);
    }

    private static HashSet<int> Words(List<TextSpan> words, IReadOnlyList<TextSpan> spans)
        => [.. Enumerable.Range(0, words.Count).Where(word => spans.Any(span => span.Contains(words[word])))];

    private static bool Half(HashSet<int> gold, HashSet<int> found)
        => gold.Count == 0 && found.Count == 0
            ? true
            : gold.Count(found.Contains) is var same && same > 0 && same * 2 >= gold.Count && same * 2 >= found.Count;

    private static void Count(Counts counts, List<Roles> gold, List<Roles> found, Func<Roles, Roles, bool> same, TextWriter? show, string text, List<TextSpan> words)
    {
        var open = found.ToList();
        var right = 0;
        foreach (var one in gold)
        {
            var index = open.FindIndex(other => same(one, other));
            if (index >= 0)
            {
                open.RemoveAt(index);
                right++;
            }
            else
            {
                show?.WriteLine($"missed\t{Show(one)}");
            }
        }

        open.ForEach(other => show?.WriteLine($"extra\t{Show(other)}"));
        counts.Add(gold.Count, found.Count, right);

        string Show(Roles roles) => string.Join(" | ", new[] { roles.Source, roles.Cue, roles.Content }.Select(role => string.Join(' ', role.Order().Take(20).Select(word => words[word].In(text)))));
    }

    private sealed record Roles(HashSet<int> Source, HashSet<int> Cue, HashSet<int> Content);
}
