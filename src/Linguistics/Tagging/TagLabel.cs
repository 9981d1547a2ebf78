using Ledgerline.Records;

namespace Ledgerline.Linguistics.Tagging;

/// <summary>All that the tagger says of a word.</summary>
/// <param name="Pos">The part of speech.</param>
/// <param name="LanguageTag">The tag of the language's own scheme; empty where there is none.</param>
/// <param name="Features">The features as CoNLL-U writes them; empty where there are none.</param>
internal readonly record struct TagLabel(UniversalPos Pos, string LanguageTag, string Features);
