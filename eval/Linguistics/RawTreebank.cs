using Ledgerline.Linguistics.Conllu;

namespace Ledgerline.Eval.Linguistics;

/// <summary>Reads a treebank as running text. Where it marks neither documents nor paragraphs, sentences follow each other in one paragraph.</summary>
internal static class RawTreebank
{
    private const string DocumentMark = "# newdoc";
    private const string DocumentId = "# newdoc id = ";

    /// <summary>The documents of a CoNLL-U file.</summary>
    public static List<RawDocument> Read(string path)
    {
        var documents = new List<RawDocument>();
        var builder = new RawDocumentBuilder("");
        foreach (var sentence in ConlluReader.ReadFile(path).Sentences)
        {
            if (sentence.Comments.FirstOrDefault(comment => comment.StartsWith(DocumentMark, StringComparison.Ordinal)) is { } mark)
            {
                Finish(builder, documents);
                builder = new RawDocumentBuilder(mark.StartsWith(DocumentId, StringComparison.Ordinal) ? mark[DocumentId.Length..] : "");
            }
            else if (sentence.Comments.Any(comment => comment == "# newpar" || comment.StartsWith("# newpar ", StringComparison.Ordinal)))
            {
                builder.EndParagraph();
            }

            builder.Add(sentence);
        }

        Finish(builder, documents);
        return documents;
    }

    private static void Finish(RawDocumentBuilder builder, List<RawDocument> documents)
    {
        if (!builder.IsEmpty)
        {
            documents.Add(builder.Build());
        }
    }
}
