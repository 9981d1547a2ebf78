using Ledgerline.Linguistics.Learning;

namespace Ledgerline.Linguistics.Tagging;

/// <summary>What the lemmatiser looks at in a tag, as numbers of <see cref="FeatureHash"/>.</summary>
/// <param name="Label">The whole tag.</param>
/// <param name="Pos">The part of speech.</param>
internal readonly record struct TagTraits(ulong Label, ulong Pos)
{
    /// <summary>The traits of a tag.</summary>
    public static TagTraits Of(TagLabel label)
    {
        var pos = FeatureHash.Mix(1, (ulong)label.Pos + 1);
        return new TagTraits(FeatureHash.Mix(3, pos, FeatureHash.Of(label.LanguageTag), FeatureHash.Of(label.Features)), pos);
    }
}
