using System.Diagnostics;
using Ledgerline.Ledger;
using Ledgerline.Ledger.Search;
using Ledgerline.Ledger.Views;
using Ledgerline.Records;

namespace Ledgerline.Bench;

/// <summary>Measures searches of a ledger that <see cref="LedgerBench"/> has filled, each kind with words, places and days drawn at random.</summary>
/// <param name="entries">What the ledger holds.</param>
internal sealed class SearchBench(ArticleEntry[] entries)
{
    private const int Questions = 100;
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly ClaimType[] Types = Enum.GetValues<ClaimType>();
    private readonly Random _random = new(3);

    public async Task RunAsync(Func<Task<ILedger>> open, TextWriter output)
    {
        await using var ledger = await open().ConfigureAwait(false);
        (string Name, Func<SearchQuery> Ask)[] kinds =
        [
            ("a word of the commonest", () => new SearchQuery { Words = Vocabulary.Word(_random.Next(1, 10)) }),
            ("a word", () => new SearchQuery { Words = Vocabulary.Word(_random.Next(10, Vocabulary.Size)) }),
            ("two words", () => new SearchQuery { Words = $"{Vocabulary.Word(_random.Next(1, 100))} {Vocabulary.Word(_random.Next(1, 1000))}" }),
            ("a phrase, claims", () => new SearchQuery { Scope = SearchScope.Claims, Words = "\"northern edge\" Kassala" }),
            ("claims about a place", () => new SearchQuery { Scope = SearchScope.Claims, Places = [Place()] }),
            ("claims about a place, of a type and side", () => new SearchQuery { Scope = SearchScope.Claims, Places = [Place()], Types = [Type()], Sides = [new SideCode("RU")] }),
            ("claims about a hundred places", () => new SearchQuery { Scope = SearchScope.Claims, Places = [.. Enumerable.Range(0, 100).Select(_ => Place()).Distinct()] }),
            ("claims of a type in a month", () => Month() with { Scope = SearchScope.Claims, Types = [Type()] }),
            ("claims of a source, denied", () => new SearchQuery { Scope = SearchScope.Claims, Source = "Kassala ієрихон", Factualities = [Factuality.CertainlyNot] }),
            ("claims with a word about a place", () => new SearchQuery { Scope = SearchScope.Claims, Words = "troops Kassala", Places = [Place()] }),
            ("articles with a word about a place", () => new SearchQuery { Words = Vocabulary.Word(_random.Next(1, 1000)), Places = [Place()] }),
            ("articles about a place in a month", () => Month() with { Places = [Place()] }),
            ("a later page", () => new SearchQuery { Words = Vocabulary.Word(_random.Next(1, 100)), After = SearchKey.LowestOf(Day()) }),
        ];
        var all = new List<double>();
        foreach (var (name, ask) in kinds)
        {
            var times = new List<double>();
            for (var i = 0; i < Questions; i++)
            {
                var query = ask();
                var watch = Stopwatch.StartNew();
                _ = await ledger.SearchAsync(query, None).ConfigureAwait(false);
                times.Add(watch.Elapsed.TotalMilliseconds);
            }

            all.AddRange(times);
            LedgerBench.Line(output, $"search, {name}: median {LedgerBench.Quantile(times, 0.5):F1} ms, 95 % within {LedgerBench.Quantile(times, 0.95):F1} ms, longest {times.Max():F0} ms");
        }

        var boxes = new List<double>();
        for (var i = 0; i < Questions; i++)
        {
            var (west, south) = ((_random.NextDouble() * 350) - 180, (_random.NextDouble() * 170) - 90);
            var watch = Stopwatch.StartNew();
            _ = await ledger.FindPlacesAsync(new BoundingBox(west, south, west + 10, south + 10), None).ConfigureAwait(false);
            boxes.Add(watch.Elapsed.TotalMilliseconds);
        }

        LedgerBench.Line(output, $"places in a box: median {LedgerBench.Quantile(boxes, 0.5):F1} ms, 95 % within {LedgerBench.Quantile(boxes, 0.95):F1} ms");
        LedgerBench.Line(output, $"all searches: median {LedgerBench.Quantile(all, 0.5):F1} ms, 95 % within {LedgerBench.Quantile(all, 0.95):F1} ms");
    }

    private PlaceId Place()
    {
        while (true)
        {
            if (entries[_random.Next(entries.Length)].Claims.Select(claim => claim.Place.Place?.Id).OfType<PlaceId>().FirstOrDefault() is { Value: not null } place)
            {
                return place;
            }
        }
    }

    private ClaimType Type() => Types[_random.Next(Types.Length)];

    private Day Day() => new Day(2014, 1, 1).AddDays(_random.Next(4500));

    private SearchQuery Month()
    {
        var first = Day();
        return new SearchQuery { From = first, Until = first.AddDays(30) };
    }
}
