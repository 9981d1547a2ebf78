namespace Ledgerline.Eval;

/// <summary>Something that is measured.</summary>
/// <param name="Name">Its name in <c>floors.json</c>.</param>
/// <param name="Needs">Files and folders without which it is skipped.</param>
/// <param name="Run">Measures; lists differences where it is given a place for them.</param>
internal sealed record Evaluation(string Name, IReadOnlyList<string> Needs, Func<TextWriter?, Measurement> Run);
