namespace Ledgerline.Places.Gazetteers;

/// <summary>What came of one table in GeoNames' layout.</summary>
/// <param name="Name">The table's name; a file's path.</param>
/// <param name="New">Rows that brought a place which no earlier table has; of a table of names, names taken in.</param>
/// <param name="Merged">Rows of places that were known; their names add up. Of a table of names, those of places that no table has.</param>
/// <param name="Refused">Rows that could not be used.</param>
public sealed record GazetteerInputReport(string Name, int New, int Merged, int Refused);
