using Ledgerline.Eval.Places;
using Ledgerline.Pipeline;
using Ledgerline.Records;

namespace Ledgerline.Eval.Claims;

/// <summary>Reads claims out of bare texts. The variable <c>LEDGERLINE_EVAL_GAZETTEER</c> names another gazetteer file. Thread-safe.</summary>
internal sealed class ClaimReader : IDisposable
{
    private readonly ReportPipeline _pipeline;

    /// <summary>Opens the rooms for a theatre.</summary>
    public ClaimReader(string theatre) => _pipeline = ReportPipeline.Open(ProgramFiles.In(Repository.CliOutput) with { Gazetteer = PlaceRooms.GazetteerPath }, theatre);

    /// <summary>The sentences and claims of a text, one block a paragraph.</summary>
    public (ParsedArticle Parsed, IReadOnlyList<Claim> Claims) Read(string id, string text, Language language)
    {
        var article = Article.OfText(new ArticleId(id), text, language);
        return (_pipeline.Parse(article), _pipeline.Extract(article).Claims);
    }

    /// <summary>The theatre.</summary>
    public Theatre Theatre => _pipeline.Theatre;

    /// <summary>The claims of an article.</summary>
    public IReadOnlyList<Claim> Read(Article article) => _pipeline.Extract(article).Claims;

    /// <inheritdoc/>
    public void Dispose() => _pipeline.Dispose();
}
