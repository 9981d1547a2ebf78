using Ledgerline.Claims.Syntax;

namespace Ledgerline.Claims.Events;

/// <summary>A place that a happening may have taken, and how surely.</summary>
/// <param name="View">The sentence that names the place.</param>
/// <param name="Mention">Where it is named.</param>
/// <param name="Weight">How surely the happening is about it, 0 to 1, by how far the name stands from the word.</param>
internal sealed record ScenePlace(SentenceView View, MentionNode Mention, double Weight);
