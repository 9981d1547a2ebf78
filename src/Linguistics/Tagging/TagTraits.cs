using Ledgerline.Linguistics.Learning;

namespace Ledgerline.Linguistics.Tagging;

/// <summary>What the models look at in a tag, as numbers of <see cref="FeatureHash"/>.</summary>
internal readonly struct TagTraits
{
    // What matters to a word's place in the tree, beside its part of speech.
    private static readonly string[] SyntacticFeatures = ["Case", "VerbForm", "Voice", "PronType", "Mood", "NumType", "Poss"];
    private static readonly string[] AgreementFeatures = ["Case", "Gender", "Number", "Person"];

    private static readonly TagTraits EdgeTraits = new(1, 1, 1, 1, 1);

    private TagTraits(ulong label, ulong pos, ulong fine, ulong agreement, ulong @case)
    {
        Label = label;
        Pos = pos;
        Fine = fine;
        Agreement = agreement;
        Case = @case;
    }

    /// <summary>The traits of what lies before and after a sentence.</summary>
    public static ref readonly TagTraits Edge => ref EdgeTraits;

    /// <summary>The whole tag.</summary>
    public ulong Label { get; }

    /// <summary>The part of speech.</summary>
    public ulong Pos { get; }

    /// <summary>The part of speech with the language's own tag, or with case, form and mood where the language has none.</summary>
    public ulong Fine { get; }

    /// <summary>Case, gender, number and person.</summary>
    public ulong Agreement { get; }

    /// <summary>The case; 0 where there is none.</summary>
    public ulong Case { get; }

    /// <summary>The traits of a tag.</summary>
    public static TagTraits Of(TagLabel label)
    {
        var features = label.Features.Length == 0 ? [] : label.Features.Split('|');
        var pos = FeatureHash.Mix(1, (ulong)label.Pos + 1);
        var fine = label.LanguageTag.Length > 0
            ? FeatureHash.Mix(2, pos, FeatureHash.Of(label.LanguageTag))
            : FeatureHash.Mix(2, pos, Chosen(features, SyntacticFeatures));
        var whole = FeatureHash.Mix(3, pos, FeatureHash.Of(label.LanguageTag), FeatureHash.Of(label.Features));
        return new TagTraits(whole, pos, fine, Chosen(features, AgreementFeatures), Chosen(features, ["Case"]));
    }

    private static ulong Chosen(string[] features, string[] names)
    {
        var chosen = features.Where(feature => names.Contains(feature.Split('=')[0], StringComparer.Ordinal)).ToList();
        return chosen.Count == 0 ? 0 : FeatureHash.Of(string.Join('|', chosen));
    }
}
