namespace Ledgerline.Eval;

/// <summary>The figures of one evaluation.</summary>
/// <param name="Name">Its name in <c>floors.json</c>.</param>
/// <param name="Corpus">The fingerprint of the gold file, so that a changed corpus is not taken for a changed program.</param>
/// <param name="Figures">The figures by name, 0 to 1.</param>
/// <param name="Lines">The same for people, with counts.</param>
internal sealed record Measurement(string Name, string Corpus, IReadOnlyDictionary<string, double> Figures, IReadOnlyList<string> Lines)
{
    /// <summary>Figures with their counts and 95 % intervals, where they are known; kept beside the floors for readers.</summary>
    public IReadOnlyDictionary<string, string> Intervals { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
