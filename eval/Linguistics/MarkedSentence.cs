using System.Text;
using Ledgerline.Records;

namespace Ledgerline.Eval.Linguistics;

/// <summary>A sentence of a gold set of our own, with its outermost names in brackets: <c>[LOC Kyiv]</c>.</summary>
/// <param name="Text">The sentence without brackets.</param>
/// <param name="Names">Where each name stands in it.</param>
internal sealed record MarkedSentence(string Text, IReadOnlyList<(TextSpan Span, EntityKind Kind)> Names)
{
    private static readonly Dictionary<string, EntityKind> Kinds = new(StringComparer.Ordinal)
    {
        ["PER"] = EntityKind.Person,
        ["ORG"] = EntityKind.Organization,
        ["LOC"] = EntityKind.Location,
        ["FAC"] = EntityKind.Facility,
    };

    /// <summary>Reads a line.</summary>
    /// <exception cref="KeyNotFoundException">A bracket begins with no known kind.</exception>
    public static MarkedSentence Parse(string line)
    {
        var text = new StringBuilder();
        var names = new List<(TextSpan, EntityKind)>();
        for (var at = 0; at < line.Length;)
        {
            var open = line.IndexOf('[', at);
            if (open < 0)
            {
                text.Append(line, at, line.Length - at);
                break;
            }

            var close = line.IndexOf(']', open);
            var name = line[(open + 5)..close];
            text.Append(line, at, open - at).Append(name);
            names.Add((new TextSpan(text.Length - name.Length, text.Length), Kinds[line[(open + 1)..(open + 4)]]));
            at = close + 1;
        }

        return new MarkedSentence(text.ToString(), names);
    }
}
