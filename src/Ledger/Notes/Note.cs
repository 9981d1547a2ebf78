using Ledgerline.Ledger.Chain;
using Ledgerline.Records;

namespace Ledgerline.Ledger.Notes;

/// <summary>Whatever a ledger holds beside readings: an entry of the chain that says something of other entries, or of all of them. Immutable.</summary>
public abstract record Note
{
    /// <summary>What it is.</summary>
    public abstract EntryKind Kind { get; }

    /// <summary>What it is filed under: the article or place that it is about; empty where it is about all.</summary>
    public abstract string Subject { get; }

    /// <summary>Whether it says something of this article.</summary>
    public virtual bool IsAbout(ArticleId article) => false;
}
