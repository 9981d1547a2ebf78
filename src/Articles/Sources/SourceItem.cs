namespace Ledgerline.Articles.Sources;

/// <summary>What a source delivers: a document, or what stood in its way.</summary>
internal abstract record SourceItem
{
    private SourceItem()
    {
    }

    /// <summary>The bytes are here.</summary>
    internal sealed record Document(RawDocument Raw) : SourceItem;

    /// <summary>They are not.</summary>
    internal sealed record Failed(ArticleReading.Unreadable Reading) : SourceItem
    {
        internal Failed(string input, int? line, UnreadableReason reason, string message)
            : this(new ArticleReading.Unreadable(input, line, reason, message))
        {
        }
    }
}
