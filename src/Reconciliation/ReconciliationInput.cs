using Ledgerline.Records;

namespace Ledgerline.Reconciliation;

/// <summary>The question: who holds a place on a day, by what was known on another.</summary>
public sealed record ReconciliationInput
{
    /// <summary>The place.</summary>
    public required Place Place { get; init; }

    /// <summary>The conflict, whose sides may hold it.</summary>
    public required Theatre Theatre { get; init; }

    /// <summary>The day asked for.</summary>
    public required Day On { get; init; }

    /// <summary>The day of knowledge: claims of articles that were published after it are left out.</summary>
    public required Day AsOf { get; init; }

    /// <summary>The origins of the claims about the place, in any order.</summary>
    public required IReadOnlyList<OriginClaims> Origins { get; init; }

    /// <summary>Whether claims of articles without a publication day are let in.</summary>
    /// <value>True by default; false where the day of knowledge was asked for, since nobody can say that they were known by then.</value>
    public bool AdmitsUndated { get; init; } = true;
}
