using System.CommandLine;
using System.Text.Json;
using Ledgerline.Cli.Output;
using Ledgerline.Pipeline;
using Ledgerline.Records;

namespace Ledgerline.Cli.Commands;

/// <summary>What one article gives: a line for each writer.</summary>
internal delegate IEnumerable<Action<Utf8JsonWriter>> ArticleLines(ParseResult parsed, ReportPipeline pipeline, Article article);

/// <summary>The shape of the commands that take articles in and print what a room makes of each, as JSON Lines.</summary>
internal static class ArticleCommand
{
    /// <summary>Builds such a command.</summary>
    /// <param name="context">What the command works on.</param>
    /// <param name="name">The command's name.</param>
    /// <param name="description">What it does, with an example.</param>
    /// <param name="withTheatre">Whether it needs a theatre.</param>
    /// <param name="lines">What one article gives: a line for each writer.</param>
    public static Command Build(
        CommandContext context, string name, string description, bool withTheatre, ArticleLines lines)
    {
        var command = new Command(name, description);
        var options = new InputOptions();
        options.AddTo(command, withTheatre);
        command.SetAction((parsed, cancellationToken) =>
        {
            var theatre = withTheatre ? parsed.GetValue(options.Theatre)! : "ukraine"; // The option has a default.
            return RunAsync(context, options.Request(parsed, context), theatre, parsed, lines, cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(
        CommandContext context, ReadRequest request, string theatre, ParseResult parsed, ArticleLines lines, CancellationToken cancellationToken)
    {
        using var pipeline = ReportPipeline.Open(context.Files, theatre);
        var output = new JsonLines(context.Output);
        var failures = new FailureLog(context.Error);
        var articles = 0;
        await foreach (var article in pipeline.EachAsync(request, article => lines(parsed, pipeline, article).ToList(), failures.Report, cancellationToken))
        {
            foreach (var line in article)
            {
                await output.WriteAsync(line, cancellationToken);
            }

            articles++;
        }

        await output.FlushAsync(cancellationToken);
        return failures.ExitStatus(articles);
    }
}
