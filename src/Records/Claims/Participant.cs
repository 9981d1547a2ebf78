namespace Ledgerline.Records;

/// <summary>Who does what a claim says, or who suffers it.</summary>
/// <param name="Side">Whose side; null where the text leaves it open.</param>
/// <param name="Actor">The words that name the participant; null where the text names none.</param>
public sealed record Participant(SideCode? Side, string? Actor)
{
    /// <summary>The text leaves the participant out.</summary>
    public static readonly Participant Unsaid = new(null, null);
}
