using System.Security.Cryptography;
using Ledgerline.Eval.Places;
using Ledgerline.Pipeline;
using Ledgerline.Records;

namespace Ledgerline.Eval.Claims;

/// <summary>Reads the texts of a gold set through the pipeline and scores the claims.</summary>
internal static class ClaimEvaluation
{
    /// <summary>The figures of one gold set.</summary>
    /// <param name="name">The set's name in <c>floors.json</c>.</param>
    /// <param name="goldFile">The gold claims.</param>
    /// <param name="textFolder">The texts, named <c>DOC.txt</c>.</param>
    /// <param name="theatre">The theatre to read with.</param>
    /// <param name="show">Where differences are listed; null for none.</param>
    public static Measurement Run(string name, string goldFile, string textFolder, string theatre, TextWriter? show)
    {
        var texts = Directory.EnumerateFiles(textFolder, "*.txt").Order(StringComparer.Ordinal)
            .ToDictionary(path => Path.GetFileNameWithoutExtension(path), path => File.ReadAllText(path), StringComparer.Ordinal);
        var gold = GoldClaim.Load(goldFile, document => texts[document]);
        using var pipeline = ReportPipeline.Open(ProgramFiles.In(Repository.CliOutput) with { Gazetteer = PlaceRooms.GazetteerPath }, theatre);
        var claims = new List<Claim>();
        var sentences = new Dictionary<string, IReadOnlyList<TextSpan>>(StringComparer.Ordinal);
        foreach (var article in Articles(pipeline, [.. texts.Keys.Select(document => Path.Combine(textFolder, document + ".txt"))]))
        {
            sentences[article.Id.Value] = [.. pipeline.Parse(article).Sentences.Select(sentence => sentence.Span)];
            claims.AddRange(pipeline.Extract(article).Claims);
        }

        var score = ClaimScore.Of(gold, claims, sentences);
        if (show is not null)
        {
            Differences.Write(show, gold, claims, sentences);
        }

        if (gold.Count == 0)
        {
            return Quiet(name, goldFile, texts.Count, claims);
        }

        return new Measurement(
            name,
            Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(goldFile)))[..16],
            new Dictionary<string, double>(StringComparer.Ordinal)
            {
                ["f1"] = score.F1,
                ["precision"] = score.Precision,
                ["recall"] = score.Recall,
                ["looseF1"] = score.LooseF1,
                ["side"] = score.SideShare,
                ["factuality"] = score.FactualityShare,
                ["source"] = score.SourceShare,
            },
            [.. score.Lines(name)]);
    }

    /// <summary>Texts without claims are measured by how many of them stay without.</summary>
    private static Measurement Quiet(string name, string goldFile, int texts, List<Claim> claims)
    {
        var clean = texts - claims.Select(claim => claim.Article).Distinct().Count();
        return new Measurement(
            name,
            Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(goldFile)))[..16],
            new Dictionary<string, double>(StringComparer.Ordinal) { ["clean"] = (double)clean / texts },
            [$"{name}: {clean} of {texts} texts without a false claim; {claims.Count} false claims"]);
    }

    private static List<Article> Articles(ReportPipeline pipeline, IReadOnlyList<string> inputs)
    {
        var request = new ReadRequest { Inputs = inputs, StandardInput = Stream.Null };
        return pipeline.ReadAsync(request, failure => throw new InvalidDataException(failure.Message), CancellationToken.None)
            .ToBlockingEnumerable()
            .ToList();
    }
}
