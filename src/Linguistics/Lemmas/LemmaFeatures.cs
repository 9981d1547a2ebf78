using Ledgerline.Linguistics.Learning;
using Ledgerline.Linguistics.Tagging;
using Ledgerline.Linguistics.Words;

namespace Ledgerline.Linguistics.Lemmas;

/// <summary>What the lemmatiser looks at in a word that the training data do not have. The templates' numbers are part of the model format.</summary>
internal static class LemmaFeatures
{
    /// <summary>No word has more features than this.</summary>
    public const int Max = 48;

    /// <summary>Writes the features of a word with its tag.</summary>
    /// <returns>How many there are.</returns>
    public static int Extract(string form, in WordFeatures word, in TagTraits tag, Span<ulong> features)
    {
        var count = 0;
        features[count++] = FeatureHash.Mix(60, tag.Pos);
        features[count++] = FeatureHash.Mix(61, tag.Label);
        features[count++] = FeatureHash.Mix(62, tag.Pos, word.Shape);
        features[count++] = FeatureHash.Mix(63, tag.Label, word.Shape);
        for (var i = 0; i < WordFeatures.MaxAffix && word.Suffixes[i] != 0; i++)
        {
            features[count++] = FeatureHash.Mix(65UL + (ulong)i, tag.Pos, word.Suffixes[i]);
            features[count++] = FeatureHash.Mix(70UL + (ulong)i, tag.Label, word.Suffixes[i]);
            features[count++] = FeatureHash.Mix(84UL + (ulong)i, tag.Inflection, word.Suffixes[i]);
            features[count++] = FeatureHash.Mix(75UL + (ulong)i, word.Suffixes[i]);
        }

        features[count++] = FeatureHash.Mix(83, tag.Inflection, word.Capital ? 1UL : 0);
        features[count++] = FeatureHash.Mix(80, tag.Label, word.Prefixes[2]);
        features[count++] = FeatureHash.Mix(81, tag.Label, word.Suffixes[1], (ulong)Math.Min(form.Length, 8));
        features[count++] = FeatureHash.Mix(82, tag.Pos, word.Suffixes[2], word.Capital ? 1UL : 0);
        return count;
    }
}
