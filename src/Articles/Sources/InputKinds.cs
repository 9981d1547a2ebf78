namespace Ledgerline.Articles.Sources;

/// <summary>Tells the kind of an input from its name.</summary>
internal static class InputKinds
{
    private const string Compressed = ".gz";

    private static readonly Dictionary<string, InputKind> ByEnding = new(StringComparer.OrdinalIgnoreCase)
    {
        [".txt"] = InputKind.PlainText,
        [".html"] = InputKind.WebPage,
        [".htm"] = InputKind.WebPage,
        [".xhtml"] = InputKind.WebPage,
        [".jsonl"] = InputKind.JsonLines,
        [".ndjson"] = InputKind.JsonLines,
        [".xml"] = InputKind.Xml,
        [".rss"] = InputKind.Xml,
        [".atom"] = InputKind.Xml,
        [".rdf"] = InputKind.Xml,
        [".json"] = InputKind.Json,
        [".warc"] = InputKind.Warc,
    };

    /// <summary>Tells what <paramref name="input"/> is; looks at the disk for folders and missing files.</summary>
    internal static InputKind Of(string input)
    {
        if (input == "-")
        {
            return InputKind.StandardInput;
        }

        if (IsAddress(input))
        {
            return InputKind.Address;
        }

        if (Directory.Exists(input))
        {
            return InputKind.Folder;
        }

        return File.Exists(input) ? ByEnding.GetValueOrDefault(Path.GetExtension(WithoutCompression(input)), InputKind.Unsupported) : InputKind.Missing;
    }

    /// <summary>Whether the file is compressed with gzip, by its name.</summary>
    internal static bool IsCompressed(string input) => input.EndsWith(Compressed, StringComparison.OrdinalIgnoreCase);

    /// <summary>The name without <c>.gz</c>.</summary>
    internal static string WithoutCompression(string input) => IsCompressed(input) ? input[..^Compressed.Length] : input;

    /// <summary>What is not read, as the beginning of "… not read".</summary>
    internal static string Describe(string input)
    {
        var ending = Path.GetExtension(WithoutCompression(input));
        return ending.Length == 0 ? "files without an ending are" : $"files that end in {ending} are";
    }

    private static bool IsAddress(string input)
        => input.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || input.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
}
