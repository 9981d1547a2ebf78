using System.CommandLine;
using Ledgerline.Records;

namespace Ledgerline.Cli.Commands;

/// <summary>The options of every command that puts something on record: by whom, why, as of which day.</summary>
internal sealed class RecordOptions
{
    private readonly Option<string> _by = new("--by") { Description = "Who puts this on record, as they want to be named: a desk or a sign will do.", Required = true, HelpName = "NAME" };
    private readonly Option<string> _reason = new("--reason") { Description = "Why.", Required = true, HelpName = "TEXT" };
    private readonly Option<string?> _on = new("--on") { Description = "The day from which it counts (YYYY-MM-DD); today where left out.", HelpName = "DAY" };

    public void AddTo(Command command)
    {
        command.Add(_by);
        command.Add(_reason);
        command.Add(_on);
    }

    /// <summary>What was given.</summary>
    /// <exception cref="UsageException">The day is none.</exception>
    public (string By, string Reason, Day On) Of(ParseResult parsed, CommandContext context)
        => (parsed.GetValue(_by)!, parsed.GetValue(_reason)!, LedgerOptions.DayOf(parsed, _on) ?? new Day(DateOnly.FromDateTime(context.Clock.GetUtcNow().UtcDateTime))); // Both are required.
}
