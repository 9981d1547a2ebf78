using Ledgerline.Records;

namespace Ledgerline.Reconciliation.Weights;

/// <summary>The keys that a weight table must have, each with the range its value must lie in.</summary>
internal static class WeightKeys
{
    public const string OwnVoice = "source.own-voice";
    public const string NoInterest = "interest.none";
    public const string OwnInterest = "interest.own";
    public const string AgainstInterest = "interest.against";
    public const string StoryRepeat = "repeat.story";
    public const string SpeakerRepeat = "repeat.speaker";
    public const string UnassertedHalfLife = "half-life.unasserted";
    public const string SupersedeRate = "supersede.rate";
    public const string OriginLimit = "limit.origin";
    public const string Support = "threshold.support";
    public const string ContradictionShare = "contradiction.share";

    // No weight in log-odds needs to be greater: e^20 to 1 is beyond any evidence, and sums of such weights stay finite.
    private const double GreatestWeight = 20;
    private const double LeastHalfLife = 0.1;
    private const double GreatestHalfLife = 36_500;

    public static readonly IReadOnlyDictionary<string, (double Least, double Greatest)> Ranges = All();

    public static string Type(ClaimType type) => "type." + ContractNames.Of(type);

    public static string HalfLife(ClaimType type) => "half-life." + ContractNames.Of(type);

    public static string Relation(RelationKind relation) => "relation." + ContractNames.Of(relation);

    public static string Factuality(Factuality factuality) => "factuality." + ContractNames.Of(factuality);

    public static string Source(SourceKind kind) => "source." + ContractNames.Of(kind);

    private static Dictionary<string, (double Least, double Greatest)> All()
    {
        var ranges = new Dictionary<string, (double Least, double Greatest)>(StringComparer.Ordinal)
        {
            [OwnVoice] = (0, GreatestWeight),
            [NoInterest] = (0, GreatestWeight),
            [OwnInterest] = (0, GreatestWeight),
            [AgainstInterest] = (0, GreatestWeight),
            [StoryRepeat] = (0, 1),
            [SpeakerRepeat] = (0, 1),
            [UnassertedHalfLife] = (LeastHalfLife, GreatestHalfLife),
            [SupersedeRate] = (0, GreatestWeight),
            [OriginLimit] = (0, GreatestWeight),
            [Support] = (0, GreatestWeight),
            [ContradictionShare] = (0, 1),
        };
        Add(ranges, Enum.GetValues<ClaimType>().Select(Type), 0, GreatestWeight);
        Add(ranges, Enum.GetValues<ClaimType>().Select(HalfLife), LeastHalfLife, GreatestHalfLife);
        Add(ranges, Enum.GetValues<RelationKind>().Select(Relation), 0, 1);
        Add(ranges, Enum.GetValues<Factuality>().Select(Factuality), -1, 1);
        Add(ranges, Enum.GetValues<SourceKind>().Select(Source), 0, GreatestWeight);
        return ranges;
    }

    private static void Add(Dictionary<string, (double Least, double Greatest)> ranges, IEnumerable<string> keys, double least, double greatest)
    {
        foreach (var key in keys)
        {
            ranges.Add(key, (least, greatest));
        }
    }
}
