using System.CommandLine;
using Ledgerline.Cli.Output;
using Ledgerline.Pipeline;

namespace Ledgerline.Cli.Commands;

/// <summary><c>parse</c>: sentences, tags and trees as CoNLL-U.</summary>
internal static class ParseCommand
{
    public static Command Build(CommandContext context)
    {
        var command = new Command(
            "parse",
            """
            Prints the sentences of the articles with tags, lemmas and dependency trees, as CoNLL-U.

            Example:
              ledgerline parse report.txt --lang en
            """);
        var options = new InputOptions();
        options.AddTo(command, withTheatre: false);
        var form = new Option<string>("--input")
        {
            Description = "What the input is: text, or conllu to keep the words and sentences given and predict the rest.",
            DefaultValueFactory = _ => "text",
            HelpName = "text|conllu",
        };
        form.AcceptOnlyFromAmong("text", "conllu");
        command.Add(form);
        command.SetAction((parsed, cancellationToken) =>
        {
            var request = options.Request(parsed, context);
            return parsed.GetValue(form) == "conllu"
                ? Task.FromResult(Annotate(context, request))
                : ParseAsync(context, request, cancellationToken);
        });
        return command;
    }

    private static async Task<int> ParseAsync(CommandContext context, ReadRequest request, CancellationToken cancellationToken)
    {
        using var pipeline = ReportPipeline.Open(context.Files, "ukraine");
        var failures = new FailureLog(context.Error);
        var articles = 0;
        await foreach (var article in pipeline.ReadAsync(request, failures.Report, cancellationToken))
        {
            try
            {
                TreebankTools.Write(context.TextOutput, pipeline.Parse(article));
                articles++;
            }
            catch (ArticleException failure)
            {
                failures.Report(new InputFailure(article.Id.Value, null, failure.Message, "Unparsed"));
            }
        }

        return failures.ExitStatus(articles);
    }

    private static int Annotate(CommandContext context, ReadRequest request)
    {
        var language = request.Language
            ?? throw new UsageException("--input conllu: say which language the words are of, with --lang en, uk or ru.");
        var failures = new FailureLog(context.Error);
        var annotated = 0;
        foreach (var input in request.Inputs)
        {
            try
            {
                using var reader = input == "-" ? new StreamReader(context.Input) : new StreamReader(input);
                foreach (var fault in TreebankTools.Annotate(context.Files, language, reader, context.TextOutput))
                {
                    failures.Report(new InputFailure(input, null, $"{input}: {fault}", "BrokenTreebank"));
                }

                annotated++;
            }
            catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
            {
                failures.Report(new InputFailure(input, null, $"{input}: cannot be read: {unreadable.Message}", "Inaccessible"));
            }
        }

        return failures.ExitStatus(annotated);
    }
}
