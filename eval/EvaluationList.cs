using Ledgerline.Eval.Articles;
using Ledgerline.Eval.Claims;
using Ledgerline.Eval.Lineage;
using Ledgerline.Eval.Linguistics;
using Ledgerline.Eval.Places;

namespace Ledgerline.Eval;

/// <summary>Every evaluation that there is.</summary>
internal static class EvaluationList
{
    public static readonly IReadOnlyList<Evaluation> All =
    [
        OfClaims("claims.seeds", Path.Combine(Repository.Shared, "gold", "seeds.claims.jsonl"), Path.Combine(Repository.Shared, "seeds"), "ukraine"),
        .. Own(),
        OfFolder("attributions.polnear", Path.Combine(Repository.Shared, "data", "attribution", "polnear-dev"), AttributionEvaluation.Run),
        OfFolder("claims.assessments", Path.Combine(Repository.Shared, "data", "isw", "dev"), AssessmentEvaluation.Run),
        new(
            "claims.quiet-news",
            [Path.Combine(Repository.Shared, "data", "geoparsing")],
            show => QuietNewsEvaluation.Run(
                "claims.quiet-news",
                [Path.Combine(Repository.Shared, "data", "geoparsing", "lgl.xml"), Path.Combine(Repository.Shared, "data", "geoparsing", "GeoVirus.xml")],
                show)),
        OfFolder("claims.bulletins", Path.Combine(Repository.Shared, "data", "deepstate", "dev", "bulletins.jsonl"), BulletinPairEvaluation.Run),
        OfFolder("articles.pages", Path.Combine(Repository.Shared, "data", "pages", "readability-test-pages.tar.gz"), PageEvaluation.Run),
        OfFolder("articles.page-facts", Path.Combine(Repository.Shared, "data", "pages", "readability-test-pages.tar.gz"), PageFactsEvaluation.Run),
        OfFolder(
            "lineage.copies",
            Path.Combine(Repository.Shared, "data", "copies", "dev"),
            (name, data, show) => CopyEvaluation.Run(name, data, Path.Combine(Repository.Root, "eval", "gold", "judged-copies.tsv"), show)),
        OfFolder("lineage.outlets", Path.Combine(Repository.Root, "eval", "gold", "ten-outlets.json"), OutletEvaluation.Run),
        OfFolder("lineage.stories", Path.Combine(Repository.Shared, "data", "copies", "dev"), StoryEvaluation.Run),
        OfFolder("lineage.recurring-reports", Path.Combine(Repository.Shared, "data", "isw", "dev"), RecurringReportEvaluation.Run),
        .. LinguisticsEvaluations.All,
        .. PlacesEvaluations.All,
    ];

    /// <summary>The gold sets of our own: a folder each with <c>claims.jsonl</c> and texts, named after its theatre and set.</summary>
    private static IEnumerable<Evaluation> Own()
    {
        var folder = Path.Combine(Repository.Root, "eval", "gold");
        if (!Directory.Exists(folder))
        {
            yield break;
        }

        foreach (var set in Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(set);
            yield return OfClaims($"claims.{name}", Path.Combine(set, "claims.jsonl"), Path.Combine(set, "texts"), name.Split('-')[0]);
        }
    }

    private static Evaluation OfFolder(string name, string data, Func<string, string, TextWriter?, Measurement> run)
        => new(name, [data], show => run(name, data, show));

    private static Evaluation OfClaims(string name, string gold, string texts, string theatre)
        => new(name, [gold, texts], show => ClaimEvaluation.Run(name, gold, texts, theatre, IsHeld(name) ? null : show));

    /// <summary>Sets that are scored but not read during development.</summary>
    private static bool IsHeld(string name) => name.EndsWith("-held", StringComparison.Ordinal);
}
