using Ledgerline.Linguistics;
using Ledgerline.Pipeline;
using Ledgerline.Pipeline.Theatres;
using Ledgerline.Places;
using Ledgerline.Places.Gazetteers;
using Ledgerline.Records;

namespace Ledgerline.Eval.Places;

/// <summary>The rooms that geoparsing needs, opened once for all evaluations, with the theatre that the program reads with by default.</summary>
/// <remarks>The variable <c>LEDGERLINE_EVAL_GAZETTEER</c> names another gazetteer file, such as one with a whole country imported.</remarks>
internal static class PlaceRooms
{
    private const string DefaultTheatre = "ukraine";
    private static readonly ProgramFiles Files = ProgramFiles.In(Repository.CliOutput);
    private static readonly Lazy<ArticleParser> Parser = new(() => ArticleParser.Open(Files.Models, Files.Lexicons, new ArticleParserOptions()));
    private static readonly Lazy<Gazetteer> OpenGazetteer = new(() => Ledgerline.Places.Gazetteers.Gazetteer.Open(GazetteerPath));
    private static readonly Lazy<Geoparser> OpenGeoparser = new(() => new Geoparser(
        Gazetteer, TheatreFile.Load(TheatreFile.Find(DefaultTheatre, Files.Theatres)), PlaceLexicons.Load(Files.Lexicons), new GeoparserOptions()));

    /// <summary>The gazetteer.</summary>
    public static Gazetteer Gazetteer => OpenGazetteer.Value;

    /// <summary>The geoparser.</summary>
    public static Geoparser Geoparser => OpenGeoparser.Value;

    /// <summary>Where the gazetteer lies.</summary>
    public static string GazetteerPath => Environment.GetEnvironmentVariable("LEDGERLINE_EVAL_GAZETTEER") is { Length: > 0 } path ? path : Files.Gazetteer;

    /// <summary>Parses <paramref name="articles"/> in parallel, in their order; progress goes to standard error.</summary>
    public static ParsedArticle[] Parse(IReadOnlyList<Article> articles, string name)
    {
        var done = 0;
        return [.. articles.AsParallel().AsOrdered().Select(article =>
        {
            var parsed = Parser.Value.Parse(article);
            var count = Interlocked.Increment(ref done);
            if (count % 100 == 0)
            {
                Console.Error.WriteLine($"{name}: {count} of {articles.Count} texts parsed");
            }

            return parsed;
        })];
    }
}
