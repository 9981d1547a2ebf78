using System.Diagnostics.CodeAnalysis;
using Ledgerline.Records;
using Microsoft.AspNetCore.Http;

namespace Ledgerline.Web.Hosting;

/// <summary>The days that an address asks for.</summary>
/// <param name="On">The day whose status is asked for; null where the address leaves it open.</param>
/// <param name="AsOf">The day of knowledge; null for all that is known.</param>
internal readonly record struct DayQuery(Day? On, Day? AsOf)
{
    /// <summary>Reads <c>on</c> and <c>asOf</c>; an empty value counts as absent.</summary>
    internal static bool TryRead(HttpRequest request, out DayQuery query, [NotNullWhen(false)] out string? problem)
    {
        query = default;
        if (!TryRead(request, "on", out var on, out problem) || !TryRead(request, "asOf", out var asOf, out problem))
        {
            return false;
        }

        query = new DayQuery(on, asOf);
        return true;
    }

    private static bool TryRead(HttpRequest request, string name, out Day? day, [NotNullWhen(false)] out string? problem)
    {
        day = null;
        problem = null;
        var text = request.Query[name].ToString();
        if (text.Length == 0)
        {
            return true;
        }

        if (Day.TryParse(text, out var parsed))
        {
            day = parsed;
            return true;
        }

        problem = $"'{text}', given as '{name}', is no day. Write it as YYYY-MM-DD, such as 2025-02-07.";
        return false;
    }
}
