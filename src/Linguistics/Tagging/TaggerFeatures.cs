using Ledgerline.Linguistics.Learning;
using Ledgerline.Linguistics.Words;

namespace Ledgerline.Linguistics.Tagging;

/// <summary>What the tagger looks at. The templates' numbers are part of the model format.</summary>
internal static class TaggerFeatures
{
    /// <summary>No word has more features than this.</summary>
    public const int Max = 80;

    /// <summary>Writes the features of the word at <paramref name="index"/>, whose predecessors are tagged.</summary>
    /// <returns>How many there are.</returns>
    public static int Extract(SentenceFrame frame, int index, TagSet tags, Span<ulong> features)
    {
        ref readonly var word = ref frame.At(index);
        ref readonly var last = ref tags.Traits(index >= 1 ? frame.Labels[index - 1] : -1);
        ref readonly var last2 = ref tags.Traits(index >= 2 ? frame.Labels[index - 2] : -1);
        var count = Own(in word, index == 0, features);
        count = Neighbours(frame, index, features, count);

        ref readonly var next = ref frame.At(index + 1);
        var suffix2 = word.Suffixes[1];
        var suffix3 = word.Suffixes[2] != 0 ? word.Suffixes[2] : word.Word;
        features[count++] = FeatureHash.Mix(40, last.Label);
        features[count++] = FeatureHash.Mix(41, last.Pos, last2.Pos);
        features[count++] = FeatureHash.Mix(42, last.Label, last2.Label);
        features[count++] = FeatureHash.Mix(43, last.Label, word.Word);
        features[count++] = FeatureHash.Mix(44, last.Label, suffix2);
        features[count++] = FeatureHash.Mix(45, last.Fine, suffix3);
        features[count++] = FeatureHash.Mix(46, last.Fine, word.Ambiguity);
        features[count++] = FeatureHash.Mix(47, last.Fine, next.Ambiguity);
        features[count++] = FeatureHash.Mix(48, last.Pos, word.Ambiguity, next.Ambiguity);
        features[count++] = FeatureHash.Mix(49, last.Agreement, suffix2);
        features[count++] = FeatureHash.Mix(50, last.Agreement, last2.Agreement);
        features[count++] = FeatureHash.Mix(51, last.Case, last2.Pos, suffix2);
        features[count++] = FeatureHash.Mix(52, last2.Agreement, suffix2);
        features[count++] = FeatureHash.Mix(53, last.Fine, word.Shape);
        features[count++] = FeatureHash.Mix(54, last2.Label, word.Word);
        features[count++] = FeatureHash.Mix(55, last.Pos, word.Word, next.Word);
        return count;
    }

    private static int Own(in WordFeatures word, bool first, Span<ulong> features)
    {
        var count = 0;
        features[count++] = FeatureHash.Mix(0, 0);
        features[count++] = FeatureHash.Mix(1, word.Word);
        features[count++] = FeatureHash.Mix(2, word.Shape);
        features[count++] = FeatureHash.Mix(3, word.Ambiguity);
        features[count++] = FeatureHash.Mix(4, word.Word, word.Shape);
        features[count++] = FeatureHash.Mix(5, word.Shape, first ? 1UL : 0);
        features[count++] = FeatureHash.Mix(6, word.Ambiguity, word.Shape);
        for (var i = 0; i < WordFeatures.MaxAffix; i++)
        {
            if (word.Suffixes[i] != 0)
            {
                features[count++] = FeatureHash.Mix(10UL + (ulong)i, word.Suffixes[i]);
                features[count++] = FeatureHash.Mix(15UL + (ulong)i, word.Prefixes[i]);
            }
        }

        features[count++] = FeatureHash.Mix(8, word.Suffixes[2], word.Capital ? 1UL : 0);
        features[count++] = FeatureHash.Mix(9, word.Suffixes[1], word.Prefixes[1]);
        return count;
    }

    private static int Neighbours(SentenceFrame frame, int index, Span<ulong> features, int count)
    {
        ref readonly var word = ref frame.At(index);
        ref readonly var last = ref frame.At(index - 1);
        ref readonly var last2 = ref frame.At(index - 2);
        ref readonly var next = ref frame.At(index + 1);
        ref readonly var next2 = ref frame.At(index + 2);
        features[count++] = FeatureHash.Mix(20, last.Word);
        features[count++] = FeatureHash.Mix(21, last2.Word);
        features[count++] = FeatureHash.Mix(22, next.Word);
        features[count++] = FeatureHash.Mix(23, next2.Word);
        features[count++] = FeatureHash.Mix(24, last.Word, word.Word);
        features[count++] = FeatureHash.Mix(25, word.Word, next.Word);
        features[count++] = FeatureHash.Mix(26, last.Word, next.Word);
        features[count++] = FeatureHash.Mix(27, next.Ambiguity);
        features[count++] = FeatureHash.Mix(28, next.Ambiguity, next2.Ambiguity);
        features[count++] = FeatureHash.Mix(29, word.Ambiguity, next.Ambiguity);
        features[count++] = FeatureHash.Mix(30, next.Suffixes[2]);
        features[count++] = FeatureHash.Mix(31, next.Shape);
        features[count++] = FeatureHash.Mix(32, last.Shape, word.Shape, next.Shape);
        features[count++] = FeatureHash.Mix(33, word.Suffixes[1], next.Suffixes[1]);
        features[count++] = FeatureHash.Mix(34, word.Suffixes[1], next2.Suffixes[1]);
        features[count++] = FeatureHash.Mix(35, last.Word, word.Suffixes[1]);
        features[count++] = FeatureHash.Mix(36, word.Ambiguity, next.Ambiguity, next2.Ambiguity);
        return count;
    }
}
