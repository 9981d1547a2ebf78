namespace Ledgerline.Linguistics.Conllu;

/// <summary>A multiword token: several syntactic words that are written as one ("don't").</summary>
/// <param name="Start">The index of its first word.</param>
/// <param name="End">The index after its last word.</param>
/// <param name="Form">The token as written.</param>
/// <param name="Misc">Its MISC column; empty where there is none.</param>
public sealed record ConlluRange(int Start, int End, string Form, string Misc)
{
    /// <summary>Whether a blank follows the token.</summary>
    public bool SpaceAfter => !ConlluMisc.HasNoSpaceAfter(Misc);
}
