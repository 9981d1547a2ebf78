using Ledgerline.Ledger.Chain;
using Ledgerline.Ledger.Notes;

namespace Ledgerline.Ledger;

/// <summary>That an article was taken in: from which bytes, and by which program.</summary>
/// <param name="Key">A digest of the article and of the program that read it: the same again is no work.</param>
/// <param name="Original">What it was read from.</param>
public sealed record Intake(Digest Key, Original Original)
{
    /// <summary>What made the reading. Where the chain does not say so already, the ledger puts it on record before the reading; it is not read back with the intake. Null where that is not to be said.</summary>
    public Toolset? MadeBy { get; init; }
}

/// <summary>The bytes that an article was read from, as they came.</summary>
/// <param name="Bytes">Whoever hands them over does not change them afterwards.</param>
/// <param name="Form">How they are to be read, in JSON: their format, where they came from and what was said of them. The ledger does not look into it.</param>
public sealed record Original(ReadOnlyMemory<byte> Bytes, string Form);
