using Ledgerline.Linguistics.Conllu;
using Ledgerline.Linguistics.Neural;
using Ledgerline.Linguistics.Tagging;

namespace Ledgerline.Linguistics.Training;

/// <summary>Puts the sentences of a kindred language into the tags and relations of the language that is learnt, so that its network learns from their trees, too.</summary>
/// <remarks>A tag that the language lacks becomes its tag of the same part of speech that shares most features and has fewest others;
/// a relation that it lacks becomes the one without subtype.</remarks>
internal sealed class KindredTranslator(TagSet tags, RelationSet relations)
{
    private readonly Dictionary<(string Pos, string Features), int> _labels = [];

    /// <summary>The sentence as an example; null where it has a part of speech or a relation to which nothing in the language answers.</summary>
    public NetworkExample? Translate(ConlluSentence sentence)
    {
        var labels = sentence.Words.Select(Label).ToArray();
        var named = sentence.Words.Select(Relation).ToArray();
        return labels.Contains(-1) || named.Contains(-1)
            ? null
            : new NetworkExample([.. sentence.Words.Select(word => word.Form)], labels, [.. sentence.Words.Select(word => word.Head + 1)], named) { Kindred = true };
    }

    private int Relation(ConlluWord word)
        => relations.Of(word.Relation) is >= 0 and var own ? own : relations.Of(word.Relation.Split(':')[0]);

    private int Label(ConlluWord word)
    {
        if (!_labels.TryGetValue((word.Pos, word.Features), out var label))
        {
            _labels[(word.Pos, word.Features)] = label = Nearest(word);
        }

        return label;
    }

    private int Nearest(ConlluWord word)
    {
        _ = UniversalPosNames.TryParse(word.Pos, out var pos);
        var features = Features(word.Features);
        return tags.All.ToArray()
            .Where(label => tags.Labels[label].Pos == pos)
            .OrderBy(label => Features(tags.Labels[label].Features).Except(features).Count() + features.Except(Features(tags.Labels[label].Features)).Count())
            .ThenBy(label => label)
            .FirstOrDefault(-1);
    }

    private static string[] Features(string features) => features.Split('|', StringSplitOptions.RemoveEmptyEntries);
}
