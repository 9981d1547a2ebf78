namespace Ledgerline.Articles.Sources;

/// <summary>Tells the kind of an input from its name.</summary>
internal static class InputKinds
{
    private static readonly Dictionary<string, string> NotYet = new(StringComparer.OrdinalIgnoreCase)
    {
        [".xml"] = "feeds are",
        [".rss"] = "feeds are",
        [".atom"] = "feeds are",
        [".warc"] = "crawl archives are",
        [".gz"] = "compressed files are",
        [".json"] = "JSON that is not JSON Lines is",
    };

    /// <summary>Tells what <paramref name="input"/> is; looks at the disk for folders and missing files.</summary>
    internal static InputKind Of(string input)
    {
        if (input == "-")
        {
            return InputKind.StandardInput;
        }

        if (IsUrl(input))
        {
            return InputKind.Unsupported;
        }

        if (Directory.Exists(input))
        {
            return InputKind.Folder;
        }

        return File.Exists(input) ? OfFile(input) : InputKind.Missing;
    }

    /// <summary>What is not read, as the beginning of "… not read yet".</summary>
    internal static string Describe(string input)
    {
        if (IsUrl(input))
        {
            return "web addresses are";
        }

        var ending = Path.GetExtension(input);
        return NotYet.GetValueOrDefault(ending) ?? (ending.Length == 0 ? "files without an ending are" : $"files that end in {ending} are");
    }

    private static InputKind OfFile(string input) => Path.GetExtension(input).ToUpperInvariant() switch
    {
        ".TXT" => InputKind.PlainText,
        ".HTML" or ".HTM" or ".XHTML" => InputKind.WebPage,
        ".JSONL" or ".NDJSON" => InputKind.JsonLines,
        _ => InputKind.Unsupported,
    };

    private static bool IsUrl(string input)
        => input.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || input.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
}
