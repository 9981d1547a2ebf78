using System.Diagnostics;
using System.Globalization;
using System.Text;
using Ledgerline.Lineage;
using Ledgerline.Records;

namespace Ledgerline.Bench;

/// <summary>Measures the index of articles by their wording on invented articles: how many it takes in a second, its memory, and how long a look-up takes.</summary>
/// <param name="count">How many articles.</param>
internal sealed class CopiesBench(int count)
{
    private const int Vocabulary = 60_000;
    private const int Words = 400;
    private const int PassageWords = 130;
    private const int Kept = 1000;
    private const int LookUps = 5000;

    private readonly Random _random = new(1);
    private readonly string[] _vocabulary = [.. Enumerable.Range(0, Vocabulary).Select(Name)];

    /// <summary>One article in ten carries a third of an earlier one; a twentieth of the articles is looked up among all.</summary>
    public void Run(TextWriter output)
    {
        var index = new CopyIndex();
        var kept = new List<(ArticleId Id, string[] Words)>();
        var taking = new Stopwatch();
        for (var i = 0; i < count; i++)
        {
            var words = kept.Count >= 100 && i % 10 == 5 ? WithPassage(kept[_random.Next(kept.Count)].Words) : Fresh();
            var article = Article.OfText(new ArticleId($"a{i}"), string.Join(' ', words), Language.English) with { Published = PublicationDate.At(DateTimeOffset.UnixEpoch.AddMinutes(i), DateBasis.Given) };
            if (kept.Count < Kept && i % Math.Max(1, count / Kept) == 0)
            {
                kept.Add((article.Id, words));
            }

            taking.Start();
            index.Add(article);
            taking.Stop();
            if ((i + 1) % Math.Max(1, count / 4) == 0)
            {
                GC.Collect();
                using var process = Process.GetCurrentProcess();
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{i + 1} articles of {Words} words: {(i + 1) / taking.Elapsed.TotalSeconds:F0} a second into the index; heap {GC.GetTotalMemory(true) / 1048576} MiB, peak resident memory {process.PeakWorkingSet64 / 1048576} MiB"));
            }
        }

        LookUp(index, kept, output);
    }

    private static string Name(int number)
    {
        var name = new StringBuilder();
        for (var rest = number + 27; rest > 0; rest /= 26)
        {
            name.Append((char)('a' + (rest % 26)));
        }

        return name.ToString();
    }

    private void LookUp(CopyIndex index, List<(ArticleId Id, string[] Words)> kept, TextWriter output)
    {
        var times = new List<double>();
        var found = 0;
        for (var i = 0; i < LookUps; i++)
        {
            var source = kept[i % kept.Count];
            var article = Article.OfText(new ArticleId("query"), string.Join(' ', WithPassage(source.Words)), Language.English);
            var start = Stopwatch.GetTimestamp();
            var candidates = index.Find(article);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            found += candidates.Any(candidate => candidate.Article == source.Id) ? 1 : 0;
        }

        times.Sort();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"look-up among {index.Count}: half within {times[times.Count / 2]:F2} ms, 99 % within {times[times.Count * 99 / 100]:F2} ms, longest {times[^1]:F1} ms; the source of a passage of a third found {(double)found / LookUps:P1} of the time"));
    }

    private string[] Fresh() => [.. Enumerable.Range(0, Words).Select(_ => _vocabulary[(int)(Vocabulary * Math.Pow(_random.NextDouble(), 3))])]; // Few words are frequent, most are rare.

    private string[] WithPassage(string[] source)
    {
        var words = Fresh();
        Array.Copy(source, _random.Next(Words - PassageWords), words, _random.Next(Words - PassageWords), PassageWords);
        return words;
    }
}
