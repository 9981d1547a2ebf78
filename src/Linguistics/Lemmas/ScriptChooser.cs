using Ledgerline.Linguistics.Learning;
using Ledgerline.Linguistics.Tagging;
using Ledgerline.Linguistics.Words;

namespace Ledgerline.Linguistics.Lemmas;

/// <summary>Chooses an edit script by its score, and among those that come near by whether they lead to a known lemma.</summary>
internal static class ScriptChooser
{
    /// <summary>So many features together say what a known lemma is worth, because one alone would not fit the 8-bit scale.</summary>
    public const int BonusFeatures = 4;

    /// <summary>The class under which that worth is learnt.</summary>
    public const int BonusLabel = 0;

    /// <summary>Writes the features that say what a known lemma is worth.</summary>
    public static void Bonus(in TagTraits tag, Span<ulong> features)
    {
        for (var i = 0; i < BonusFeatures; i++)
        {
            features[i] = FeatureHash.Mix(92, tag.Pos, (ulong)i);
        }
    }

    /// <summary>Chooses a script.</summary>
    /// <param name="scripts">The scripts.</param>
    /// <param name="form">The form, which the chosen script fits.</param>
    /// <param name="scores">The scripts' scores.</param>
    /// <param name="bonus">What a known lemma is worth.</param>
    /// <param name="evidence">Which scripts lead to known lemmas.</param>
    public static int Choose(EditScript[] scripts, string form, ReadOnlySpan<float> scores, float bonus, in LemmaEvidence evidence)
    {
        var best = EditScript.KeepNumber;
        for (var i = 0; i < scores.Length; i++)
        {
            best = scores[i] > scores[best] && !scripts[i].Whole && scripts[i].Fits(form) ? i : best;
        }

        if (bonus <= 0 || evidence.Knows(scripts[best]))
        {
            return best;
        }

        var (choice, bar) = (best, scores[best] - bonus);
        for (var i = 0; i < scores.Length; i++)
        {
            if (scores[i] > bar && !scripts[i].Whole && scripts[i].Fits(form) && evidence.Knows(scripts[i]))
            {
                (choice, bar) = (i, scores[i]);
            }
        }

        return choice;
    }
}
