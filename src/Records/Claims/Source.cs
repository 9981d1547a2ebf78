namespace Ledgerline.Records;

/// <summary>Whoever is said to assert a claim.</summary>
/// <param name="Name">The name as the article gives it at its fullest; for an unnamed source its description.</param>
/// <param name="Kind">What kind of source it is.</param>
/// <param name="Side">Whose side it is on; null for none or unknown.</param>
/// <param name="Role">Its office ("spokesperson for the 28th Brigade"); null where none is given.</param>
public sealed record Source(string Name, SourceKind Kind, SideCode? Side = null, string? Role = null);
