using Ledgerline.Places.Gazetteers;
using Ledgerline.Places.Geoparsing.Lexicons;
using Ledgerline.Places.Geoparsing.Words;
using Ledgerline.Records;

namespace Ledgerline.Places.Geoparsing.Recognition;

/// <summary>Words that may name a place, and all that becomes known of them while the article is read. Lives within one call.</summary>
internal sealed class Spot
{
    /// <summary>Creates a spot over the words from <paramref name="start"/> to before <paramref name="end"/>.</summary>
    public Spot(SentenceWords sentence, int start, int end, string name, IReadOnlyList<GazetteerMatch> matches)
    {
        Sentence = sentence;
        Start = start;
        End = end;
        OuterStart = start;
        OuterEnd = end;
        Name = name;
        Matches = matches;
    }

    /// <summary>The sentence.</summary>
    public SentenceWords Sentence { get; }

    /// <summary>The first word of the name.</summary>
    public int Start { get; }

    /// <summary>The word after the name.</summary>
    public int End { get; set; }

    /// <summary>The first word of the phrase around the name: determiner, modifiers, kind word.</summary>
    public int OuterStart { get; set; }

    /// <summary>The word after the phrase around the name.</summary>
    public int OuterEnd { get; set; }

    /// <summary>The name to look up.</summary>
    public string Name { get; }

    /// <summary>The places that bear the name; empty where none does.</summary>
    public IReadOnlyList<GazetteerMatch> Matches { get; set; }

    /// <summary>The kind word beside the name; null where there is none.</summary>
    public KindWord? Kind { get; set; }

    /// <summary>Whether the kind word belongs to the matched name, so that the matches fit it already.</summary>
    public bool KindIsMatched { get; set; }

    /// <summary>Whether the name is an adjective ("Krasnoarmeysky"), which names a place only with a kind word.</summary>
    public bool IsAdjective { get; set; }

    /// <summary>Whether the words are a number of a road.</summary>
    public bool IsRoadCode { get; set; }

    /// <summary>Whether the name opens the article as its dateline.</summary>
    public bool IsDateline { get; set; }

    /// <summary>What the words are.</summary>
    public SpotNature Nature { get; set; }

    /// <summary>How surely they name a place, 0 to 1.</summary>
    public double Placehood { get; set; }

    /// <summary>What speaks for and against it naming a place, by <see cref="PlacehoodSign"/>; empty before it is judged.</summary>
    public double[] Signs { get; set; } = [];

    /// <summary>The place that an adjective before the name puts it in: "the Russian town of X"; null where there is none.</summary>
    public Place? CountryHint { get; set; }

    /// <summary>Whether words behind a comma say that it is a settlement: "X, a village in the north".</summary>
    public bool IsExplained { get; set; }

    /// <summary>The spot that the name lies in by the words of the text; null where none is named.</summary>
    public Spot? Container { get; set; }

    /// <summary>The spots that say where the name lies: "(south of X)", "located near X".</summary>
    public List<Spot> Locators { get; } = [];

    /// <summary>How the ground that is meant lies to the place.</summary>
    public RelationReading Relation { get; set; } = RelationReading.In;

    /// <summary>What the name does in its sentence.</summary>
    public MentionRole Role { get; set; }

    /// <summary>The place that was chosen; null where none was.</summary>
    public Place? Place { get; set; }

    /// <summary>How sure the choice is, 0 to 1.</summary>
    public double Confidence { get; set; }

    /// <summary>What to say of the choice; null for nothing.</summary>
    public string? Note { get; set; }

    /// <summary>Why there is no place, where there is none.</summary>
    public UnresolvedReason Reason { get; set; } = UnresolvedReason.UnknownName;

    /// <summary>The spot that an anaphor refers back to; null for names.</summary>
    public Spot? Antecedent { get; set; }

    /// <summary>Where the mention's words stand in the text.</summary>
    public TextSpan Span => Sentence.SpanOf(Start, End);
}
