using System.Text.Json;
using Ledgerline.Eval.Claims;
using Ledgerline.Eval.Linguistics;
using Ledgerline.Lineage;
using Ledgerline.Records;

namespace Ledgerline.Eval.Lineage;

/// <summary>Counts how often one statement that ten outlets tell comes out as two or more origins, the whole way from the texts, and whether another's denial stays apart from it.</summary>
internal static class OutletEvaluation
{
    public static Measurement Run(string name, string path, TextWriter? show)
    {
        using var reader = new ClaimReader("ukraine");
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        var statements = document.RootElement.GetProperty("statements").EnumerateArray().ToList();
        var tellings = document.RootElement.GetProperty("tellings").EnumerateArray().ToList();
        var articles = statements
            .SelectMany((statement, number) => tellings.Append(document.RootElement.GetProperty("denial")).Select((telling, at) => Tell(statement, telling, $"{number:00}-{at:00}")))
            .ToList();
        var claims = articles.AsParallel().AsOrdered().Select(article => (article.Id, Claims: reader.Read(article))).ToDictionary(read => read.Id, read => read.Claims);
        var stories = new CopyDetector().Detect(articles, claims);
        var origins = new OriginResolver(SpeakerLexicon.Load(Path.Combine(Repository.CliOutput, "data", "lexicons")))
            .Resolve(new OriginInput { Articles = articles, Claims = claims, Stories = stories, Theatre = reader.Theatre });
        var byClaim = claims.Values.SelectMany(each => each).ToDictionary(claim => claim.Id);
        var denial = $"-{tellings.Count:00}";
        var (several, severalOrUnknown, found, joined) = (0, 0, 0, 0);
        for (var number = 0; number < statements.Count; number++)
        {
            var told = origins
                .Select(origin => (Origin: origin, Claims: origin.Claims.Select(id => byClaim[id]).Where(claim => claim.Article.Value.StartsWith($"{number:00}-", StringComparison.Ordinal) && IsGround(claim)).ToList()))
                .Where(each => each.Claims.Count > 0)
                .ToList();
            var ofStatement = told.Where(each => each.Claims.Any(claim => !claim.Article.Value.EndsWith(denial, StringComparison.Ordinal))).ToList();
            found += ofStatement.SelectMany(each => each.Claims).Select(claim => claim.Article).Distinct().Count(article => !article.Value.EndsWith(denial, StringComparison.Ordinal));
            joined += told.Any(each => each.Claims.Any(claim => claim.Article.Value.EndsWith(denial, StringComparison.Ordinal)) && each.Claims.Any(claim => !claim.Article.Value.EndsWith(denial, StringComparison.Ordinal))) ? 1 : 0;
            var named = ofStatement.Count(each => each.Origin.Speaker is not null);
            several += named > 1 ? 1 : 0;
            severalOrUnknown += ofStatement.Count > 1 ? 1 : 0;
            foreach (var (origin, these) in ofStatement.Count > 1 ? ofStatement : [])
            {
                show?.WriteLine($"{number:00}\t{origin.Speaker?.Name ?? "–"}\t{string.Join(" | ", these.Select(claim => $"{claim.Article} {claim.Type} {claim.Place.AsNamed} {claim.Place.Place?.Id} {claim.Factuality} {claim.Agent.Side} [{string.Join(" > ", claim.Sources.Select(source => source.Name))}]"))}");
            }
        }

        var count = (double)statements.Count;
        return new Measurement(
            name,
            Fingerprint.Of(path),
            new Dictionary<string, double>(StringComparer.Ordinal)
            {
                ["oneOrigin"] = 1 - (several / count),
                ["denialApart"] = 1 - (joined / count),
                ["told"] = found / (count * tellings.Count),
            },
            [
                $"{name}: {statements.Count} statements told by {tellings.Count} outlets each: claim found in {found} of {statements.Count * tellings.Count} articles; "
                + $"two or more speakers counted for {several}, two or more origins with those without a speaker for {severalOrUnknown}; the denial joined to the statement for {joined}",
            ]);
    }

    private static bool IsGround(Claim claim) => claim.Type is ClaimType.Captures or ClaimType.Controls or ClaimType.PartlyControls or ClaimType.Advances;

    private static Article Tell(JsonElement statement, JsonElement telling, string id)
    {
        var day = Day.Parse(statement.GetProperty("day").GetString()!); // The file has it in every statement.
        var text = telling.GetProperty("text").GetString()!.Replace("{weekday}", day.ToDateOnly().DayOfWeek.ToString(), StringComparison.Ordinal); // As above.
        foreach (var word in statement.EnumerateObject())
        {
            text = text.Replace($"{{{word.Name}}}", word.Value.GetString(), StringComparison.Ordinal);
        }

        return Article.OfText(new ArticleId(id), text, new Language(telling.GetProperty("language").GetString()!)) with
        {
            Outlet = telling.GetProperty("outlet").GetString(),
            Published = PublicationDate.On(day.AddDays(telling.GetProperty("daysLater").GetInt32()), TimePrecision.Day, DateBasis.Given),
        };
    }
}
