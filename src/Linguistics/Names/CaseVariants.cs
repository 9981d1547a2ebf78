using System.Globalization;
using Ledgerline.Linguistics.Conllu;

namespace Ledgerline.Linguistics.Names;

/// <summary>Writes training sentences as headlines and messages do, so that names are learnt without trust in capital letters alone.</summary>
internal static class CaseVariants
{
    /// <summary>How many ways there are.</summary>
    public const int Count = 3;

    /// <summary>The sentence all in small letters (0), all in capitals (1), or with every word but the smallest capitalised (2).</summary>
    public static ConlluSentence Of(ConlluSentence sentence, int variant)
        => sentence with { Words = [.. sentence.Words.Select(word => word with { Form = Of(word.Form, variant) })] };

    private static string Of(string form, int variant) => variant switch
    {
        0 => form.ToLower(CultureInfo.InvariantCulture),
        1 => form.ToUpper(CultureInfo.InvariantCulture),
        _ => form.Length > 2 ? char.ToUpperInvariant(form[0]) + form[1..] : form,
    };
}
