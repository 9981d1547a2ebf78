using Ledgerline.Records;

namespace Ledgerline.Pipeline;

/// <summary>A model that is there.</summary>
/// <param name="Name">Its name, by which it is chosen.</param>
/// <param name="Language">Its language.</param>
/// <param name="InUse">Whether articles of that language are read with it.</param>
/// <param name="Licence">The terms under which its weights may be used.</param>
/// <param name="LearntFrom">The files that it was learnt from, and how.</param>
/// <param name="Bytes">The size of its file.</param>
public sealed record InstalledModel(string Name, Language Language, bool InUse, string Licence, string LearntFrom, long Bytes);
