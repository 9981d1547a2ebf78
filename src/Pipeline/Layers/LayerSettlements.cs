using Ledgerline.Places.Gazetteers;
using Ledgerline.Places.Shapes;
using Ledgerline.Records;

namespace Ledgerline.Pipeline.Layers;

/// <summary>The settlements in the polygons of a map layer. Immutable.</summary>
/// <param name="Side">Whose ground it is.</param>
/// <param name="Polygons">How many polygons there are.</param>
/// <param name="Settlements">Each settlement, and whether it lies in them as a whole.</param>
internal sealed record LayerSettlements(Side Side, int Polygons, IReadOnlyList<(Place Place, bool IsWhole)> Settlements)
{
    /// <summary>How many settlements lie in the polygons.</summary>
    public int Whole => Settlements.Count(settlement => settlement.IsWhole);

    /// <summary>How many lie across their edges.</summary>
    public int Partly => Settlements.Count - Whole;

    /// <summary>Reads a layer.</summary>
    /// <exception cref="PipelineException">It is no GeoJSON, has no polygon or no settlement in it, or the theatre has no such side.</exception>
    public static LayerSettlements Of(LayerRequest request, Theatre theatre, Gazetteer gazetteer)
    {
        var side = theatre.Sides.FirstOrDefault(each => each.Code == request.Side)
            ?? throw new PipelineException($"The theatre '{theatre.Id}' has no side '{request.Side}'. Give one of: {string.Join(", ", theatre.Sides.Select(each => each.Code))}.");
        var ground = Ground(request);
        var settlements = ground.Settlements(gazetteer);
        return settlements.Count == 0
            ? throw new PipelineException("no settlement of the gazetteer lies in its polygons; are its positions longitude before latitude?")
            : new LayerSettlements(side, ground.Polygons, settlements);
    }

    private static HeldGround Ground(LayerRequest request)
    {
        try
        {
            return HeldGround.Read(request.GeoJson);
        }
        catch (FormatException failure)
        {
            throw new PipelineException(failure.Message, failure);
        }
    }
}
