using Ledgerline.Linguistics.Learning;

namespace Ledgerline.Linguistics.Words;

/// <summary>How a lemma is made from a form: drop characters at both ends, set others in their place, and keep or lower the case.</summary>
/// <param name="Lowered">Whether the form is put into lower case, without yo, first.</param>
/// <param name="CutStart">How many characters go at the start.</param>
/// <param name="CutEnd">How many characters go at the end; -1 where the whole form is replaced.</param>
/// <param name="Start">What is set at the start.</param>
/// <param name="End">What is set at the end, or the whole lemma.</param>
internal sealed record EditScript(bool Lowered, int CutStart, int CutEnd, string Start, string End)
{
    // A stem shorter than this is no stem: "is" and "be" have none.
    private const int MinStem = 1;
    private const int MaxChange = 8;

    /// <summary>The number that <see cref="Keep"/> has in every model.</summary>
    public const int KeepNumber = 0;

    /// <summary>The script that leaves the form as it is.</summary>
    public static readonly EditScript Keep = new(false, 0, 0, "", "");

    /// <summary>Whether the script replaces the whole form.</summary>
    public bool Whole => CutEnd < 0;

    /// <summary>The script that makes <paramref name="lemma"/> from <paramref name="form"/>. A lemma in lower case is made by lowering even where
    /// the form is in lower case already, so that the script serves the same word at the start of a sentence.</summary>
    public static EditScript Between(string form, string lemma)
    {
        var lowered = lemma == Lower(lemma);
        return Between(lowered ? Lower(form) : form, lemma, lowered);
    }

    /// <summary>Whether the form is long enough for the script.</summary>
    public bool Fits(string form) => Whole || form.Length >= CutStart + CutEnd + MinStem;

    /// <summary>Makes the lemma; a form that the script does not fit stays as it is.</summary>
    public string Apply(string form)
    {
        if (Whole)
        {
            return End;
        }

        if (!Fits(form))
        {
            return form;
        }

        if (CutStart == 0 && CutEnd == 0 && Start.Length == 0 && End.Length == 0)
        {
            return Lowered ? Lower(form) : form;
        }

        var text = Lowered ? Lower(form) : form;
        return string.Concat(Start, text.AsSpan(CutStart, text.Length - CutStart - CutEnd), End);
    }

    /// <summary>The number of the lemma that <see cref="Apply"/> makes, found without making it.</summary>
    public ulong LemmaHash(string form) => LemmaHash(form, folded: false);

    /// <summary>The number of the lemma, folded and in lower case.</summary>
    public ulong FoldedLemmaHash(string form) => LemmaHash(form, folded: true);

    private ulong LemmaHash(string form, bool folded)
    {
        if (Whole || !Fits(form))
        {
            return Hash(FeatureHash.Empty, Whole ? End : form, lowered: false, folded);
        }

        var hash = Hash(FeatureHash.Empty, Start, lowered: false, folded);
        hash = Hash(hash, form.AsSpan(CutStart, form.Length - CutStart - CutEnd), Lowered, folded);
        return Hash(hash, End, lowered: false, folded);
    }

    private static ulong Hash(ulong hash, ReadOnlySpan<char> text, bool lowered, bool folded)
    {
        foreach (var c in text)
        {
            hash = FeatureHash.Step(hash, folded ? CharFolder.FoldLower(c) : lowered ? Lower(c) : c);
        }

        return hash;
    }

    // Russian writes its letter yo in forms at will and in lemmas hardly ever.
    private static char Lower(char c) => char.ToLowerInvariant(c) is var lower && lower == '\u0451' ? '\u0435' : lower;

    private static string Lower(string form) => string.Create(form.Length, form, static (room, source) =>
    {
        for (var i = 0; i < room.Length; i++)
        {
            room[i] = Lower(source[i]);
        }
    });

    private static EditScript Between(string form, string lemma, bool lowered)
    {
        var (start, lemmaStart, length) = LongestCommon(form, lemma);
        var cutEnd = form.Length - start - length;
        var end = lemma[(lemmaStart + length)..];
        var changed = start + cutEnd + lemmaStart + end.Length;
        return length < MinStem || changed > MaxChange || length * 3 < Math.Min(form.Length, lemma.Length)
            ? new EditScript(lowered, 0, -1, "", lemma)
            : new EditScript(lowered, start, cutEnd, lemma[..lemmaStart], end);
    }

    private static (int Start, int LemmaStart, int Length) LongestCommon(string form, string lemma)
    {
        var best = (Start: 0, LemmaStart: 0, Length: 0);
        for (var i = 0; i < form.Length; i++)
        {
            for (var j = 0; j < lemma.Length; j++)
            {
                var length = 0;
                while (i + length < form.Length && j + length < lemma.Length && form[i + length] == lemma[j + length])
                {
                    length++;
                }

                if (length > best.Length)
                {
                    best = (i, j, length);
                }
            }
        }

        return best;
    }
}
