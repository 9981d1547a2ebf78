using System.Text.Json.Nodes;

namespace Ledgerline.EndToEnd.Tests.CommandLine;

/// <summary>No word, source or side is weighed by whose it is: with the names, actors and countries of two sides exchanged, every text gives the mirrored claims.</summary>
public sealed class NeutralityTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("ukraine", "RU", "UA", "ukraine-reports")]
    [InlineData("ukraine", "RU", "UA", "ukraine-uk")]
    [InlineData("ukraine", "RU", "UA", "ukraine-ru")]
    [InlineData("sudan", "SAF", "RSF", "sudan-reports")]
    [InlineData("syria", "GOV", "OPP", "syria-reports")]
    public async Task Extract_SidesExchanged_GivesTheMirroredClaims(string theatre, string one, string other, string set)
    {
        var texts = Path.Combine(Site.Repository.Root, "eval", "gold", set, "texts");
        var exchanged = _folder["exchanged.json"];
        File.WriteAllText(exchanged, Exchange(Path.Combine(Site.Repository.Root, "data", "theatres", $"{theatre}.json"), one, other));

        var straight = await Cli.RunAsync("extract", texts, "--published", "2024-10-15", "--theatre", theatre);
        var mirrored = await Cli.RunAsync("extract", texts, "--published", "2024-10-15", "--theatre", exchanged);

        Assert.Equal((0, 0), (straight.Status, mirrored.Status));
        var claims = Claims(straight.Output, side => side).ToList();
        Assert.Contains(claims, claim => claim.Contains($"\"side\":\"{one}\"", StringComparison.Ordinal) && claim.Contains("captures", StringComparison.Ordinal));
        Assert.Equal(claims, Claims(mirrored.Output, side => side == one ? other : side == other ? one : side));
    }

    // The words of each side with the code of the other.
    private static string Exchange(string path, string one, string other)
    {
        var theatre = JsonNode.Parse(File.ReadAllText(path))!; // A theatre file is no null.
        foreach (var side in theatre["sides"]!.AsArray()) // Every theatre has sides.
        {
            Rename(side!, "code");
        }

        foreach (var actor in theatre["actors"]!.AsArray()) // … and actors.
        {
            Rename(actor!, "side");
        }

        return theatre.ToJsonString();

        void Rename(JsonNode node, string field)
        {
            var code = node[field]?.GetValue<string>();
            if (code == one || code == other)
            {
                node[field] = code == one ? other : one;
            }
        }
    }

    private static IEnumerable<string> Claims(string output, Func<string, string> side)
        => output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line =>
        {
            var claim = JsonNode.Parse(line)!.AsObject(); // A line is an object.
            claim.Remove("claim");
            foreach (var bearer in (IEnumerable<JsonNode?>)[claim["agent"], claim["target"], .. claim["source"]!.AsArray()]) // Every claim has them.
            {
                if (bearer?["side"] is { } code)
                {
                    bearer["side"] = side(code.GetValue<string>());
                }
            }

            return claim.ToJsonString();
        });
}
