namespace Ledgerline.Ledger.Search;

/// <summary>What is searched for.</summary>
public enum SearchScope
{
    /// <summary>Articles, by the words of their title and text.</summary>
    Articles = 0,

    /// <summary>Claims, by the words that they quote.</summary>
    Claims = 1,
}
