using System.Text.Json;

namespace Ledgerline.EndToEnd.Tests.CommandLine;

/// <summary>Checks an object's fields against the contract's; more fields may be there.</summary>
internal static class JsonFields
{
    public static void AssertHas(this JsonElement element, params string[] fields)
        => Assert.Empty(fields.Except(element.EnumerateObject().Select(field => field.Name)));

    public static string Text(this JsonElement element, string field)
        => element.GetProperty(field).GetString() ?? throw new InvalidOperationException($"{field} is null in {element}.");

    /// <summary>What <c>start</c> and <c>end</c> cut out of the article's text.</summary>
    public static string Cut(this JsonElement element, string text)
        => text[element.GetProperty("start").GetInt32()..element.GetProperty("end").GetInt32()];
}
