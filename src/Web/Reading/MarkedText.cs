using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Ledgerline.Web.Reading;

/// <summary>Renders segments: marks that nest where claims begin together, with a number behind each claim's end.</summary>
internal static class MarkedText
{
    internal static RenderFragment Of(IReadOnlyList<Segment> segments) => builder =>
    {
        foreach (var segment in segments)
        {
            if (segment.Claims.Count == 0)
            {
                builder.AddContent(0, segment.Text);
                continue;
            }

            WriteMarked(builder, segment);
            foreach (var number in segment.Ending)
            {
                WriteNumber(builder, number);
            }
        }
    };

    private static void WriteMarked(RenderTreeBuilder builder, Segment segment)
    {
        var depth = Math.Max(1, segment.Beginning.Count);
        for (var i = 0; i < depth; i++)
        {
            builder.OpenElement(1, "mark");
            if (i < segment.Beginning.Count)
            {
                builder.AddAttribute(2, "id", $"claim-{segment.Beginning[i]}");
            }

            if (i == 0 && segment.Claims.Count > 1)
            {
                builder.AddAttribute(3, "class", "several");
            }
        }

        builder.AddContent(4, segment.Text);
        for (var i = 0; i < depth; i++)
        {
            builder.CloseElement();
        }
    }

    private static void WriteNumber(RenderTreeBuilder builder, int number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        builder.OpenElement(5, "a");
        builder.AddAttribute(6, "class", "ref");
        builder.AddAttribute(7, "href", $"#note-{text}");
        builder.AddAttribute(8, "aria-label", $"Claim {text}");
        builder.AddContent(9, text);
        builder.CloseElement();
    }
}
