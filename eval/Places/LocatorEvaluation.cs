using Ledgerline.Eval.Linguistics;
using Ledgerline.Records;

namespace Ledgerline.Eval.Places;

/// <summary>Scores places that a text says to lie 12 km north of another: with those words seen, and with them taken out, so that all else must tell. Only
/// those count that any place of the name can satisfy, by the gazetteer in use.</summary>
internal static class LocatorEvaluation
{
    // Every fourth report: the check stays quick.
    private const int ReportStep = 4;

    public static Measurement Run(string name, string table, string reports, TextWriter? show)
    {
        var tabled = LocatorText.FromTable(File.ReadAllLines(table)).ToList();
        var files = Directory.EnumerateFiles(reports, "*.txt").Order(StringComparer.Ordinal).Where((_, index) => index % ReportStep == 0).ToList();
        var reported = files.Select(file => LocatorText.Paragraphs(File.ReadAllText(file))).ToList();
        var figures = new Dictionary<string, Share>(StringComparer.Ordinal)
        {
            ["seen"] = Score(name, tabled, isHidden: false, show),
            ["hidden"] = Score(name, tabled, isHidden: true, show),
            ["reportsSeen"] = Score(name, reported, isHidden: false, show),
            ["reportsHidden"] = Score(name, reported, isHidden: true, show),
        };
        return new(
            name,
            Fingerprint.Of([table, .. files]),
            figures.ToDictionary(figure => figure.Key, figure => figure.Value.Value, StringComparer.Ordinal),
            [.. figures.Select(figure => $"{name}: {figure.Key} {figure.Value}")])
        {
            Intervals = figures.ToDictionary(figure => figure.Key, figure => figure.Value.ToString(), StringComparer.Ordinal),
        };
    }

    private static Share Score(string name, List<string> texts, bool isHidden, TextWriter? show)
    {
        var read = texts.Select(text => LocatorText.Read(text, isHidden)).ToList();
        var parsed = PlaceRooms.Parse([.. read.Select((text, index) => text.ToArticle($"{name}-{index}"))], name);
        var share = new Share();
        for (var i = 0; i < read.Count; i++)
        {
            var mentions = PlaceRooms.Geoparser.Geoparse(parsed[i]).Mentions.Where(mention => mention.Role != MentionRole.Anaphor).ToList();
            var (right, of) = (0, 0);
            foreach (var (locator, end) in read[i].Locators)
            {
                if (Reference(locator) is not { } reference || !Names(locator.Name).Any(one => PlaceRooms.Gazetteer.Find(one).Any(match => locator.Fits(match.Place.Location, reference))))
                {
                    continue;
                }

                var mention = mentions.FirstOrDefault(mention => mention.Span.Contains(end - 1));
                var fits = mention?.Place is { } place && locator.Fits(place.Location, reference);
                (right, of) = (right + (fits ? 1 : 0), of + 1);
                if (!fits)
                {
                    show?.WriteLine($"{(isHidden ? "hidden" : "seen")}\t{locator}\t{mention?.Place?.Id} {mention?.Place?.Name}, {mention?.Place?.Admin}");
                }
            }

            share.Add(right, of);
        }

        return share;
    }

    // The reference is the largest settlement of that name in the countries that the reports speak of.
    private static Coordinate? Reference(Locator locator)
        => Names(locator.Reference.Replace(" City", string.Empty, StringComparison.Ordinal)).SelectMany(PlaceRooms.Gazetteer.Find)
            .Where(match => match.Place.Kind == PlaceKind.Settlement && match.Place.Country is "UA" or "RU")
            .OrderByDescending(match => match.Place.Population).FirstOrDefault()?.Place.Location;

    // The name as written, then without the capitalised words before it.
    private static IEnumerable<string> Names(string name)
    {
        var words = name.Split(' ');
        return Enumerable.Range(0, words.Length).Select(skipped => string.Join(' ', words.Skip(skipped)));
    }
}
