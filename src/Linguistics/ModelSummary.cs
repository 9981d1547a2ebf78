using Ledgerline.Records;

namespace Ledgerline.Linguistics;

/// <summary>What a model file says of itself.</summary>
/// <param name="Name">The file's name without its ending; the language's code for the default model, with a suffix for another one (<c>uk-free</c>).</param>
/// <param name="Language">The language.</param>
/// <param name="Licence">The terms under which its weights may be used.</param>
/// <param name="LearntFrom">The files that it was learnt from, and how.</param>
/// <param name="Bytes">The size of the file.</param>
public sealed record ModelSummary(string Name, Language Language, string Licence, string LearntFrom, long Bytes);
