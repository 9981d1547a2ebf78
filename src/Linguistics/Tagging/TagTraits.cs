using Ledgerline.Linguistics.Learning;

namespace Ledgerline.Linguistics.Tagging;

/// <summary>What the lemmatiser looks at in a tag, as numbers of <see cref="FeatureHash"/>.</summary>
/// <param name="Label">The whole tag.</param>
/// <param name="Pos">The part of speech.</param>
/// <param name="Inflection">The part of speech with the features that show in a word's ending.</param>
internal readonly record struct TagTraits(ulong Label, ulong Pos, ulong Inflection)
{
    private static readonly string[] InflectionFeatures = ["Case", "Degree", "Gender", "Mood", "Number", "Person", "Tense", "VerbForm"];

    /// <summary>The traits of a tag.</summary>
    public static TagTraits Of(TagLabel label)
    {
        var pos = FeatureHash.Mix(1, (ulong)label.Pos + 1);
        var shown = label.Features.Split('|').Where(feature => InflectionFeatures.Contains(feature.Split('=')[0], StringComparer.Ordinal));
        return new TagTraits(
            FeatureHash.Mix(3, pos, FeatureHash.Of(label.LanguageTag), FeatureHash.Of(label.Features)),
            pos,
            FeatureHash.Mix(4, pos, FeatureHash.Of(string.Join('|', shown))));
    }
}
