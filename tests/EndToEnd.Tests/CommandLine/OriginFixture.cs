using System.Text.Json;

namespace Ledgerline.EndToEnd.Tests.CommandLine;

/// <summary>A ledger with three undated reports about an invented mine, and what the program makes of them.</summary>
public sealed class OriginFixture : IAsyncLifetime
{
    private const string Nile =
        """
        RSF fighters have reportedly advanced to the Umm Rakuba mine, the largest gold mine of the state.
        The news was announced by Adam Salih, an adviser to the governor of North Darfur, who said that RSF fighters are now within less than 2 kilometres of the mine's main gate.
        The mine lies in the hills and pays for much of the war.
        Salih also reported that army troops have been driven out of the village of Ketom.
        On March 3, Salih spoke of another event: a strike by Sudanese army drones destroyed a bridge in North Darfur.
        Aid workers had left the area on foot the week before.
        The Umm Rakuba mine's capture, together with the loss of the bridge, shows how fast this front moves.
        """;

    private const string Delta =
        """
        NAIROBI - The Umm Rakuba mine now lies less than 2 kilometres from the RSF front line, according to Adam Salih, an adviser to the governor of North Darfur.
        The push follows the expulsion of army troops from Kutum, a town in the north of the state.
        Their way back was cut after a night strike destroyed a bridge in North Darfur.
        The mine is one of the few works that still feed the treasury.
        """;

    private const string Harbour =
        """
        Army troops have been driven out of El Geneina, said Hassan Idris, a spokesman for the Rapid Support Forces.
        A bridge in West Darfur was destroyed by an air strike of the Sudanese army on the same night, Idris added.
        """;

    private readonly WorkFolder _folder = new();

    internal IReadOnlyList<JsonElement> Claims { get; private set; } = [];

    internal IReadOnlyList<JsonElement> Origins { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        string[] files = [_folder.Write("nile.txt", Nile), _folder.Write("delta.txt", Delta), _folder.Write("harbour.txt", Harbour)];
        (await Cli.RunAsync(["ingest", .. files, "--theatre", "sudan", "--db", _folder["war.db"]], null)).Expect(0);
        Claims = (await Cli.RunAsync(["extract", .. files, "--theatre", "sudan"], null)).Expect(0).Json;
        Origins = (await Cli.RunAsync("origins", "--theatre", "sudan", "--db", _folder["war.db"])).Expect(0).Json;
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
