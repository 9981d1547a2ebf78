using Ledgerline.Records;

namespace Ledgerline.Eval.Linguistics;

/// <summary>The evaluations of the Linguistics room, on reference data beside the checkout and on sentences of our own.</summary>
internal static class LinguisticsEvaluations
{
    private static readonly string Data = Path.Combine(Repository.Shared, "data");

    public static IEnumerable<Evaluation> All =>
    [
        OfModel("en", Language.English, "en_ewt-dev"),
        OfModel("en-gum", Language.English, "en_ewt-dev"),
        OfModel("uk", Language.Ukrainian, "uk-dev"),
        OfModel("uk-free", Language.Ukrainian, "uk-dev"),
        OfModel("ru", Language.Russian, "ru-dev"),
        Segmentation(),
        new("linguistics.names", [Treebank("en_ewt-dev"), Tags()], show => NameEvaluation.Run("linguistics.names", Treebank("en_ewt-dev"), Tags(), show)),
        OfWarNames(Language.English),
        OfWarNames(Language.Ukrainian),
        OfWarNames(Language.Russian),
        new("linguistics.times", [TimeBank()], show => TimeEvaluation.Run("linguistics.times", TimeBank(), show)),
    ];

    private static Evaluation OfModel(string model, Language language, string treebank)
    {
        var (name, path) = ($"linguistics.{model}", Treebank(treebank));
        return new Evaluation(name, [path], _ => ParsingEvaluation.Run(name, path, language, model));
    }

    private static Evaluation OfWarNames(Language language)
    {
        var (name, path) = ($"linguistics.names-{language}", Path.Combine(Repository.Root, "eval", "gold", $"names-{language}.txt"));
        return new Evaluation(name, [path], show => WarNameEvaluation.Run(name, path, language, show));
    }

    private static Evaluation Segmentation()
    {
        SegmentationEvaluation.Part[] parts =
        [
            new("ewt", Treebank("en_ewt-dev"), Language.English, ""),
            new("gum", Treebank("en_gum-dev"), Language.English, ""),
            new("gumNews", Treebank("en_gum-dev"), Language.English, "GUM_news"),
            new("uk", Treebank("uk-dev"), Language.Ukrainian, ""),
            new("ru", Treebank("ru-dev"), Language.Russian, ""),
        ];
        return new Evaluation("linguistics.segmentation", [.. parts.Select(part => part.Treebank)], show => SegmentationEvaluation.Run("linguistics.segmentation", parts, show));
    }

    private static string Treebank(string name) => Path.Combine(Data, "ud", name + ".conllu");

    private static string Tags() => Path.Combine(Data, "ner", "en_ewt-dev.iob2");

    private static string TimeBank() => Path.Combine(Data, "times", "timebank");
}
