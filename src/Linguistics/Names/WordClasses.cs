namespace Ledgerline.Linguistics.Names;

/// <summary>Classes of words that are used alike, in three grades: fine ones, which are joined to middle ones and, each by itself, to coarse ones.</summary>
/// <param name="Words">The words that have a class.</param>
/// <param name="Fine">The fine class of each.</param>
/// <param name="Middle">The middle class of each fine one.</param>
/// <param name="Coarse">The coarse class of each fine one.</param>
internal sealed record WordClasses(HashedWords Words, ushort[] Fine, ushort[] Middle, ushort[] Coarse)
{
    /// <summary>No words.</summary>
    public static readonly WordClasses None = new(new HashedWords([]), [], [], []);
}
