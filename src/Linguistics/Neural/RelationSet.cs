namespace Ledgerline.Linguistics.Neural;

/// <summary>The relations of a model.</summary>
internal sealed class RelationSet
{
    private readonly string[] _names;

    /// <summary>Takes the relations in the order of their numbers; <c>root</c> is one of them.</summary>
    public RelationSet(string[] names)
    {
        _names = names;
        Root = Array.IndexOf(names, "root");
        if (Root < 0)
        {
            throw new ArgumentException("The relations of a model hold 'root'.", nameof(names));
        }

        Loose = Array.IndexOf(names, "parataxis") is >= 0 and var parataxis ? parataxis : Root == 0 ? names.Length - 1 : 0;
    }

    /// <summary>The relations, by their numbers.</summary>
    public ReadOnlySpan<string> Names => _names;

    /// <summary>The number of <c>root</c>.</summary>
    public int Root { get; }

    /// <summary>The relation of the stretches of a sentence that is too long for one tree: <c>parataxis</c> where the model has it.</summary>
    public int Loose { get; }

    /// <summary>The number of a relation.</summary>
    public int Of(string name) => Array.IndexOf(_names, name);

    /// <summary>The best relation: <c>root</c> for a word that hangs from the root, and none but that.</summary>
    public int Best(ReadOnlySpan<float> scores, bool fromRoot)
    {
        if (fromRoot)
        {
            return Root;
        }

        var best = Root == 0 ? 1 : 0;
        for (var i = best + 1; i < scores.Length; i++)
        {
            best = i != Root && scores[i] > scores[best] ? i : best;
        }

        return best;
    }
}
