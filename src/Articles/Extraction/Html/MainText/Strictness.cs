namespace Ledgerline.Articles.Extraction.Html.MainText;

/// <summary>How freely a search for the text takes parts of the page away.</summary>
/// <param name="DropsUnlikely">Whether parts that name themselves something beside the article go at once.</param>
/// <param name="WeighsNames">Whether class names and ids count.</param>
/// <param name="Cleans">Whether lists, tables and boxes that look like furniture go.</param>
internal readonly record struct Strictness(bool DropsUnlikely, bool WeighsNames, bool Cleans)
{
    /// <summary>From the strictest to the loosest.</summary>
    internal static IReadOnlyList<Strictness> Steps { get; } =
    [
        new(DropsUnlikely: true, WeighsNames: true, Cleans: true),
        new(DropsUnlikely: false, WeighsNames: true, Cleans: true),
        new(DropsUnlikely: false, WeighsNames: false, Cleans: true),
        new(DropsUnlikely: false, WeighsNames: false, Cleans: false),
    ];
}
