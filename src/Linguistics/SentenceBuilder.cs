using Ledgerline.Linguistics.Names;
using Ledgerline.Linguistics.Storage;
using Ledgerline.Linguistics.Times;
using Ledgerline.Linguistics.Tokens;
using Ledgerline.Records;

namespace Ledgerline.Linguistics;

/// <summary>Makes the sentences of one language. Thread-safe.</summary>
internal sealed class SentenceBuilder(LinguisticsModel model, Segmenter segmenter, TimeRecognizer times, NameTagger names, ArticleParserOptions options)
{
    // Sentences go through the network together until they have so many words.
    private const int BatchTokens = 768;

    private readonly WorkspacePool _pool = new(model);

    /// <summary>The sentences of the body and headings of <paramref name="article"/>, in order.</summary>
    public List<Sentence> Build(Article article)
    {
        var sentences = new List<Sentence>();
        var batch = new List<SurfaceBatchItem>();
        var workspace = _pool.Rent();
        for (var block = 0; block < article.Blocks.Count; block++)
        {
            if (article.Blocks[block].Kind is not (BlockKind.Body or BlockKind.Heading))
            {
                continue;
            }

            foreach (var surface in segmenter.Segment(article.Text, article.Blocks[block].Span, model.Language, workspace.Surface))
            {
                for (var start = 0; start < surface.Tokens.Count; start += options.MaxSentenceTokens)
                {
                    var item = new SurfaceBatchItem(surface, block, start, Math.Min(options.MaxSentenceTokens, surface.Tokens.Count - start));
                    batch.Add(Add(article.Text, item, workspace));
                    if (workspace.Words.Count >= BatchTokens)
                    {
                        Finish(article, batch, workspace, sentences);
                    }
                }
            }
        }

        Finish(article, batch, workspace, sentences);
        workspace.Surface.Clear();
        _pool.Return(workspace);
        return sentences;
    }

    private static SurfaceBatchItem Add(string text, SurfaceBatchItem item, Workspace workspace)
    {
        if (workspace.Sentences.Find(text, item) is { } known)
        {
            return item with { Known = known };
        }

        for (var i = 0; i < item.Count; i++)
        {
            var span = item.Sentence.Tokens[item.Start + i].Span;
            workspace.Add(text.AsSpan(span.Start, span.Length));
        }

        workspace.EndSentence();
        return item;
    }

    private void Finish(Article article, List<SurfaceBatchItem> batch, Workspace workspace, List<Sentence> sentences)
    {
        workspace.Annotate();
        var first = 0;
        foreach (var item in batch)
        {
            var sentence = item.Known ?? Read(article, item, first, workspace);
            first += item.Known is null ? item.Count : 0;
            sentences.Add(sentence with { Times = times.Recognize(article.Text, sentence, article.Published, model.Language) });
        }

        batch.Clear();
        workspace.Clear();
    }

    private Sentence Read(Article article, SurfaceBatchItem item, int first, Workspace workspace)
    {
        var sentence = new Sentence { Span = item.Span, Block = item.Block, Tokens = Tokens(item, first, workspace) };
        sentence = sentence with { Entities = names.Tag(sentence, model.Language) };
        workspace.Sentences.Add(article.Text, item, sentence);
        return sentence;
    }

    private static Token[] Tokens(SurfaceBatchItem item, int first, Workspace workspace)
    {
        var tokens = new Token[item.Count];
        for (var i = 0; i < tokens.Length; i++)
        {
            var (surface, label, head) = (item.Sentence.Tokens[item.Start + i], workspace.Label(first + i), workspace.Head(first + i));
            tokens[i] = new Token(
                surface.Span,
                workspace.Words.Forms[first + i],
                workspace.Lemma(first + i),
                label.Pos,
                label.LanguageTag,
                label.Features,
                head < 0 ? -1 : head - first,
                workspace.Relation(first + i),
                surface.SpaceAfter);
        }

        return tokens;
    }
}
