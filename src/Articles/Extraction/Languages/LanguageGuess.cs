using Ledgerline.Records;

namespace Ledgerline.Articles.Extraction.Languages;

/// <summary>The language of a text.</summary>
/// <param name="Language">The language where it is one that is read; else <see cref="Language.Undetermined"/>.</param>
/// <param name="LooksLike">The English name of the language that fits best; null where none does.</param>
internal readonly record struct LanguageGuess(Language Language, string? LooksLike);
