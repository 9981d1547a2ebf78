using System.Text;
using Ledgerline.Records;

namespace Ledgerline.Reconciliation.Weights;

/// <summary>The names that the command-line contract gives to values; the weight table's keys use them.</summary>
internal static class ContractNames
{
    public static string Of(ClaimType type) => Kebab(type.ToString());

    public static string Of(RelationKind relation) => Kebab(relation.ToString());

    public static string Of(SourceKind kind) => Kebab(kind.ToString());

    public static string Of(Factuality factuality) => factuality switch
    {
        Factuality.Certain => "CT+",
        Factuality.Probable => "PR+",
        Factuality.Possible => "PS+",
        Factuality.CertainlyNot => "CT-",
        Factuality.ProbablyNot => "PR-",
        Factuality.PossiblyNot => "PS-",
        _ => "Uu",
    };

    private static string Kebab(string name)
    {
        var kebab = new StringBuilder(name.Length + 2);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && kebab.Length > 0)
            {
                kebab.Append('-');
            }

            kebab.Append(char.ToLowerInvariant(letter));
        }

        return kebab.ToString();
    }
}
