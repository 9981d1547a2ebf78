using Ledgerline.Records;

namespace Ledgerline.Pipeline;

/// <summary>What a gazetteer file holds and owes to whom.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Version">The version of its layout and of the rules of folding.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Names">How many names there are; one that two places share counts twice.</param>
/// <param name="Places">How many places of each kind there are.</param>
/// <param name="Sources">What it was compiled from: names of files, in order.</param>
/// <param name="Licences">Whom the data come from and under which licences.</param>
public sealed record GazetteerFacts(
    string Path, int Version, long Bytes, int Names, IReadOnlyDictionary<PlaceKind, int> Places, IReadOnlyList<string> Sources, string Licences);
