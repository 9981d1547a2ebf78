using System.Globalization;

namespace Ledgerline.Articles.Sources;

/// <summary>The faults that every source may meet, in words.</summary>
internal static class SourceFault
{
    private const string Kinds = "text (.txt), web pages (.html), JSON Lines (.jsonl), feeds (.xml, .rss, .atom, .json) or crawl archives (.warc), compressed by .gz or not";

    internal static SourceItem NotFound(string input)
        => new SourceItem.Failed(input, null, UnreadableReason.NotFound, $"{input}: there is no such file or folder. Check the spelling and the working directory.");

    internal static SourceItem Inaccessible(string input, int? line, Exception cause)
        => new SourceItem.Failed(input, line, UnreadableReason.Inaccessible, $"{input}: cannot be read: {cause.Message} Check that the file is whole, and that you may read it.");

    internal static SourceItem Unfetched(string address, string problem)
        => new SourceItem.Failed(address, null, UnreadableReason.Unfetched, $"{address}: {problem}");

    internal static SourceItem TooLarge(string input, int maxBytes)
        => new SourceItem.Failed(input, null, UnreadableReason.TooLarge, $"{input}: is larger than {maxBytes} bytes, the limit for one text. Split it into one file an article, or write JSON Lines.");

    internal static SourceItem LineTooLarge(string input, int line, int maxBytes)
        => new SourceItem.Failed(input, line, UnreadableReason.TooLarge, $"{input}:{line}: the line is longer than {maxBytes} bytes, the limit for one article. Put one article on each line.");

    internal static SourceItem Empty(string input)
        => new SourceItem.Failed(input, null, UnreadableReason.Empty, $"{input}: is empty. Give a file with the text of an article.");

    internal static SourceItem EmptyFolder(string input)
        => new SourceItem.Failed(input, null, UnreadableReason.Empty, $"{input}: has no file to read. Give a folder with articles in it.");

    internal static SourceItem FolderTooDeep(string input, int depth)
        => new SourceItem.Failed(input, null, UnreadableReason.TooLarge, $"{input}: lies more than {depth} folders deep. Name the folder itself as an input.");

    internal static SourceItem NoStandardInput(string input)
        => new SourceItem.Failed(input, null, UnreadableReason.Inaccessible, $"{input}: there is no standard input here. Name a file or a folder instead.");

    internal static SourceItem UnsupportedKind(string input, string kind)
        => new SourceItem.Failed(input, null, UnreadableReason.UnsupportedKind, $"{input}: {kind} not read. Give {Kinds}.");

    internal static SourceItem NoFeed(string input, string problem)
        => new SourceItem.Failed(input, null, UnreadableReason.UnsupportedKind, $"{input}: {problem}. Give {Kinds}.");

    internal static SourceItem LocalSitemap(string input, int addresses)
        => new SourceItem.Failed(input, null, UnreadableReason.UnsupportedKind, $"{input}: is a sitemap, which lists {addresses} addresses and holds no text. Give its address as the input, and the pages are fetched.");

    internal static SourceItem BrokenFeed(string input, string problem, int entries)
        => new SourceItem.Failed(input, null, UnreadableReason.BrokenFeed, $"{input}: {problem}. What could be had of it was read ({entries} entries); fetch it again to be sure.");

    internal static SourceItem EmptyFeed(string input)
        => new SourceItem.Failed(input, null, UnreadableReason.Empty, $"{input}: has no entry. Give a feed or an export with articles in it.");

    internal static SourceItem BrokenExport(string input, string problem)
        => new SourceItem.Failed(input, null, UnreadableReason.BrokenFeed, $"{input}: {problem}");

    internal static SourceItem BrokenArchive(string input, long offset, string problem)
        => new SourceItem.Failed(input, null, UnreadableReason.BrokenArchive, string.Create(CultureInfo.InvariantCulture, $"{input}: at byte {offset}, {problem}"));
}
