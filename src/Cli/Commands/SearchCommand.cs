using System.CommandLine;
using Ledgerline.Cli.Output;
using Ledgerline.Ledger.Json;
using Ledgerline.Ledger.Search;
using Ledgerline.Records;

namespace Ledgerline.Cli.Commands;

/// <summary><c>search</c>: finds articles and claims of the ledger.</summary>
internal static class SearchCommand
{
    public static Command Build(CommandContext context)
    {
        var command = new Command(
            "search",
            """
            Finds articles by their words, or claims by what they quote and say, newest first, as a JSON object a line. Words are found in all their forms, whatever their case and
            accents; "words between quotation marks" stand together, and an asterisk stands for the rest of a word. Each hit bears a key; --after goes on behind it.

            Example:
              ledgerline search mine '"front line"' --from 2025-01-01 --db war.db
              ledgerline search --claims --place "Donetsk Oblast" --type captures --source ministry --db war.db
            """);
        var words = new Argument<string[]>("WORDS") { Description = "Words that all must be there. Leave them out to list everything that fits.", Arity = ArgumentArity.ZeroOrMore };
        words.Validators.Add(given =>
        {
            foreach (var token in given.Tokens.Where(token => token.Value.StartsWith("--", StringComparison.Ordinal)))
            {
                given.AddError(InputOptions.NoOption(token.Value, "Words are found without the signs around them: leave the dashes out."));
            }
        });
        var claims = new Option<bool>("--claims") { Description = "Finds claims, by the words that they quote; without it articles, by title and text." };
        var place = new Option<string?>("--place") { Description = "About this place (a name or an id), or any within it.", HelpName = "PLACE" };
        var source = new Option<string?>("--source") { Description = "Said by somebody with these words in name or office.", HelpName = "WORDS" };
        var sides = new Option<string[]>("--side") { Description = "Done by this side; may be given several times.", HelpName = "CODE" };
        var types = new Option<string[]>("--type") { Description = "What is said to have happened, such as captures; may be given several times.", HelpName = "TYPE" };
        var factualities = new Option<string[]>("--factuality") { Description = "How certain it is said to be, such as CT+; may be given several times.", HelpName = "CODE" };
        var from = new Option<string?>("--from") { Description = "Published on this day (YYYY-MM-DD) or later.", HelpName = "DAY" };
        var until = new Option<string?>("--until") { Description = "Published on this day or earlier.", HelpName = "DAY" };
        var limit = new Option<int>("--limit") { Description = $"How many hits at most, 1 to {SearchQuery.LargestPage}.", DefaultValueFactory = _ => 20, HelpName = "N" };
        var after = new Option<string?>("--after") { Description = "Goes on behind the hit with this key.", HelpName = "KEY" };
        command.Add(words);
        foreach (var option in new Option[] { claims, place, source, sides, types, factualities, from, until, limit, after })
        {
            command.Add(option);
        }

        var options = new LedgerOptions();
        options.AddTo(command, withDays: false);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var query = new SearchQuery
            {
                Scope = parsed.GetValue(claims) ? SearchScope.Claims : SearchScope.Articles,
                Words = string.Join(' ', parsed.GetValue(words) ?? []),
                Source = parsed.GetValue(source) ?? "",
                Sides = [.. (parsed.GetValue(sides) ?? []).Select(code => new SideCode(code.ToUpperInvariant()))],
                Types = CodesOf<ClaimType>("--type", parsed.GetValue(types), ContractCodes.Of),
                Factualities = CodesOf<Factuality>("--factuality", parsed.GetValue(factualities), ContractCodes.Of),
                From = LedgerOptions.DayOf(parsed, from),
                Until = LedgerOptions.DayOf(parsed, until),
                Limit = parsed.GetValue(limit) is var most and >= 1 and <= SearchQuery.LargestPage ? most : throw new UsageException($"--limit: {parsed.GetValue(limit)} is none of 1 to {SearchQuery.LargestPage}."),
                After = KeyOf(parsed.GetValue(after)),
            };
            var db = parsed.GetValue(options.Db)!; // The option has a default.
            await using var session = await options.OpenAsync(parsed, context, cancellationToken);
            await Indexing.CatchUpAsync(session.Ledger, db, context, cancellationToken);
            var about = parsed.GetValue(place) is { } name ? await Places.KnownAsync(session, name, context, cancellationToken) : null;
            var page = await session.View.SearchAsync(query, about, cancellationToken);
            var output = new JsonLines(context.Output);
            var terms = SearchTerms.Parse(query.Words);
            foreach (var hit in page.Hits)
            {
                await output.WriteAsync(writer => ContractJson.Write(writer, hit, terms), cancellationToken);
            }

            await output.FlushAsync(cancellationToken);
            if (page.Hits.Count == 0)
            {
                await context.Error.WriteLineAsync("ledgerline: nothing in the ledger fits.");
            }

            return Entry.Done;
        });
        return command;
    }

    private static List<T> CodesOf<T>(string option, string[]? given, Func<T, string> code)
        where T : struct, Enum
        => [.. (given ?? []).Select(text => Codes.Of(option, text, code))];

    private static SearchKey? KeyOf(string? text)
        => text is null ? null
            : SearchKey.TryParse(text, out var key) ? key
            : throw new UsageException($"--after: '{text}' is no key. Give the 'key' of the last hit that was printed.");
}
