using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Ledgerline.Records;

namespace Ledgerline.Eval.Linguistics;

/// <summary>A TimeML document (https://timeml.github.io): its text, when it was made, and the time expressions marked in it.</summary>
/// <param name="Text">The text without marks.</param>
/// <param name="Published">The document's creation time.</param>
/// <param name="Times">Where each TIMEX3 stands, with its value.</param>
internal sealed partial record TimeMlDocument(string Text, PublicationDate Published, IReadOnlyList<(TextSpan Span, string Value)> Times)
{
    public static TimeMlDocument Read(string path)
    {
        var xml = File.ReadAllText(path);
        var day = Day.Parse(CreationTime().Match(xml).Groups[1].Value[..10]);
        var body = xml[(xml.IndexOf("<TEXT>", StringComparison.Ordinal) + 6)..xml.IndexOf("</TEXT>", StringComparison.Ordinal)];
        var text = new StringBuilder();
        var times = new List<(TextSpan, string)>();
        var (at, open, value) = (0, 0, "");
        foreach (Match tag in Tag().Matches(body))
        {
            text.Append(WebUtility.HtmlDecode(body[at..tag.Index]));
            at = tag.Index + tag.Length;
            if (tag.Groups[2].Value == "TIMEX3" && tag.Groups[1].Length == 0)
            {
                (open, value) = (text.Length, Value().Match(tag.Groups[3].Value).Groups[1].Value);
            }
            else if (tag.Groups[2].Value == "TIMEX3" && text.Length > open)
            {
                times.Add((new TextSpan(open, text.Length), value));
            }
        }

        text.Append(WebUtility.HtmlDecode(body[at..]));
        return new TimeMlDocument(text.ToString(), PublicationDate.On(day, TimePrecision.Day, DateBasis.Given), times);
    }

    [GeneratedRegex("<DCT>.*?value=\"([^\"]*)\"", RegexOptions.Singleline)]
    private static partial Regex CreationTime();

    [GeneratedRegex("<(/?)([A-Z0-9a-z-]+)([^>]*)>")]
    private static partial Regex Tag();

    [GeneratedRegex(" value=\"([^\"]*)\"")]
    private static partial Regex Value();
}
