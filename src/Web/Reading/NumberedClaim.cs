using Ledgerline.Records;

namespace Ledgerline.Web.Reading;

/// <summary>A claim with the number that ties its mark in the text to its note.</summary>
/// <param name="Number">From 1, by where the claims stand.</param>
/// <param name="Claim">The claim.</param>
public sealed record NumberedClaim(int Number, Claim Claim);
