namespace Ledgerline.Linguistics.Conllu;

/// <summary>Reads the MISC column.</summary>
internal static class ConlluMisc
{
    /// <summary>The entry that says that no blank follows.</summary>
    public const string NoSpaceAfter = "SpaceAfter=No";

    /// <summary>Whether <paramref name="misc"/> holds <see cref="NoSpaceAfter"/> as one of its entries.</summary>
    public static bool HasNoSpaceAfter(string misc)
    {
        foreach (var entry in misc.AsSpan().Split('|'))
        {
            if (misc.AsSpan()[entry].SequenceEqual(NoSpaceAfter))
            {
                return true;
            }
        }

        return false;
    }
}
