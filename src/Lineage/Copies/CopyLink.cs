namespace Ledgerline.Lineage.Copies;

/// <summary>What two articles share.</summary>
/// <param name="One">The index of the one that comes first in <see cref="Chronology"/>.</param>
/// <param name="Other">The index of the other.</param>
/// <param name="Shared">How many shingles both have.</param>
/// <param name="ShareOfOne">The share of the first's text that the other has.</param>
/// <param name="ShareOfOther">The share of the other's text that the first has.</param>
internal readonly record struct CopyLink(int One, int Other, int Shared, double ShareOfOne, double ShareOfOther)
{
    /// <summary>Compares two articles.</summary>
    public static CopyLink Of(int one, int other, IReadOnlyList<Fingerprint> fingerprints)
    {
        var (first, second) = (fingerprints[one], fingerprints[other]);
        var shared = first.WholeText == second.WholeText ? first.Shingles.Length : first.Shared(second);
        return shared == 0 ? new CopyLink(one, other, 0, 0, 0) : new CopyLink(one, other, shared, first.ShareIn(second), second.ShareIn(first));
    }
}
