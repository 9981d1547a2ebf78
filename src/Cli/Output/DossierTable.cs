using System.Globalization;
using Ledgerline.Ledger.Json;
using Ledgerline.Ledger.Notes;
using Ledgerline.Ledger.Views;
using Ledgerline.Records;
using Spectre.Console;

namespace Ledgerline.Cli.Output;

/// <summary>Prints a dossier for people: the verdict, what it rests on, and how it came about.</summary>
internal static class DossierTable
{
    private const int LongestQuote = 110;

    public static void Write(IAnsiConsole console, PlaceDossier dossier)
    {
        var status = dossier.Status;
        console.WriteLine($"{status.Place.Name}, {status.Place.Admin} ({status.Place.Id})");
        console.WriteLine($"On {status.On}, as known by {status.AsOf}: {Verdict(status)}");
        console.WriteLine(string.Join("   ", status.Probability.OrderBy(pair => pair.Key)
            .Select(pair => $"{pair.Key} {Tables.Percent(pair.Value.Value)}")
            .Append($"contested {Tables.Percent(status.Contested.Value)}")));
        console.WriteLine();
        WriteEvidence(console, dossier);
        WriteNoted(console, dossier);
        WriteHistory(console, dossier);
        if (dossier.Undated > 0)
        {
            console.WriteLine(dossier.Undated == 1
                ? "1 claim weighs nothing, because its article bears no date. Take it in again with --published."
                : $"{dossier.Undated} claims weigh nothing, because their articles bear no date. Take them in again with --published.");
        }
    }

    public static string Verdict(PlaceStatus status)
        => status.Status.Holder is { } holder
            ? $"held by {holder} ({Tables.Percent(status.Probability[holder].Value)})"
            : status.Status == ControlStatus.Contested ? $"contested ({Tables.Percent(status.Contested.Value)})" : "unknown";

    public static string Shorten(string quote)
    {
        var line = string.Join(' ', quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= LongestQuote ? line : string.Concat(line.AsSpan(0, LongestQuote - 1), "…");
    }

    private static void WriteEvidence(IAnsiConsole console, PlaceDossier dossier)
    {
        if (dossier.Status.Evidence.Count == 0)
        {
            console.WriteLine("No dated claim about this place speaks for or against anybody by that day.");
            return;
        }

        var claims = dossier.Claims.ToDictionary(claim => claim.Id);
        var table = new Table().Border(TableBorder.Simple).AddColumns("Weight", "For", "Type", "Sure", "Said", "Source", "Quote", "Article");
        table.Columns[0].RightAligned();
        foreach (var evidence in dossier.Status.Evidence)
        {
            var claim = claims.GetValueOrDefault(evidence.Claim);
            table.AddRow(
                Tables.Plain(evidence.Weight.ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture)),
                Tables.Plain(evidence.For.ToString()),
                Tables.Plain(claim is null ? string.Empty : ContractCodes.Of(claim.Type)),
                Tables.Plain(claim is null ? string.Empty : ContractCodes.Of(claim.Factuality)),
                Tables.Plain(claim?.Said?.Start?.ToString() ?? "–"),
                Tables.Plain(Tables.Chain(evidence.Sources)),
                Tables.Plain($"“{Shorten(evidence.Quote)}”"),
                Tables.Plain(claim?.Article.Value ?? string.Empty));
        }

        console.Write(table);
    }

    private static void WriteNoted(IAnsiConsole console, PlaceDossier dossier)
    {
        if (dossier.Noted.Count == 0)
        {
            return;
        }

        console.WriteLine("What was put on record about these claims:");
        foreach (var noted in dossier.Noted)
        {
            console.WriteLine($"  “{Shorten(noted.Claim.Quote)}” ({noted.Claim.Article}): {NoteWords.Of(noted.Note)}.");
        }

        console.WriteLine();
    }

    private static void WriteHistory(IAnsiConsole console, PlaceDossier dossier)
    {
        if (dossier.History.Count == 0)
        {
            return;
        }

        console.WriteLine("How it changed:");
        foreach (var change in dossier.History)
        {
            console.WriteLine($"  {change.On}  {change.From} → {change.To} ({Tables.Percent(change.Probability.Value)})");
        }
    }
}
