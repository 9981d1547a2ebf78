using Ledgerline.Linguistics.Conllu;
using Ledgerline.Records;

namespace Ledgerline.Eval.Linguistics;

/// <summary>A document of a treebank as its readers had it: running text in paragraphs, with the treebank's sentences for comparison.</summary>
/// <param name="Id">Its name in the treebank; empty where the treebank names none.</param>
/// <param name="Text">The paragraphs with an empty line between them.</param>
/// <param name="Paragraphs">Where they stand in the text.</param>
/// <param name="Sentences">The treebank's sentences.</param>
/// <param name="SentenceSpans">Where they stand in the text.</param>
/// <param name="Words">Where the syntactic words stand; those of a contraction divide it between them.</param>
/// <param name="Tokens">Where the tokens stand.</param>
internal sealed record RawDocument(
    string Id,
    string Text,
    IReadOnlyList<TextSpan> Paragraphs,
    IReadOnlyList<ConlluSentence> Sentences,
    IReadOnlyList<TextSpan> SentenceSpans,
    IReadOnlyList<TextSpan> Words,
    IReadOnlyList<TextSpan> Tokens)
{
    /// <summary>The document as an article whose blocks are the paragraphs.</summary>
    public Article ToArticle(Language language) => new()
    {
        Id = new ArticleId(Id.Length > 0 ? Id : "text"),
        Text = Text,
        Blocks = [.. Paragraphs.Select(span => new TextBlock(span, BlockKind.Body))],
        Language = language,
        Published = PublicationDate.None,
    };
}
