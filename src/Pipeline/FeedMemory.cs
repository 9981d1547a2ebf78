using System.Text.Json;
using Ledgerline.Articles;

namespace Ledgerline.Pipeline;

/// <summary>What is remembered of watched feeds, in a JSON file. Not thread-safe.</summary>
public sealed class FeedMemory
{
    private readonly string _path;
    private readonly Dictionary<string, FeedState> _feeds;

    private FeedMemory(string path, Dictionary<string, FeedState> feeds) => (_path, _feeds) = (path, feeds);

    /// <summary>Opens the file; where there is none, nothing is remembered.</summary>
    /// <exception cref="PipelineException">The file is there and cannot be read.</exception>
    public static FeedMemory Open(string path)
    {
        try
        {
            var feeds = File.Exists(path) ? JsonSerializer.Deserialize<List<FeedState>>(File.ReadAllText(path)) ?? [] : [];
            return new FeedMemory(path, feeds.ToDictionary(feed => feed.Address, StringComparer.Ordinal));
        }
        catch (Exception broken) when (broken is JsonException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new PipelineException($"{path}: what is remembered of the feeds cannot be read: {broken.Message} Repair the file, or delete it: then all feeds are read from the start.", broken);
        }
    }

    /// <summary>What is remembered of a feed: nothing yet, where it is new.</summary>
    internal FeedState Of(string address) => _feeds.GetValueOrDefault(address) ?? new FeedState { Address = address };

    /// <summary>Remembers, on disk: the old file stands until the new one is whole.</summary>
    internal void Keep(FeedState feed)
    {
        _feeds[feed.Address] = feed;
        WholeFile.Write(_path, stream => JsonSerializer.Serialize(stream, _feeds.Values.OrderBy(one => one.Address, StringComparer.Ordinal).ToList()));
    }
}
