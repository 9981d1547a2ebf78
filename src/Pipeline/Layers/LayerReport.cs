using Ledgerline.Ledger;
using Ledgerline.Records;

namespace Ledgerline.Pipeline.Layers;

/// <summary>What came of taking in a map layer.</summary>
/// <param name="Article">What it is called in the ledger.</param>
/// <param name="Polygons">How many polygons it has.</param>
/// <param name="Whole">How many settlements lie in them.</param>
/// <param name="Partly">How many lie across their edges.</param>
/// <param name="Outcome">What the ledger did with it.</param>
public sealed record LayerReport(ArticleId Article, int Polygons, int Whole, int Partly, AppendOutcome Outcome);
