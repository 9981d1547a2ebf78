using Ledgerline.Linguistics.Names;
using Ledgerline.Linguistics.Storage;
using Ledgerline.Linguistics.Times;
using Ledgerline.Linguistics.Tokens;
using Ledgerline.Records;

namespace Ledgerline.Linguistics;

/// <summary>Makes the sentences of one language. Thread-safe.</summary>
internal sealed class SentenceBuilder(LinguisticsModel model, Segmenter segmenter, TimeRecognizer times, NameTagger names, ArticleParserOptions options)
{
    private readonly WorkspacePool _pool = new(model);

    /// <summary>Adds the sentences of one block of <paramref name="article"/> to <paramref name="sentences"/>.</summary>
    public void Build(Article article, int block, List<Sentence> sentences)
    {
        var workspace = _pool.Rent();
        foreach (var surface in segmenter.Segment(article.Text, article.Blocks[block].Span, model.Language))
        {
            for (var start = 0; start < surface.Tokens.Count; start += options.MaxSentenceTokens)
            {
                var count = Math.Min(options.MaxSentenceTokens, surface.Tokens.Count - start);
                var tokens = Tokens(article.Text, surface, start, count, workspace);
                var span = count == surface.Tokens.Count ? surface.Span : tokens[0].Span.Cover(tokens[^1].Span);
                var sentence = new Sentence { Span = span, Block = block, Tokens = tokens };
                sentences.Add(sentence with
                {
                    Entities = names.Tag(sentence, model.Language),
                    Times = times.Recognize(article.Text, sentence, article.Published, model.Language),
                });
            }
        }

        _pool.Return(workspace);
    }

    private static Token[] Tokens(string text, SurfaceSentence surface, int start, int count, Workspace workspace)
    {
        workspace.Clear();
        for (var i = 0; i < count; i++)
        {
            var span = surface.Tokens[start + i].Span;
            workspace.Add(text.AsSpan(span.Start, span.Length));
        }

        workspace.Annotate();
        var tokens = new Token[count];
        for (var i = 0; i < count; i++)
        {
            var label = workspace.Label(i);
            tokens[i] = new Token(
                surface.Tokens[start + i].Span,
                workspace.Sentence.Forms[i],
                workspace.Lemma(i),
                label.Pos,
                label.LanguageTag,
                label.Features,
                workspace.Head(i),
                workspace.Relation(i),
                surface.Tokens[start + i].SpaceAfter);
        }

        return tokens;
    }
}
