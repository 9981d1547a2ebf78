namespace Ledgerline.Records;

/// <summary>A name in one language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Text">The name in its dictionary form.</param>
public readonly record struct LocalName(Language Language, string Text);
