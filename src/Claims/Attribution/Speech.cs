using Ledgerline.Records;

namespace Ledgerline.Claims.Attribution;

/// <summary>All acts of saying of one sentence with their sources. Immutable.</summary>
/// <param name="Acts">The acts, those with the widest content first.</param>
internal sealed record Speech(IReadOnlyList<SpeechAct> Acts)
{
    /// <summary>The acts of saying around a word.</summary>
    public Statement Around(int node)
    {
        var around = Acts.Where(act => act.Frame.Content[node]).ToList();
        if (around.Count == 0)
        {
            return Statement.OwnVoice;
        }

        var sources = new List<Source>();
        foreach (var source in around.SelectMany(act => act.Sources))
        {
            if (sources.Count == 0 || sources[^1] != source)
            {
                sources.Add(source);
            }
        }

        return new Statement([.. around.Select(act => act.Frame)], sources);
    }

    /// <summary>The same acts, with one source in the place of another.</summary>
    public Speech With(Source old, Source other)
        => new([.. Acts.Select(act => act with { Sources = [.. act.Sources.Select(source => source == old ? other : source)] })]);

    /// <summary>Whether a word lies in what anybody says.</summary>
    public bool IsSaid(int node) => Acts.Any(act => act.Frame.Content[node]);
}
