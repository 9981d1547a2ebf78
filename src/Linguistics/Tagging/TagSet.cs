namespace Ledgerline.Linguistics.Tagging;

/// <summary>The tags of a model. A tag is scored by the sum of its parts: itself, its part of speech, its language tag and each of its features.</summary>
/// <remarks>What is learnt of one part ("after this preposition: genitive") so holds for all tags that have it.</remarks>
internal sealed class TagSet
{
    private readonly TagLabel[] _labels;
    private readonly ushort[] _parts;
    private readonly int[] _partStarts;
    private readonly Lazy<TagTraits[]> _traits;
    private readonly int[] _all;

    /// <summary>Takes the tags in the order of their numbers.</summary>
    public TagSet(TagLabel[] labels)
    {
        _labels = labels;
        _partStarts = new int[labels.Length + 1];
        _traits = new(() => [.. labels.Select(label => TagTraits.Of(label))]);
        _all = [.. Enumerable.Range(0, labels.Length)];
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        var parts = new List<ushort>();
        for (var i = 0; i < labels.Length; i++)
        {
            parts.Add((ushort)i);
            foreach (var name in PartNames(labels[i]))
            {
                names.TryAdd(name, labels.Length + names.Count);
                parts.Add((ushort)names[name]);
            }

            _partStarts[i + 1] = parts.Count;
        }

        _parts = [.. parts];
        PartCount = labels.Length + names.Count;
    }

    /// <summary>The tags, by their numbers.</summary>
    public ReadOnlySpan<TagLabel> Labels => _labels;

    /// <summary>The numbers of all tags.</summary>
    public ReadOnlySpan<int> All => _all;

    /// <summary>How many parts there are.</summary>
    public int PartCount { get; }

    /// <summary>The parts of a tag.</summary>
    public ReadOnlySpan<ushort> Parts(int label) => _parts.AsSpan(_partStarts[label].._partStarts[label + 1]);

    /// <summary>What the lemmatiser looks at in a tag.</summary>
    public ref readonly TagTraits Traits(int label) => ref _traits.Value[label];

    private static IEnumerable<string> PartNames(TagLabel label)
    {
        yield return $"pos:{(int)label.Pos}";
        if (label.LanguageTag.Length > 0)
        {
            yield return $"tag:{label.LanguageTag}";
        }

        if (label.Features.Length > 0)
        {
            foreach (var feature in label.Features.Split('|'))
            {
                yield return feature;
            }
        }
    }
}
