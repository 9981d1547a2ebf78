using Ledgerline.Records;

namespace Ledgerline.Eval.Places;

/// <summary>The evaluations of the Places room, on reference data beside the checkout.</summary>
internal static class PlacesEvaluations
{
    private static readonly string Data = Path.Combine(Repository.Shared, "data");

    public static IEnumerable<Evaluation> All =>
    [
        OfCorpus("places.lgl", Path.Combine(Data, "geoparsing", "lgl.xml")),
        OfCorpus("places.geovirus", Path.Combine(Data, "geoparsing", "GeoVirus.xml")),
        new("places.locators", [Table(), Reports()], show => LocatorEvaluation.Run("places.locators", Table(), Reports(), show)),
        OfBulletins("places.deepstate-en", "descriptionEn", Language.English),
        OfBulletins("places.deepstate-uk", "description", Language.Ukrainian),
    ];

    private static Evaluation OfBulletins(string name, string field, Language language)
    {
        var path = Path.Combine(Data, "deepstate", "dev", "bulletins.jsonl");
        return new(name, [path], show => BulletinEvaluation.Run(name, path, field, language, show));
    }

    private static string Table() => Path.Combine(Data, "locators", "dev.csv");

    private static string Reports() => Path.Combine(Data, "isw", "dev");


    private static Evaluation OfCorpus(string name, string path) => new(name, [path], show => ToponymEvaluation.Run(name, path, show));
}
