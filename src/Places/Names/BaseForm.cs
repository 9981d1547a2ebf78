namespace Ledgerline.Places.Names;

/// <summary>A word that an inflected word may come from.</summary>
/// <param name="Kept">How many of the inflected word's letters the base begins with.</param>
/// <param name="Ending">What follows them.</param>
/// <param name="Adjective">Whether the inflected word is an adjective made of the base, not a case of it.</param>
internal readonly record struct BaseForm(int Kept, string Ending, bool Adjective)
{
    /// <summary>Writes the base of <paramref name="word"/> into <paramref name="target"/>.</summary>
    /// <returns>How many letters were written.</returns>
    public int Write(ReadOnlySpan<char> word, Span<char> target)
    {
        word[..Kept].CopyTo(target);
        Ending.CopyTo(target[Kept..]);
        return Kept + Ending.Length;
    }
}
