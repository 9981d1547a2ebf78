using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Ledgerline.Records;

namespace Ledgerline.Eval.Places;

/// <summary>A bulletin without its tags, with the points that its links marked.</summary>
/// <param name="Text">The words.</param>
/// <param name="Links">Where each link stood, and the point on the map that it led to.</param>
internal sealed partial record BulletinText(string Text, IReadOnlyList<(TextSpan Span, Coordinate Point)> Links)
{
    /// <summary>Takes the tags out of <paramref name="html"/>.</summary>
    public static BulletinText Read(string html)
    {
        var text = new StringBuilder();
        var links = new List<(TextSpan, Coordinate)>();
        var from = 0;
        (int Start, Coordinate Point)? open = null;
        foreach (Match tag in Tag().Matches(html))
        {
            text.Append(WebUtility.HtmlDecode(html[from..tag.Index]));
            from = tag.Index + tag.Length;
            if (tag.Value.StartsWith("<a ", StringComparison.OrdinalIgnoreCase) && Point().Match(tag.Value) is { Success: true } point)
            {
                open = (text.Length, new Coordinate(Number(point.Groups[1]), Number(point.Groups[2])));
            }
            else if (tag.Value.StartsWith("</a", StringComparison.OrdinalIgnoreCase) && open is { } link)
            {
                links.Add((new TextSpan(link.Start, text.Length), link.Point));
                open = null;
            }
            else if (Break().IsMatch(tag.Value))
            {
                text.Append('\n');
            }
        }

        return new(text.Append(WebUtility.HtmlDecode(html[from..])).ToString(), links);
    }

    private static double Number(Group group) => double.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"#[\d.]+/(-?[\d.]+)/(-?[\d.]+)")]
    private static partial Regex Point();

    [GeneratedRegex("^</?(?:br|p|div|li)", RegexOptions.IgnoreCase)]
    private static partial Regex Break();
}
