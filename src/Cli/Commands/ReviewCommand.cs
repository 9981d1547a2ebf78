using System.CommandLine;
using System.Globalization;
using Ledgerline.Ledger;
using Ledgerline.Ledger.Json;
using Ledgerline.Ledger.Notes;
using Ledgerline.Records;

namespace Ledgerline.Cli.Commands;

/// <summary><c>review</c>: puts on record what an analyst says of a claim.</summary>
internal static class ReviewCommand
{
    public static Command Build(CommandContext context)
    {
        var command = new Command(
            "review",
            """
            Puts on record what an analyst says of a claim: that the text says it, that it does not, or what it says in truth. The claim stays as it was read; from the review's day on, statuses
            are reckoned by the review. Of several reviews of a claim the last counts.

            Example:
              ledgerline review report-7 3f2a90c1d4e5b607 reject --by "night desk" --reason "a headline of 2023" --db war.db
              ledgerline review report-7 3f2a90c1d4e5b607 correct --type advances --by "night desk" --reason "near it, not in it" --db war.db
            """);
        var article = new Argument<string>("ARTICLE") { Description = "The article's id." };
        var claim = new Argument<string>("CLAIM") { Description = "The claim's id, as 'extract', 'search --claims' and 'place --format json' print it." };
        var decision = new Argument<ReviewDecision>("DECISION") { Description = "accept, reject or correct." };
        var type = new Option<string?>("--type") { Description = "What the text says happened, such as advances.", HelpName = "TYPE" };
        var factuality = new Option<string?>("--factuality") { Description = "How certain it is said to be, such as PS+.", HelpName = "CODE" };
        var agent = new Option<string?>("--agent") { Description = "The side of whoever does it.", HelpName = "CODE" };
        var target = new Option<string?>("--target") { Description = "The side of whom it is done to.", HelpName = "CODE" };
        var place = new Option<string?>("--place") { Description = "The place that the text means, a name or an id.", HelpName = "PLACE" };
        var time = new Option<string?>("--time") { Description = "The day on which it happened (YYYY-MM-DD).", HelpName = "DAY" };
        var record = new RecordOptions();
        var options = new LedgerOptions();
        foreach (var argument in new Argument[] { article, claim, decision })
        {
            command.Add(argument);
        }

        foreach (var option in new Option[] { type, factuality, agent, target, place, time })
        {
            command.Add(option);
        }

        record.AddTo(command);
        options.AddTo(command, withDays: false);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var (by, reason, on) = record.Of(parsed, context);
            await using var session = await options.OpenAsync(parsed, context, readOnly: false, cancellationToken);
            var correction = new ClaimCorrection
            {
                Type = parsed.GetValue(type) is { } named ? Codes.Of<ClaimType>("--type", named, ContractCodes.Of) : null,
                Factuality = parsed.GetValue(factuality) is { } sure ? Codes.Of<Factuality>("--factuality", sure, ContractCodes.Of) : null,
                Agent = SideOf(session, "--agent", parsed.GetValue(agent)),
                Target = SideOf(session, "--target", parsed.GetValue(target)),
                Place = parsed.GetValue(place) is { } name ? await Places.KnownAsync(session, name, context, cancellationToken) : null,
                Time = LedgerOptions.DayOf(parsed, time) is { } day ? DayRange.Of(day) : null,
            };
            var what = parsed.GetValue(decision);
            if ((what == ReviewDecision.Correct) == correction.IsEmpty)
            {
                throw new UsageException(what == ReviewDecision.Correct
                    ? "Say what is corrected: --type, --factuality, --agent, --target, --place or --time."
                    : $"--type, --factuality, --agent, --target, --place and --time go with 'correct', not with '{what.ToString().ToLowerInvariant()}'.");
            }

            var id = new ArticleId(parsed.GetValue(article)!); // The argument is required.
            var reviewed = await FindAsync(session.Ledger, id, new ClaimId(parsed.GetValue(claim)!), cancellationToken); // As above.
            var numbers = await session.Ledger.NoteAsync([new Review(id, reviewed.Id, what, correction.IsEmpty ? null : correction, by, reason, on)], cancellationToken);
            await context.TextOutput.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Entry {numbers[0]}: {what.ToString().ToLowerInvariant()} “{Output.DossierTable.Shorten(reviewed.Quote)}”, counts from {on}."));
            return Entry.Done;
        });
        return command;
    }

    private static async Task<Claim> FindAsync(ILedger ledger, ArticleId article, ClaimId claim, CancellationToken cancellationToken)
    {
        var entry = await ledger.FindAsync(article, cancellationToken) ?? throw new UsageException($"The ledger has no article '{article}'. 'ledgerline search' prints the ids of articles.");
        return entry.Claims.FirstOrDefault(each => each.Id == claim)
            ?? throw new UsageException(entry.Claims.Count == 0
                ? $"The article '{article}' has no claims."
                : $"The article '{article}' has no claim '{claim}'. It has: {string.Join(", ", entry.Claims.Take(20).Select(each => each.Id))}.");
    }

    private static SideCode? SideOf(LedgerSession session, string option, string? given)
    {
        if (given is null)
        {
            return null;
        }

        var side = new SideCode(given.ToUpperInvariant());
        var sides = session.Pipeline.Theatre.Sides.Select(each => each.Code).ToList();
        return sides.Contains(side) ? side : throw new UsageException($"{option}: the theatre '{session.Pipeline.Theatre.Id}' has no side '{given}'. Give one of: {string.Join(", ", sides)}.");
    }
}
