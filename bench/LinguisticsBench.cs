using System.Diagnostics;
using System.Globalization;
using Ledgerline.Linguistics;
using Ledgerline.Linguistics.Storage;
using Ledgerline.Linguistics.Tokens;
using Ledgerline.Records;

namespace Ledgerline.Bench;

/// <summary>Measures a language's model on text: how fast it opens, how many tokens a second go from text to trees, on one thread and on two, and what is allocated.</summary>
internal sealed class LinguisticsBench(Language language, IReadOnlyList<string> files)
{
    private const int Rounds = 3;

    private static readonly string Models = ArticleParser.DefaultModelsFolder;
    private static readonly string Lexicons = ArticleParser.DefaultLexiconsFolder;

    private readonly List<Article> _articles = [.. files.Select(Read(language))];

    public void Run(TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{language}: {_articles.Count} texts, {_articles.Sum(article => article.Text.Length) / 1e6:0.00} million characters"));
        output.WriteLine();
        output.WriteLine("| what | figure |");
        output.WriteLine("|---|---:|");
        var path = ModelCatalog.File(Models, language, []);
        Row(output, "model opened, first time in the process (ms)", Milliseconds(() => ModelReader.Read(path, language)));
        Row(output, "model opened, again (ms)", Enumerable.Range(0, Rounds).Min(_ => Milliseconds(() => ModelReader.Read(path, language))));
        Trees(output, ModelReader.Read(path, language));
        Articles(output);
        using var process = Process.GetCurrentProcess();
        Row(output, "peak resident memory until here, texts included (MiB)", process.PeakWorkingSet64 / 1048576.0);
        LongSentence(output);
    }

    private static void Row(TextWriter output, string what, double figure)
        => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {figure:#,0.##} |"));

    // From text to trees, as they stand in the workspace, before any record is made of them.
    private void Trees(TextWriter output, LinguisticsModel model)
    {
        var segmenter = Segmenter.Load(Lexicons, language);
        var workspace = new Workspace(model);
        _ = TreeTokens(segmenter, workspace);
        var (best, allocated, tokens) = (double.PositiveInfinity, long.MaxValue, 0);
        for (var round = 0; round < Rounds; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            best = Math.Min(best, Milliseconds(() => tokens = TreeTokens(segmenter, workspace)));
            allocated = Math.Min(allocated, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        var surface = GC.GetAllocatedBytesForCurrentThread();
        _ = SurfaceTokens(segmenter, workspace.Surface);
        surface = GC.GetAllocatedBytesForCurrentThread() - surface;
        Row(output, "tokens", tokens);
        Row(output, "raw text to trees, one thread (tokens a second)", 1000 * tokens / best);
        Row(output, "allocated from words to trees and lemmas (bytes a token)", (allocated - surface) / (double)tokens);
        Row(output, "allocated from text to words (bytes a token)", surface / (double)tokens);
    }

    private int TreeTokens(Segmenter segmenter, Workspace workspace)
    {
        const int batch = 256;
        var tokens = 0;
        foreach (var article in _articles)
        {
            foreach (var block in article.Blocks)
            {
                foreach (var sentence in segmenter.Segment(article.Text, block.Span, language, workspace.Surface))
                {
                    foreach (var token in sentence.Tokens)
                    {
                        workspace.Add(article.Text.AsSpan(token.Span.Start, token.Span.Length));
                    }

                    workspace.EndSentence();
                    tokens += sentence.Tokens.Count;
                    if (workspace.Words.Count >= batch)
                    {
                        Finish(workspace);
                    }
                }
            }

            workspace.Surface.Clear();
        }

        Finish(workspace);
        return tokens;
    }

    private static void Finish(Workspace workspace)
    {
        workspace.Annotate();
        for (var word = 0; word < workspace.Words.Count; word++)
        {
            _ = workspace.Lemma(word);
        }

        workspace.Clear();
    }

    // Four times the words may take four times as long.
    private void LongSentence(TextWriter output)
    {
        var parser = ArticleParser.Open(Models, Lexicons, new ArticleParserOptions { MaxSentenceTokens = 100_000 });
        double Best(int words)
        {
            var article = Article(language, "long", string.Join(' ', Enumerable.Repeat("aaa bbb, ccc", words / 4)));
            return Enumerable.Range(0, Rounds).Min(_ => Milliseconds(() => parser.Parse(article)));
        }

        _ = Best(5_000);
        Row(output, "a sentence of 20,000 words against one of 5,000 (times as long)", Best(20_000) / Best(5_000));
    }

    private int SurfaceTokens(Segmenter segmenter, SurfaceRoom room)
    {
        var tokens = 0;
        foreach (var article in _articles)
        {
            foreach (var block in article.Blocks)
            {
                foreach (var sentence in segmenter.Segment(article.Text, block.Span, language, room))
                {
                    tokens += sentence.Tokens.Count;
                }
            }

            room.Clear();
        }

        return tokens;
    }

    private void Articles(TextWriter output)
    {
        var parser = ArticleParser.Open(Models, Lexicons, new ArticleParserOptions());
        var tokens = _articles.Sum(article => parser.Parse(article).Sentences.Sum(sentence => sentence.Tokens.Count));
        void Parse(Article article) => parser.Parse(article);
        double Best(int threads) => Enumerable.Range(0, Rounds)
            .Min(_ => Milliseconds(() => Parallel.ForEach(_articles, new ParallelOptions { MaxDegreeOfParallelism = threads }, Parse)));
        var (one, two) = (Best(1), Best(2));
        Row(output, "whole articles, with names and times, one thread (tokens a second)", 1000 * tokens / one);
        Row(output, "the same, two threads (tokens a second)", 1000 * tokens / two);
        Row(output, "two threads against one (times)", one / two);
    }

    private static double Milliseconds(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static Func<string, Article> Read(Language language)
        => file => Article(language, Path.GetFileNameWithoutExtension(file), File.ReadAllText(file));

    private static Article Article(Language language, string id, string text)
    {
        var blocks = new List<TextBlock>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
            {
                blocks.Add(new TextBlock(new TextSpan(start, end), BlockKind.Body));
            }

            start = end + 1;
        }

        return new Article { Id = new ArticleId(id), Text = text, Blocks = blocks, Language = language, Published = PublicationDate.None };
    }
}
