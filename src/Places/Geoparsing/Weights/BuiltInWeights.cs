using Ledgerline.Places.Geoparsing.Recognition;
using Ledgerline.Places.Geoparsing.Resolution;
using Ledgerline.Records;

namespace Ledgerline.Places.Geoparsing.Weights;

/// <summary>The weights that the program is built with (<c>data/geoparsing</c>).</summary>
/// <param name="Placehood">Whether words name a place.</param>
/// <param name="Resolution">Which place they mean.</param>
internal sealed record BuiltInWeights(SignWeights<PlacehoodSign> Placehood, SignWeights<Sign> Resolution)
{
    /// <summary>Read once.</summary>
    public static BuiltInWeights Instance { get; } = new(Read<PlacehoodSign>("placehood"), Read<Sign>("resolution"));

    private static BuiltInWeights Untaught { get; } = Instance with { Placehood = Instance.Placehood.ByHand() };

    /// <summary>The weights for <paramref name="language"/>: no corpus shows how other languages than English mark a place, so those are judged by hand.</summary>
    public static BuiltInWeights For(Language language) => language == Language.English ? Instance : Untaught;

    private static SignWeights<TSign> Read<TSign>(string name)
        where TSign : struct, Enum
    {
        using var stream = typeof(BuiltInWeights).Assembly.GetManifestResourceStream($"geoparsing/{name}-weights.tsv")!; // The project file embeds it.
        using var reader = new StreamReader(stream);
        return SignWeights<TSign>.Read(reader);
    }
}
