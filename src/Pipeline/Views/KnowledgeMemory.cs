namespace Ledgerline.Pipeline.Views;

/// <summary>What was known on the days that were asked for last, so that the next question about them is answered at once. Not thread-safe.</summary>
internal sealed class KnowledgeMemory
{
    // What is known of a day takes some kilobytes for a claim; more claims than these are not held for days of knowledge that were asked for before.
    private const long MostClaims = 500_000;

    private readonly LinkedList<(int Turn, Knowledge Known)> _kept = [];

    /// <summary>The knowledge of a turn; null where it is not kept.</summary>
    public Knowledge? Find(int turn)
    {
        for (var node = _kept.First; node is not null; node = node.Next)
        {
            if (node.Value.Turn == turn)
            {
                _kept.Remove(node);
                _kept.AddFirst(node);
                return node.Value.Known;
            }
        }

        return null;
    }

    /// <summary>Keeps the knowledge of a turn; what was asked for longest ago goes where there is too much.</summary>
    public void Keep(int turn, Knowledge known)
    {
        _kept.AddFirst((turn, known));
        while (_kept.Count > 1 && _kept.Sum(each => (long)each.Known.Claims) > MostClaims)
        {
            _kept.RemoveLast();
        }
    }
}
