using Ledgerline.Records;

namespace Ledgerline.Pipeline;

/// <summary>From what cues of attributions are to be learnt.</summary>
/// <param name="Language">The language.</param>
/// <param name="Texts">The folder of texts (<c>NAME.txt</c>).</param>
/// <param name="Annotations">The folder of their annotations in brat's format (<c>NAME_ANNOTATOR.ann</c>).</param>
/// <param name="Output">The table of weights to write.</param>
public sealed record AttributionTrainingRequest(Language Language, string Texts, string Annotations, string Output);
