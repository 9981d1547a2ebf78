using Ledgerline.Records;

namespace Ledgerline.Lineage.Origins;

/// <summary>Who a claim is attributed to, made ready for comparing.</summary>
/// <param name="Core">The words that tell the name apart, folded.</param>
/// <param name="Office">The words of the role, folded.</param>
/// <param name="Actor">The actor of the theatre that bears the name; null for none.</param>
/// <param name="ActorOfOffice">The actor of the theatre that the role speaks for; null for none.</param>
/// <param name="Side">Whose side; null for none or unknown.</param>
/// <param name="IsNamed">Whether it is a name, rather than the description of somebody unnamed.</param>
/// <param name="IsVague">Whether it is a description that many answer to: "officials", "the governor", "the military", "Norvale".</param>
/// <param name="Kind">What kind of source it is.</param>
internal sealed record Speaker(IReadOnlyList<string> Core, IReadOnlyList<string> Office, string? Actor, string? ActorOfOffice, SideCode? Side, bool IsNamed, bool IsVague, SourceKind Kind);
