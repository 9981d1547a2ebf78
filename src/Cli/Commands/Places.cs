using Ledgerline.Ledger.Views;
using Ledgerline.Records;

namespace Ledgerline.Cli.Commands;

/// <summary>Finds the place that a name on the command line means.</summary>
internal static class Places
{
    private const int Listed = 3;

    /// <summary>The likeliest place; says on standard error which others bear the name.</summary>
    /// <exception cref="UsageException">No place bears the name or one like it.</exception>
    public static async Task<Place> OneAsync(ILedgerView view, string name, CommandContext context, CancellationToken cancellationToken)
    {
        var candidates = await view.FindPlacesAsync(name, cancellationToken);
        if (candidates.Count == 0)
        {
            throw new UsageException($"No place is called '{name}' or like it. 'ledgerline gazetteer search' finds places by any of their names.");
        }

        var others = candidates.Skip(1)
            .Where(candidate => candidate.Claims > 0 || candidate.Score >= candidates[0].Score)
            .Take(Listed)
            .Select(candidate => $"{candidate.Place.Name}, {candidate.Place.Admin} ({candidate.Place.Id})")
            .ToList();
        if (others.Count > 0)
        {
            await context.Error.WriteLineAsync(
                $"ledgerline: taking '{name}' for {candidates[0].Place.Name}, {candidates[0].Place.Admin} ({candidates[0].Place.Id}); also: {string.Join("; ", others)}.");
        }

        return candidates[0].Place;
    }

    /// <summary>The likeliest place, by the gazetteer and by what claims are about, without reading the whole ledger.</summary>
    /// <exception cref="UsageException">No place bears the name or one like it.</exception>
    public static async Task<Place> KnownAsync(LedgerSession session, string name, CommandContext context, CancellationToken cancellationToken)
    {
        var known = (await session.Ledger.FindPlacesAsync(null, cancellationToken)).Select(found => found.Place.Id).ToHashSet();
        var found = session.Pipeline.PlacesCalled(name).OrderByDescending(each => known.Contains(each.Place.Id) || each.Place.Kind is PlaceKind.Region or PlaceKind.Country).ThenByDescending(each => each.Score).ToList();
        if (found.Count == 0)
        {
            throw new UsageException($"No place is called '{name}' or like it. 'ledgerline gazetteer search' finds places by any of their names.");
        }

        if (found.Count > 1 && found[1].Score >= found[0].Score)
        {
            await context.Error.WriteLineAsync($"ledgerline: taking '{name}' for {found[0].Place.Name}, {found[0].Place.Admin} ({found[0].Place.Id}).");
        }

        return found[0].Place;
    }
}
