using Ledgerline.Records;

namespace Ledgerline.Claims.Certainty;

/// <summary>What the words around a happening say of its certainty.</summary>
/// <param name="Level">How certain, from 3 (certain) over 2 (probable) and 1 (possible) to 0 (left open).</param>
/// <param name="Negated">Whether it is said not to be so.</param>
/// <param name="Attempted">Whether it was merely tried.</param>
/// <param name="Failed">Whether it was tried in vain.</param>
/// <param name="Lasting">Whether it still holds when it is said.</param>
/// <param name="Hearsay">Whether it is told as hearsay ("reportedly").</param>
/// <param name="Future">Whether it is still to come.</param>
/// <param name="Confirmed">Whether it is told as borne out ("confirmed").</param>
internal readonly record struct Assessment(int Level, bool Negated, bool Attempted, bool Failed, bool Lasting, bool Hearsay, bool Future, bool Confirmed)
{
    public static readonly Assessment Plain = new(3, false, false, false, false, false, false, false);

    public Assessment AtMost(int level) => this with { Level = Math.Min(Level, level) };

    public Factuality Factuality => (Confirmed && Negated ? Math.Min(Level, 2) : Level, Negated || Failed) switch
    {
        ( >= 3, false) => Factuality.Certain,
        (2, false) => Factuality.Probable,
        (1, false) => Factuality.Possible,
        ( >= 3, true) => Factuality.CertainlyNot,
        (2, true) => Factuality.ProbablyNot,
        (1, true) => Factuality.PossiblyNot,
        _ => Factuality.Uncommitted,
    };
}
