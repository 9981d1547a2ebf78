namespace Ledgerline.Pipeline;

/// <summary>What came of adding tables to a gazetteer.</summary>
/// <param name="Tables">Each table with what became of its rows.</param>
/// <param name="Refused">How many rows could not be used, by the kind of reason.</param>
/// <param name="Problems">The first of them, a line each with file, line and reason.</param>
/// <param name="Places">Places in the whole gazetteer.</param>
/// <param name="Names">Names in the whole gazetteer.</param>
/// <param name="Bytes">The length of its file.</param>
public sealed record GazetteerChange(
    IReadOnlyList<GazetteerChange.Table> Tables, IReadOnlyDictionary<string, int> Refused, IReadOnlyList<string> Problems, int Places, int Names, long Bytes)
{
    /// <summary>One table.</summary>
    /// <param name="Name">The name of its file.</param>
    /// <param name="New">Places that were not there before; of a table of names, names taken in.</param>
    /// <param name="Merged">Places that were there already; of a table of names, names of places that are not there.</param>
    /// <param name="Refused">Rows that could not be used.</param>
    public sealed record Table(string Name, int New, int Merged, int Refused);
}
