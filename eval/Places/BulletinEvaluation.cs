using System.Text.Json;
using Ledgerline.Eval.Linguistics;
using Ledgerline.Records;

namespace Ledgerline.Eval.Places;

/// <summary>Scores bulletins whose links mark the places they name: the share of links with a place within 5 km of the point, 10 km where it is a town.</summary>
internal static class BulletinEvaluation
{
    private const double VillageKm = 5;
    private const double TownKm = 10;

    // The point is the middle of a map view, which a town's does not fit as closely as a village's.
    private const long TownPopulation = 10_000;

    public static Measurement Run(string name, string path, string field, Language language, TextWriter? show)
    {
        var bulletins = File.ReadLines(path).Select(line => JsonDocument.Parse(line).RootElement)
            .Select(bulletin => bulletin.TryGetProperty(field, out var value) ? value.GetString() : null)
            .OfType<string>().Select(BulletinText.Read).Where(bulletin => bulletin.Links.Count > 0).ToList();
        var parsed = PlaceRooms.Parse([.. bulletins.Select((bulletin, index) => Article.OfText(new ArticleId($"{name}-{index}"), bulletin.Text, language))], name);
        var (share, found) = (new Share(), new Share());
        for (var i = 0; i < bulletins.Count; i++)
        {
            var mentions = PlaceRooms.Geoparser.Geoparse(parsed[i]).Mentions.Where(mention => mention.Role != MentionRole.Anaphor).ToList();
            var answers = bulletins[i].Links.Select(link => (Link: link, Mention: Answer(mentions, link.Span))).ToList();
            var right = answers.Where(answer => IsNear(answer.Mention?.Place, answer.Link.Point)).ToList();
            share.Add(right.Count, answers.Count);
            found.Add(answers.Count(answer => answer.Mention is not null), answers.Count);
            foreach (var (link, mention) in answers.Except(right))
            {
                show?.WriteLine($"{link.Span.In(bulletins[i].Text)}\t{(mention is null ? "missed" : mention.Place is { } place ? $"{place.Id} {place.Name}, {place.Admin}, {place.Location.DistanceKmTo(link.Point):0.0} km" : "open")}\t{Nearest(link.Point)}\t{bulletins[i].Text.ReplaceLineEndings(" ")}");
            }
        }

        return new(
            name,
            Fingerprint.Of(path),
            new Dictionary<string, double>(StringComparer.Ordinal) { ["near"] = share.Value, ["found"] = found.Value },
            [$"{name}: near the marked point {share}, found {found}"])
        {
            Intervals = new Dictionary<string, string>(StringComparer.Ordinal) { ["near"] = share.ToString(), ["found"] = found.ToString() },
        };
    }

    private static PlaceMention? Answer(List<PlaceMention> mentions, TextSpan span)
        => mentions.Find(mention => mention.Span == span) ?? mentions.Find(mention => mention.Span.Overlaps(span));

    private static bool IsNear(Place? place, Coordinate point)
        => place is not null && place.Location.DistanceKmTo(point) <= (place.Population >= TownPopulation ? TownKm : VillageKm);

    private static string Nearest(Coordinate point)
        => string.Join(", ", PlaceRooms.Gazetteer.Near(point, VillageKm).Take(3).Select(place => place.Name));
}
