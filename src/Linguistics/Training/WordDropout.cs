using Ledgerline.Linguistics.Learning;
using Ledgerline.Linguistics.Words;

namespace Ledgerline.Linguistics.Training;

/// <summary>Hides some words while learning, so that the models learn to live by endings, shapes and neighbours.</summary>
internal static class WordDropout
{
    private const double RareShare = 0.15;
    private const double CommonShare = 0.02;

    /// <summary>Hides words of <paramref name="frame"/>, the rarer the more often.</summary>
    public static void Apply(SentenceFrame frame, WordTable words, StableRandom random)
    {
        for (var i = 0; i < frame.Count; i++)
        {
            var known = frame.Words[i].Known;
            var common = known >= 0 && words.Words[known].Closed;
            if (random.Fraction() < (common ? CommonShare : RareShare))
            {
                frame.Forget(i);
            }
        }
    }
}
