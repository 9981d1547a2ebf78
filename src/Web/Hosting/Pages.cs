using Ledgerline.Web.Chrome;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ledgerline.Web.Hosting;

/// <summary>Answers with a page.</summary>
internal static class Pages
{
    /// <summary>The page <typeparamref name="T"/> with its parameters.</summary>
    internal static IResult Of<T>(params (string Name, object? Value)[] parameters)
        where T : IComponent
        => new RazorComponentResult<T>(parameters.ToDictionary(p => p.Name, p => p.Value)) { PreventStreamingRendering = true };

    /// <summary>404 with a page that says what is missing.</summary>
    internal static IResult NotFound(string message) => Problem(StatusCodes.Status404NotFound, "Not found", message);

    /// <summary>400 with a page that says what is wrong with the address.</summary>
    internal static IResult BadRequest(string message) => Problem(StatusCodes.Status400BadRequest, "The address asks for something that is not", message);

    /// <summary>A page that says why there is no other.</summary>
    internal static IResult Problem(int status, string title, string message)
        => new RazorComponentResult<ProblemPage>(new Dictionary<string, object?> { ["Title"] = title, ["Message"] = message, ["Status"] = status })
        {
            StatusCode = status,
            PreventStreamingRendering = true,
        };
}
