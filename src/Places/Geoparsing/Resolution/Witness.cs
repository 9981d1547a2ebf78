using Ledgerline.Records;

namespace Ledgerline.Places.Geoparsing.Resolution;

/// <summary>A word that names no place here and yet tells which part of the world the article speaks of: "Turkish", "the Nebraska Baseball Association".</summary>
/// <param name="Country">The country, as ISO 3166-1 alpha-2.</param>
/// <param name="Region">The first-level region; null where the word tells the country only.</param>
/// <param name="Mentions">How often the article has it.</param>
internal sealed record Witness(string Country, PlaceId? Region, int Mentions);
