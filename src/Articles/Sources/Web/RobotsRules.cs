using System.Globalization;
using System.Text;

namespace Ledgerline.Articles.Sources.Web;

/// <summary>What a site's <c>robots.txt</c> allows one program, after RFC 9309. Immutable.</summary>
internal sealed class RobotsRules
{
    /// <summary>So much of the file is looked at, as the standard has it.</summary>
    private const int MostBytes = 500 * 1024;

    private readonly IReadOnlyList<(string Path, bool Allows)> _rules;

    private RobotsRules(IReadOnlyList<(string Path, bool Allows)> rules, TimeSpan? delay, IReadOnlyList<string> sitemaps)
    {
        _rules = rules;
        Delay = delay;
        Sitemaps = sitemaps;
    }

    /// <summary>Everything is allowed: there is no such file.</summary>
    internal static RobotsRules All { get; } = new([], null, []);

    /// <summary>Nothing is allowed: the file is there and could not be had.</summary>
    internal static RobotsRules Nothing { get; } = new([("/", false)], null, []);

    /// <summary>The delay between requests that is asked for; null for none.</summary>
    internal TimeSpan? Delay { get; }

    /// <summary>The sitemaps that the file names.</summary>
    internal IReadOnlyList<string> Sitemaps { get; }

    /// <summary>Reads a file for the program called <paramref name="product"/>; linear in its length.</summary>
    internal static RobotsRules Parse(ReadOnlySpan<byte> file, string product)
    {
        var text = Encoding.UTF8.GetString(Whole(file)).TrimStart('\uFEFF');
        var (own, all) = (new Group(), new Group());
        var sitemaps = new List<string>();
        List<Group> current = [];
        var isNaming = false;
        foreach (var line in text.EnumerateLines())
        {
            if (Field(line) is not var (name, value))
            {
                continue;
            }

            switch (name)
            {
                case "user-agent":
                    current = isNaming ? current : [];
                    isNaming = true;
                    if (value == "*")
                    {
                        current.Add(all);
                    }
                    else if (IsProduct(value, product))
                    {
                        own.IsNamed = true;
                        current.Add(own);
                    }

                    break;
                case "allow" or "disallow":
                    isNaming = false;
                    current.ForEach(group => group.Add(value, name == "allow"));
                    break;
                case "crawl-delay":
                    isNaming = false;
                    current.ForEach(group => group.Wait(value));
                    break;
                case "sitemap":
                    sitemaps.Add(value);
                    break;
                default:
                    break;
            }
        }

        var chosen = own.IsNamed ? own : all;
        return new RobotsRules(chosen.Rules, chosen.Delay, sitemaps);
    }

    /// <summary>Whether the path, with its query, may be fetched: the longest rule that fits decides, and where two are as long, the one that allows.</summary>
    internal bool Allows(string pathAndQuery)
    {
        if (pathAndQuery == "/robots.txt")
        {
            return true;
        }

        var path = Normalise(pathAndQuery);
        var (longest, allows) = (-1, true);
        foreach (var (rule, isAllowing) in _rules)
        {
            if (rule.Length >= longest && (rule.Length > longest || isAllowing) && Fits(rule, path))
            {
                (longest, allows) = (rule.Length, isAllowing);
            }
        }

        return allows;
    }

    /// <summary>The part that is looked at, up to a line's end: half a rule may forbid the whole site.</summary>
    private static ReadOnlySpan<byte> Whole(ReadOnlySpan<byte> file)
    {
        if (file.Length <= MostBytes)
        {
            return file;
        }

        var end = file[..MostBytes].LastIndexOfAny((byte)'\n', (byte)'\r');
        return file[..Math.Max(0, end)];
    }

    private static (string Name, string Value)? Field(ReadOnlySpan<char> line)
    {
        var comment = line.IndexOf('#');
        var words = comment < 0 ? line : line[..comment];
        var colon = words.IndexOf(':');
        return colon <= 0 ? null : (words[..colon].Trim().ToString().ToLowerInvariant(), words[(colon + 1)..].Trim().ToString());
    }

    private static bool IsProduct(string agent, string product)
    {
        var end = 0;
        while (end < agent.Length && (char.IsAsciiLetter(agent[end]) || agent[end] is '-' or '_'))
        {
            end++;
        }

        return agent.AsSpan(0, end).Equals(product, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Matches a rule with its <c>*</c> and <c>$</c>; the rest of the path is free. The pieces between stars are sought from left to right, each as early as it can stand.</summary>
    private static bool Fits(string rule, string path)
    {
        var isAnchored = rule.EndsWith('$');
        var pieces = (isAnchored ? rule[..^1] : rule).Split('*');
        if (rule.Length - pieces.Length + (isAnchored ? 0 : 1) > path.Length || !path.StartsWith(pieces[0], StringComparison.Ordinal))
        {
            return false;
        }

        if (pieces.Length == 1)
        {
            return !isAnchored || path.Length == pieces[0].Length;
        }

        var at = pieces[0].Length;
        for (var index = 1; index < pieces.Length - (isAnchored ? 1 : 0); index++)
        {
            var found = path.IndexOf(pieces[index], at, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            at = found + pieces[index].Length;
        }

        return !isAnchored || (path.Length - at >= pieces[^1].Length && path.EndsWith(pieces[^1], StringComparison.Ordinal));
    }

    /// <summary>The path with the same characters percent-encoded everywhere.</summary>
    private static string Normalise(string path)
    {
        var result = new StringBuilder(path.Length);
        for (var at = 0; at < path.Length; at++)
        {
            if (path[at] == '%' && at + 2 < path.Length && byte.TryParse(path.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            {
                var isPlain = value < 0x80 && (char.IsAsciiLetterOrDigit((char)value) || (char)value is '-' or '.' or '_' or '~');
                result.Append(isPlain ? ((char)value).ToString() : path.Substring(at, 3).ToUpperInvariant());
                at += 2;
            }
            else if (path[at] > '\x7F')
            {
                var width = char.IsHighSurrogate(path[at]) && at + 1 < path.Length ? 2 : 1;
                foreach (var unit in Encoding.UTF8.GetBytes(path.Substring(at, width)))
                {
                    result.Append(CultureInfo.InvariantCulture, $"%{unit:X2}");
                }

                at += width - 1;
            }
            else
            {
                result.Append(path[at]);
            }
        }

        return result.ToString();
    }

    /// <summary>The rules of one program, while the file is read.</summary>
    private sealed class Group
    {
        private const int LongestRule = 2_000;

        internal List<(string Path, bool Allows)> Rules { get; } = [];

        internal TimeSpan? Delay { get; private set; }

        internal bool IsNamed { get; set; }

        internal void Add(string path, bool allows)
        {
            if (path.Length is > 0 and <= LongestRule && path[0] is '/' or '*')
            {
                Rules.Add((Normalise(path), allows));
            }
        }

        internal void Wait(string seconds)
        {
            if (double.TryParse(seconds, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var delay) && delay is >= 0 and < 86400)
            {
                Delay ??= TimeSpan.FromSeconds(delay);
            }
        }
    }
}
