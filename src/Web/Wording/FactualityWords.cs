using Ledgerline.Records;

namespace Ledgerline.Web.Wording;

/// <summary>How surely a source says a thing, in words.</summary>
internal static class FactualityWords
{
    /// <summary>FactBank's code.</summary>
    internal static string Code(Factuality factuality) => factuality switch
    {
        Factuality.Certain => "CT+",
        Factuality.Probable => "PR+",
        Factuality.Possible => "PS+",
        Factuality.CertainlyNot => "CT−",
        Factuality.ProbablyNot => "PR−",
        Factuality.PossiblyNot => "PS−",
        _ => "Uu",
    };

    /// <summary>What the code means.</summary>
    internal static string Meaning(Factuality factuality) => factuality switch
    {
        Factuality.Certain => "said outright",
        Factuality.Probable => "held probable",
        Factuality.Possible => "held possible",
        Factuality.CertainlyNot => "denied outright",
        Factuality.ProbablyNot => "doubted",
        Factuality.PossiblyNot => "held possibly not so",
        _ => "left open",
    };
}
