using Ledgerline.Records;

namespace Ledgerline.Web.Reading;

/// <summary>Says in a sentence what makes doubtful which article derives from which.</summary>
internal static class DerivationDoubt
{
    /// <summary>The sentence.</summary>
    public static string Of(CopyDoubt doubt) => doubt switch
    {
        CopyDoubt.DatedBeforeOriginal => "It names the outlet that it derives from, but is dated before it: one of the two dates is wrong.",
        CopyDoubt.CreditCircle => "It and the article it shares its text with name each other as their source.",
        _ => "Neither dates nor credits tell which of the two came first: the fuller text is taken for the original.",
    };
}
