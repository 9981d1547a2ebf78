namespace Ledgerline.Places.Gazetteers;

/// <summary>What came of compiling a gazetteer.</summary>
/// <param name="Places">Places written, regions and countries among them.</param>
/// <param name="Names">Names written; a name that a place has twice counts once.</param>
/// <param name="Shapes">Shapes written.</param>
/// <param name="Bytes">The length of the file.</param>
/// <param name="ProblemCount">Rows of the inputs that could not be used.</param>
/// <param name="Problems">The first of them, a line each with file, line and reason.</param>
public sealed record GazetteerReport(int Places, int Names, int Shapes, long Bytes, int ProblemCount, IReadOnlyList<string> Problems)
{
    /// <summary>What came of each table in GeoNames' layout, in the order of the sources.</summary>
    public IReadOnlyList<GazetteerInputReport> Inputs { get; init; } = [];

    /// <summary>How many rows could not be used, by the kind of reason.</summary>
    public IReadOnlyDictionary<string, int> ProblemKinds { get; init; } = new Dictionary<string, int>();
}
