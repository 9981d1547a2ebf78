using System.CommandLine;
using System.CommandLine.Parsing;
using Ledgerline.Pipeline;

namespace Ledgerline.Cli.Commands;

/// <summary>The arguments and options of every command that reads articles.</summary>
internal sealed class InputOptions
{
    public Argument<string[]> Inputs { get; } = new("INPUT")
    {
        Description = "Articles: files (.txt, .html, .jsonl, feeds in .xml or .json, .warc, each also as .gz), folders of them, addresses of pages, feeds or sitemaps, or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    public Option<string?> Published { get; } = new("--published")
    {
        Description = "When the articles were published, where they do not say: YYYY-MM-DD, YYYY-MM, YYYY, or an RFC 3339 instant.",
        HelpName = "DATE",
    };

    public Option<string?> Outlet { get; } = new("--outlet")
    {
        Description = "Who published the articles, where they do not say.",
        HelpName = "NAME",
    };

    public Option<string> Language { get; } = new("--lang")
    {
        Description = "The language: en, uk, ru, or auto to detect it.",
        DefaultValueFactory = _ => "auto",
        HelpName = "en|uk|ru|auto",
    };

    public Option<string?> Pattern { get; } = new("--pattern")
    {
        Description = "Which files of a folder are read, by name: \"2025-*.html\".",
        HelpName = "GLOB",
    };

    public Option<string?> Contact { get; } = new("--contact")
    {
        Description = "An address or mailbox where you can be reached; sites that pages are fetched from are told it. Default: the variable LEDGERLINE_CONTACT.",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("LEDGERLINE_CONTACT"),
        HelpName = "ADDRESS",
    };

    public Option<bool> AllowPrivate { get; } = new("--allow-private") { Description = "Lets pages be fetched from private networks and this machine." };

    public Option<string> Theatre { get; } = Theatres();

    public Option<bool> Quiet { get; } = new("--quiet") { Description = "Shows no progress." };

    public InputOptions()
    {
        Language.AcceptOnlyFromAmong("en", "uk", "ru", "auto");
        Inputs.Validators.Add(RefuseUnknownOptions);
    }

    public static Option<string> Theatres() => new("--theatre")
    {
        Description = "The conflict: a name, or a path to a theatre file.",
        DefaultValueFactory = _ => "ukraine",
        HelpName = "NAME",
    };

    public void AddTo(Command command, bool withTheatre)
    {
        command.Add(Inputs);
        command.Add(Published);
        command.Add(Outlet);
        command.Add(Language);
        command.Add(Pattern);
        command.Add(Contact);
        command.Add(AllowPrivate);
        command.Add(Quiet);
        if (withTheatre)
        {
            command.Add(Theatre);
        }
    }

    public ReadRequest Request(ParseResult parsed, CommandContext context) => new()
    {
        Inputs = parsed.GetValue(Inputs) ?? [],
        Published = parsed.GetValue(Published),
        Outlet = parsed.GetValue(Outlet),
        Language = parsed.GetValue(Language) is { } code && code != "auto" ? new Records.Language(code) : null,
        StandardInput = context.Input,
        Pattern = parsed.GetValue(Pattern),
        Contact = parsed.GetValue(Contact),
        AllowPrivate = parsed.GetValue(AllowPrivate),
    };

    /// <summary>An argument that takes any number of words takes a mistyped option for one of them, too: it is refused.</summary>
    /// <param name="token">The word.</param>
    /// <param name="instead">What to do where it is meant.</param>
    public static string NoOption(string token, string instead) => $"There is no option '{token}'. {instead}";

    private static void RefuseUnknownOptions(ArgumentResult inputs)
    {
        foreach (var token in inputs.Tokens.Where(token => token.Value.Length > 1 && token.Value[0] == '-' && !Path.Exists(token.Value)))
        {
            inputs.AddError(NoOption(token.Value, $"Give a file whose name begins so as './{token.Value}'."));
        }
    }
}
