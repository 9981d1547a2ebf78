using System.Text.Json;
using Ledgerline.Eval.Claims;
using Ledgerline.Eval.Linguistics;
using Ledgerline.Lineage;
using Ledgerline.Ledger.Json;
using Ledgerline.Records;

namespace Ledgerline.Eval.Lineage;

/// <summary>Counts how often one statement that ten outlets tell comes out as two or more origins, the whole way from the texts, and whether another's denial stays apart from it.</summary>
internal static class OutletEvaluation
{
    public static Measurement Run(string name, string path, TextWriter? show)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        var (total, held) = (new Tally(), new Tally());
        var lines = new List<string>();
        var sets = document.RootElement.GetProperty("sets").EnumerateArray().ToList();
        foreach (var (set, number) in sets.Select((set, number) => (set, number)))
        {
            var tally = Count(set, show);
            var isHeld = set.TryGetProperty("held", out var flag) && flag.GetBoolean();
            (total, held) = isHeld ? (total, held.Plus(tally)) : (total.Plus(tally), held);
            lines.Add(
                $"{name}: set {number + 1}{(isHeld ? ", held" : "")} ({set.GetProperty("theatre").GetString()}; {string.Join(", ", KindsOf(set).Select(ContractCodes.Of))}): {tally.Statements} statements; claim found in {tally.Found} of {tally.Tellings} articles; "
                + $"two or more speakers counted for {tally.Several}, two or more origins with those without a speaker for {tally.SeveralOrUnknown}; the denial joined to the statement for {tally.Joined}");
        }

        var count = (double)total.Statements;
        return new Measurement(
            name,
            Fingerprint.Of(path),
            new Dictionary<string, double>(StringComparer.Ordinal)
            {
                ["oneOrigin"] = 1 - (total.Several / count),
                ["denialApart"] = 1 - (total.Joined / count),
                ["told"] = total.Found / (double)total.Tellings,
                ["heldOneOrigin"] = 1 - (held.Several / (double)held.Statements),
                ["heldTold"] = held.Found / (double)held.Tellings,
            },
            lines);
    }

    private static Tally Count(JsonElement set, TextWriter? show)
    {
        using var reader = new ClaimReader(set.GetProperty("theatre").GetString()!); // The file names one in every set.
        var statements = set.GetProperty("statements").EnumerateArray().ToList();
        var tellings = set.GetProperty("tellings").EnumerateArray().ToList();
        var kinds = KindsOf(set);
        var articles = statements
            .SelectMany((statement, number) => tellings.Append(set.GetProperty("denial")).Select((telling, at) => Tell(statement, telling, $"{number:00}-{at:00}")))
            .ToList();
        var claims = articles.AsParallel().AsOrdered().Select(article => (article.Id, Claims: reader.Read(article))).ToDictionary(read => read.Id, read => read.Claims);
        var stories = new CopyDetector().Detect(articles, claims);
        var origins = new OriginResolver(SpeakerLexicon.Load(Path.Combine(Repository.CliOutput, "data", "lexicons")))
            .Resolve(new OriginInput { Articles = articles, Claims = claims, Stories = stories, Theatre = reader.Theatre });
        var byClaim = claims.Values.SelectMany(each => each).ToDictionary(claim => claim.Id);
        var denial = $"-{tellings.Count:00}";
        var tally = new Tally { Statements = statements.Count, Tellings = statements.Count * tellings.Count };
        for (var number = 0; number < statements.Count; number++)
        {
            var told = origins
                .Select(origin => (Origin: origin, Claims: origin.Claims.Select(id => byClaim[id]).Where(claim => claim.Article.Value.StartsWith($"{number:00}-", StringComparison.Ordinal) && kinds.Contains(claim.Type)).ToList()))
                .Where(each => each.Claims.Count > 0)
                .ToList();
            var ofStatement = told.Where(each => each.Claims.Any(claim => !IsDenial(claim, denial))).ToList();
            tally = tally.Plus(new Tally
            {
                Found = ofStatement.SelectMany(each => each.Claims).Where(claim => !IsDenial(claim, denial)).Select(claim => claim.Article).Distinct().Count(),
                Joined = told.Any(each => each.Claims.Any(claim => IsDenial(claim, denial)) && each.Claims.Any(claim => !IsDenial(claim, denial))) ? 1 : 0,
                Several = HasSeveral(ofStatement.Where(each => each.Origin.Speaker is not null).Select(each => each.Claims)) ? 1 : 0,
                SeveralOrUnknown = HasSeveral(ofStatement.Select(each => each.Claims)) ? 1 : 0,
            });
            foreach (var (origin, these) in ofStatement.Count > 1 ? ofStatement : [])
            {
                show?.WriteLine($"{number:00}\t{origin.Speaker?.Name ?? "–"}\t{string.Join(" | ", these.Select(claim => $"{claim.Article} {claim.Type} {claim.Place.AsNamed} {claim.Place.Place?.Id} {claim.Factuality} {claim.Agent.Side} [{string.Join(" > ", claim.Sources.Select(source => source.Name))}]"))}");
            }
        }

        return tally;
    }

    // Two origins of one thing that is said; who repels an attack says two things, that there was one and that it failed.
    private static bool HasSeveral(IEnumerable<List<Claim>> origins)
        => origins.SelectMany(claims => claims.Select(claim => Proposition(claim.Type)).Distinct()).CountBy(proposition => proposition).Any(count => count.Value > 1);

    private static string Proposition(ClaimType type) => type switch
    {
        ClaimType.Advances or ClaimType.PartlyControls or ClaimType.Captures or ClaimType.Controls or ClaimType.Withdraws => "ground",
        ClaimType.Attacks or ClaimType.Strikes or ClaimType.Destroys => "fire",
        _ => type.ToString(),
    };

    private static HashSet<ClaimType> KindsOf(JsonElement set)
        => [.. set.GetProperty("claims").EnumerateArray().Select(kind => Enum.GetValues<ClaimType>().First(type => ContractCodes.Of(type) == kind.GetString()))];

    private static bool IsDenial(Claim claim, string denial) => claim.Article.Value.EndsWith(denial, StringComparison.Ordinal);

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

    private sealed record Tally
    {
        public int Statements { get; init; }

        public int Tellings { get; init; }

        public int Found { get; init; }

        public int Several { get; init; }

        public int SeveralOrUnknown { get; init; }

        public int Joined { get; init; }

        public Tally Plus(Tally other) => new()
        {
            Statements = Statements + other.Statements,
            Tellings = Tellings + other.Tellings,
            Found = Found + other.Found,
            Several = Several + other.Several,
            SeveralOrUnknown = SeveralOrUnknown + other.SeveralOrUnknown,
            Joined = Joined + other.Joined,
        };
    }
}
