using Ledgerline.Records;

namespace Ledgerline.Claims.Lexicons;

/// <summary>A noun that says what a source is: "spokesman", "ministry", "residents".</summary>
/// <param name="Lemma">The word's dictionary form, in lower case.</param>
/// <param name="Kind">What kind of source it makes.</param>
/// <param name="Named">Whether a source that is nothing but this word counts as named ("the ministry") rather than anonymous ("a source").</param>
internal sealed record RoleEntry(string Lemma, SourceKind Kind, bool Named);
