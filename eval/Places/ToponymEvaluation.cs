using System.Diagnostics;
using System.Globalization;
using Ledgerline.Eval.Linguistics;
using Ledgerline.Places.Training;
using Ledgerline.Records;

namespace Ledgerline.Eval.Places;

/// <summary>Scores recognition and resolution on a corpus of marked places: the half that the resolver's weights are learnt from, and the other.</summary>
internal static class ToponymEvaluation
{
    public static Measurement Run(string name, string path, TextWriter? show)
    {
        var texts = ToponymCorpus.Read(path);
        var parsed = PlaceRooms.Parse([.. texts.Select(text => text.ToArticle())], name);
        var mentions = parsed.AsParallel().AsOrdered().Select(article => PlaceRooms.Geoparser.Geoparse(article).Mentions).ToArray();
        var (all, held) = (new ToponymScore(PlaceRooms.Gazetteer, null), new ToponymScore(PlaceRooms.Gazetteer, null));
        var shown = new ToponymScore(PlaceRooms.Gazetteer, show);
        for (var i = 0; i < texts.Count; i++)
        {
            all.Add(texts[i], mentions[i]);
            (texts[i].IsLearntFrom ? shown : held).Add(texts[i], mentions[i]);
        }

        var figures = new Dictionary<string, Share>(StringComparer.Ordinal)
        {
            ["recognitionF1"] = all.F1,
            ["heldRecognitionF1"] = held.F1,
            ["within161"] = all.Within161,
            ["heldWithin161"] = held.Within161,
        };
        if (all.ExactId.Of > 0)
        {
            (figures["exactId"], figures["heldExactId"]) = (all.ExactId, held.ExactId);
        }

        return new(
            name,
            Fingerprint.Of(path),
            figures.ToDictionary(figure => figure.Key, figure => figure.Value.Value, StringComparer.Ordinal),
            [.. figures.Select(figure => $"{name}: {figure.Key} {figure.Value}"), $"{name}: held half, {held.Confidence}", .. Asides(name, all, parsed)])
        {
            Intervals = figures.ToDictionary(figure => figure.Key, figure => figure.Value.ToString(), StringComparer.Ordinal),
        };
    }

    private static IEnumerable<string> Asides(string name, ToponymScore all, ParsedArticle[] parsed)
    {
        yield return $"{name}: recognition precision {all.Precision}, recall {all.Recall}";
        if (all.IdsThere.Of > 0)
        {
            yield return $"{name}: of the marked identities the gazetteer has {all.IdsThere}";
        }

        var watch = Stopwatch.StartNew();
        var mentions = parsed.Sum(article => PlaceRooms.Geoparser.Geoparse(article).Mentions.Count);
        yield return string.Create(
            CultureInfo.InvariantCulture, $"{name}: {parsed.Length / watch.Elapsed.TotalSeconds:0} articles a second on top of the parse, on one core ({mentions} mentions)");
    }
}
