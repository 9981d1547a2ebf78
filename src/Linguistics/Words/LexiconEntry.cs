namespace Ledgerline.Linguistics.Words;

/// <summary>One reading of a word in the training data.</summary>
/// <param name="Label">Its tag, as an index into the tag set.</param>
/// <param name="Script">Its edit script, as an index into the model's scripts.</param>
internal readonly record struct LexiconEntry(int Label, int Script);
