namespace Ledgerline.Linguistics.Tests.Evaluation;

/// <summary>The public data that evaluations read; it is not part of the project.</summary>
internal static class EvaluationData
{
    private const string Variable = "LEDGERLINE_DATA";

    /// <summary>The path of a file of the data folder; the test is skipped where the machine has none.</summary>
    public static string Require(string relativePath)
    {
        var folder = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(string.IsNullOrEmpty(folder), $"The environment variable {Variable} names no data folder; this evaluation needs {relativePath} in it.");
        var path = Path.Combine(folder!, relativePath); // Skipped above where it is null.
        Assert.SkipUnless(Path.Exists(path), $"{path} is missing.");
        return path;
    }

    /// <summary>The lexicons of this build.</summary>
    public static string Lexicons => Path.Combine(AppContext.BaseDirectory, "data", "lexicons");
}
