using Ledgerline.Ledger.Chain;

namespace Ledgerline.Ledger.Notes;

/// <summary>What made the readings and statuses behind it in the chain, up to the next of its kind.</summary>
/// <param name="Tools">Program, models, gazetteer, word lists, theatre and weights, by name.</param>
public sealed record Toolset(IReadOnlyList<Tool> Tools) : Note
{
    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Tools;

    /// <inheritdoc/>
    public override string Subject => "";
}

/// <summary>One of the things that readings are made with.</summary>
/// <param name="Name">Its name: <c>program</c>, <c>models/en.model</c>.</param>
/// <param name="Version">The program's version, or the SHA-256 of a file.</param>
public sealed record Tool(string Name, string Version);
