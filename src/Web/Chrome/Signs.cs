namespace Ledgerline.Web.Chrome;

/// <summary>The outlines of the signs, in a square of 20 by 20. A sign differs from the others by its shape alone, so that colour is never needed.</summary>
internal static class Signs
{
    /// <summary>The outline of a sign, as SVG path data.</summary>
    internal static string Outline(string sign) => sign switch
    {
        "side-0" => "M10 3a7 7 0 1 0 0 14a7 7 0 1 0 0-14z",
        "side-1" => "M4 4h12v12h-12z",
        "side-2" => "M10 2.5l8 14h-16z",
        "side-3" => "M10 2.5l7.6 5.5-2.9 9h-9.4l-2.9-9z",
        "side-4" => "M6 3h8l4 7-4 7h-8l-4-7z",
        "side-5" => "M10 17.5l-8-14h16z",
        "contested" => "M10 1l9 9-9 9-9-9z",
        _ => "M10 4a6 6 0 1 0 0 12a6 6 0 1 0 0-12z",
    };

    /// <summary>The strokes drawn over the outline; empty for most signs.</summary>
    internal static string Strokes(string sign) => sign == "contested" ? "M6 6l8 8M14 6l-8 8" : string.Empty;
}
