namespace Ledgerline.Pipeline;

/// <summary>Where the program's own data lies.</summary>
public sealed record ProgramFiles
{
    /// <summary>The files beside the program, where the build puts them.</summary>
    public static ProgramFiles BesideProgram { get; } = In(AppContext.BaseDirectory);

    /// <summary>Trained models, one a language.</summary>
    public required string Models { get; init; }

    /// <summary>Names of models that are used in the place of the defaults: <c>uk-free</c>.</summary>
    public IReadOnlyList<string> ChosenModels { get; init; } = [];

    /// <summary>Word lists, a folder a language.</summary>
    public required string Lexicons { get; init; }

    /// <summary>What the reading of articles knows of each language.</summary>
    public required string Articles { get; init; }

    /// <summary>The compiled gazetteer.</summary>
    public required string Gazetteer { get; init; }

    /// <summary>Where an import writes its gazetteer, which counts from then on.</summary>
    public required string ImportedGazetteer { get; init; }

    /// <summary>Theatre files.</summary>
    public required string Theatres { get; init; }

    /// <summary>The table of weights that statuses are reckoned with.</summary>
    public required string Weights { get; init; }

    /// <summary>The sample reports of <c>demo</c>.</summary>
    public required string Samples { get; init; }

    /// <summary>These files with the gazetteer that a user chose: one named, else one that an import wrote, else the program's own.</summary>
    /// <param name="chosen">A gazetteer file; null or empty for none.</param>
    /// <param name="userData">The folder of the user's data, under which an import writes; empty where there is none.</param>
    public ProgramFiles WithGazetteer(string? chosen, string userData)
    {
        var imported = userData.Length > 0 ? Path.Combine(userData, "ledgerline", "world.gazetteer") : ImportedGazetteer;
        return this with
        {
            ImportedGazetteer = string.IsNullOrEmpty(chosen) ? imported : chosen,
            Gazetteer = !string.IsNullOrEmpty(chosen) ? chosen : File.Exists(imported) ? imported : Gazetteer,
        };
    }

    /// <summary>The files under a folder that is laid out as the build lays it out.</summary>
    public static ProgramFiles In(string folder) => new()
    {
        Models = Path.Combine(folder, "models"),
        Lexicons = Path.Combine(folder, "data", "lexicons"),
        Articles = Path.Combine(folder, "data", "articles"),
        Gazetteer = Path.Combine(folder, "data", "gazetteer", "world.gazetteer"),
        ImportedGazetteer = Path.Combine(folder, "data", "gazetteer", "imported.gazetteer"),
        Theatres = Path.Combine(folder, "data", "theatres"),
        Weights = Path.Combine(folder, "data", "reconciliation", "weights.tsv"),
        Samples = Path.Combine(folder, "data", "samples", "reports.jsonl"),
    };
}
