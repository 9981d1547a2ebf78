using System.Text.Json;
using Ledgerline.Eval.Linguistics;
using Ledgerline.Eval.Places;
using Ledgerline.Records;

namespace Ledgerline.Eval.Claims;

/// <summary>Scores how far the two languages of one bulletin give the same claims: pairs of the same type and side whose places lie within 5 km, one to one;
/// the share is that of all claims of both that have a partner (Dice).</summary>
internal static class BulletinPairEvaluation
{
    private const double SamePlaceKm = 5;

    /// <summary>The figures of the bulletins in <paramref name="path"/>.</summary>
    public static Measurement Run(string name, string path, TextWriter? show)
    {
        using var reader = new ClaimReader("ukraine");
        var bulletins = File.ReadLines(path).Select(line => JsonDocument.Parse(line).RootElement)
            .Select(bulletin => (First: Text(bulletin, "description"), Second: Text(bulletin, "descriptionEn")))
            .Where(pair => pair.First.Length > 0 && pair.Second.Length > 0).ToList();
        var read = bulletins.AsParallel().AsOrdered().Select((pair, index) => (
            pair.First,
            pair.Second,
            Left: reader.Read($"uk-{index}", pair.First, Language.Ukrainian).Claims,
            Right: reader.Read($"en-{index}", pair.Second, Language.English).Claims)).ToList();
        var (same, all) = (0, 0);
        foreach (var (first, second, left, right) in read)
        {
            var open = right.ToList();
            var alone = new List<Claim>();
            foreach (var claim in left)
            {
                var partner = open.FindIndex(other => IsSame(claim, other));
                if (partner < 0)
                {
                    alone.Add(claim);
                    continue;
                }

                open.RemoveAt(partner);
                same++;
            }

            all += left.Count + right.Count;
            Show(show, first, second, alone, open);
        }

        var share = all == 0 ? 0 : 2.0 * same / all;
        return new Measurement(
            name,
            Fingerprint.Of(path),
            new Dictionary<string, double>(StringComparer.Ordinal) { ["same"] = share },
            [$"{name}: {same} claims alike of {read.Sum(one => one.Left.Count)} Ukrainian and {read.Sum(one => one.Right.Count)} English ones in {read.Count} bulletins: {share:0.000}"]);
    }

    private static string Text(JsonElement bulletin, string field)
        => bulletin.TryGetProperty(field, out var value) && value.GetString() is { } html ? BulletinText.Read(html).Text : string.Empty;

    private static bool IsSame(Claim claim, Claim other)
        => claim.Type == other.Type && claim.Agent.Side == other.Agent.Side
        && claim.Place.Place is { } place && other.Place.Place is { } there
        && (place.Id == there.Id || place.Location.DistanceKmTo(there.Location) <= SamePlaceKm);

    private static void Show(TextWriter? show, string first, string second, List<Claim> alone, List<Claim> open)
    {
        if (show is null || (alone.Count == 0 && open.Count == 0))
        {
            return;
        }

        show.WriteLine($"uk: {first.ReplaceLineEndings(" ")}");
        show.WriteLine($"en: {second.ReplaceLineEndings(" ")}");
        foreach (var (side, claim) in alone.Select(claim => ("uk", claim)).Concat(open.Select(claim => ("en", claim))))
        {
            show.WriteLine($"  only {side}: {claim.Type} {claim.Agent.Side?.Value ?? "-"} {claim.Place.AsNamed} {claim.Place.Place?.Id.Value ?? "?"}");
        }
    }
}
