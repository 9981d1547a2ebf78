using Ledgerline.Records;

namespace Ledgerline.Pipeline.Tests;

public sealed class ReportPipelineTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ledgerline-pipeline-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Parse_NoModelOfTheLanguage_FailsThatArticleByName()
    {
        var files = ProgramFiles.In(Repository.Root) with { Models = _folder.FullName };
        using var pipeline = ReportPipeline.Open(files, "ukraine");
        var article = Assert.Single(await ReadAsync(pipeline, "Військові відбили атаку біля міста.", published: null));

        var failure = Assert.Throws<ArticleException>(() => pipeline.Parse(article));

        Assert.StartsWith($"{article.Id}: ", failure.Message, StringComparison.Ordinal);
        Assert.Contains("uk.model", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_NoSuchDate_TellsTheUserAndNotTheProgrammer()
    {
        using var pipeline = ReportPipeline.Open(ProgramFiles.In(Repository.Root), "ukraine");

        var failure = await Assert.ThrowsAsync<PipelineException>(() => ReadAsync(pipeline, "Військові відбили атаку.", "2025-13-40"));

        Assert.StartsWith("'2025-13-40' is no date", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Parameter", failure.Message, StringComparison.Ordinal);
    }

    private static async Task<List<Article>> ReadAsync(ReportPipeline pipeline, string text, string? published)
    {
        using var input = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));
        var request = new ReadRequest { Inputs = ["-"], StandardInput = input, Language = new Language("uk"), Published = published };
        return await pipeline.ReadAsync(request, failure => Assert.Fail(failure.Message), CancellationToken.None).ToListAsync();
    }
}
