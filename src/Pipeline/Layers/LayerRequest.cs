using Ledgerline.Records;

namespace Ledgerline.Pipeline.Layers;

/// <summary>A map layer that is to be taken in.</summary>
/// <param name="GeoJson">Its polygons, as they came.</param>
/// <param name="Source">Who shows them: a map project.</param>
/// <param name="Side">Whose ground they are.</param>
/// <param name="On">The day that they show.</param>
public sealed record LayerRequest(ReadOnlyMemory<byte> GeoJson, string Source, SideCode Side, Day On);
