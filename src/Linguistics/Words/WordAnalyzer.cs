using Ledgerline.Linguistics.Learning;

namespace Ledgerline.Linguistics.Words;

/// <summary>Computes what a word's characters alone tell.</summary>
internal static class WordAnalyzer
{
    // Longer words are machine noise: their middle is not looked at.
    private const int MaxLength = 64;
    private const int MaxRun = 2;

    /// <summary>Fills all but <see cref="WordFeatures.Known"/>.</summary>
    public static void Analyze(ReadOnlySpan<char> form, ref WordFeatures features)
    {
        Span<char> lower = stackalloc char[MaxLength];
        var length = Fold(form, lower);
        lower = lower[..length];
        features.Lower = FeatureHash.Of(lower);
        features.Shape = Shape(form);
        features.Capital = form.Length > 0 && char.IsUpper(form[0]);
        features.Suffixes = default;
        features.Prefixes = default;
        var hash = FeatureHash.Empty;
        for (var i = 0; i < WordFeatures.MaxAffix && i < length; i++)
        {
            hash = FeatureHash.Step(hash, lower[i]);
            features.Prefixes[i] = hash;
        }

        hash = FeatureHash.Empty;
        for (var i = 0; i < WordFeatures.MaxAffix && i < length; i++)
        {
            hash = FeatureHash.Step(hash, lower[length - 1 - i]);
            features.Suffixes[i] = hash;
        }
    }

    /// <summary>The number of the folded word in lower case.</summary>
    public static ulong Lower(ReadOnlySpan<char> form)
    {
        Span<char> lower = stackalloc char[MaxLength];
        return FeatureHash.Of(lower[..Fold(form, lower)]);
    }

    private static int Fold(ReadOnlySpan<char> form, Span<char> lower)
    {
        var length = Math.Min(form.Length, MaxLength);
        for (var i = 0; i < length; i++)
        {
            // The second half of a long word is taken from its end.
            var at = i < MaxLength / 2 ? i : form.Length - length + i;
            lower[i] = CharFolder.FoldLower(form[at]);
        }

        return length;
    }

    private static ulong Shape(ReadOnlySpan<char> form)
    {
        var hash = FeatureHash.Empty;
        var last = '\0';
        var run = 0;
        foreach (var c in form.Length > MaxLength ? form[..MaxLength] : form)
        {
            var kind = Kind(c);
            run = kind == last ? run + 1 : 1;
            last = kind;
            if (run <= MaxRun)
            {
                hash = FeatureHash.Step(hash, kind);
            }
        }

        return hash;
    }

    private static char Kind(char c)
    {
        if (c < '\u0080')
        {
            return c switch
            {
                >= 'a' and <= 'z' => 'x',
                >= 'A' and <= 'Z' => 'X',
                >= '0' and <= '9' => '0',
                _ => c,
            };
        }

        return char.IsLetter(c) ? (char.IsUpper(c) ? 'X' : 'x') : char.IsDigit(c) ? '0' : char.IsSurrogate(c) ? '*' : CharFolder.Fold(c);
    }
}
