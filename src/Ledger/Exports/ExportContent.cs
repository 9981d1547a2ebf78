using Ledgerline.Ledger.Views;
using Ledgerline.Records;

namespace Ledgerline.Ledger.Exports;

/// <summary>What of a ledger is exported: its claims, each with its article and its origin, in a fixed order.</summary>
/// <param name="Rows">The claims, by article, then by where they stand.</param>
/// <param name="Origins">The origins behind them, by first appearance.</param>
/// <param name="Program">Name and version of the program, for the header.</param>
public sealed record ExportContent(IReadOnlyList<ExportRow> Rows, IReadOnlyList<Origin> Origins, string Program)
{
    /// <summary>What whoever uses an export has to know of its rights.</summary>
    public const string Licence = "Places: GeoNames (https://www.geonames.org), CC BY 4.0. Quotes: their outlets. Compilation: as its maker states.";

    /// <summary>Gathers what a ledger holds.</summary>
    public static async Task<ExportContent> OfAsync(ILedgerView view, string program, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(view);
        var origins = await view.OriginsAsync(null, cancellationToken).ConfigureAwait(false);
        var ofClaim = origins.SelectMany(origin => origin.Claims.Select(claim => (claim, origin))).ToDictionary(pair => pair.claim, pair => pair.origin);
        var entries = await view.ArticlesAsync(cancellationToken).ConfigureAwait(false);
        var rows = entries.SelectMany(entry => entry.Claims.Select(claim => new ExportRow(entry.Article, claim, ofClaim[claim.Id])));
        return new ExportContent([.. rows], origins, program);
    }

    /// <summary>One row for every origin and place: the claim that tells it most faithfully of those about the place. Claims without a place are left out.</summary>
    public IEnumerable<ExportRow> Events()
        => Rows.Where(row => row.Claim.Place.Place is not null)
            .GroupBy(row => (row.Origin.Id, row.Claim.Place.Place!.Id)) // Those without are left out the line before.
            .Select(group => group.MinBy(row => Rank(row))!)
            .OrderBy(row => row.Day is null).ThenBy(row => row.Day ?? default).ThenBy(row => row.Claim.Id);

    private static int Rank(ExportRow row) => row.Origin.Claims.TakeWhile(claim => claim != row.Claim.Id).Count();
}

/// <summary>A claim with the article it stands in and the origin it rests on.</summary>
/// <param name="Article">The article.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Origin">Its origin.</param>
public sealed record ExportRow(Article Article, Claim Claim, Origin Origin)
{
    /// <summary>The day that it is about, as far as is known: of the happening, else of its being said, else of publication; null where nothing says.</summary>
    public Day? Day => Claim.Time?.Start ?? Claim.Said?.Start ?? Article.Published.Day;
}
