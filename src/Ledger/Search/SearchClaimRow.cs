using Ledgerline.Records;

namespace Ledgerline.Ledger.Search;

/// <summary>What a store keeps of a claim to search by.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Place">Its place; null where that is not known.</param>
/// <param name="Side">The side of who acts; null where none is told.</param>
/// <param name="Type">The number of its type.</param>
/// <param name="Factuality">The number of its factuality.</param>
/// <param name="Words">The words that it quotes, folded, parted by spaces.</param>
/// <param name="Source">The words of its sources' names and offices, folded, parted by spaces.</param>
public sealed record SearchClaimRow(SearchKey Key, Place? Place, string? Side, int Type, int Factuality, string Words, string Source);
