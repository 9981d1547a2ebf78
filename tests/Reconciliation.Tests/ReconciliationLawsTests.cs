using Ledgerline.Records;
using Ledgerline.Testing;
using static Ledgerline.Reconciliation.Tests.Cases;

namespace Ledgerline.Reconciliation.Tests;

/// <summary>Laws that hold for any evidence, tried on generated evidence; the seed is part of the case.</summary>
public sealed class ReconciliationLawsTests
{
    private static readonly Day First = Day.Parse("2031-01-01");

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 60)];

    [Theory, MemberData(nameof(Seeds))]
    public void Reconcile_AnyEvidence_ProbabilitiesSumToOne(int seed)
    {
        var status = Reconciler.Reconcile(Question(Generate(seed, mirrored: false)));

        Assert.Equal(1, status.Probability.Values.Sum(each => each.Value) + status.Contested.Value, 9);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Reconcile_AnyOrderOfArrival_GivesTheSameStatus(int seed)
    {
        var origins = Generate(seed, mirrored: false);
        var turned = origins.Reverse().Select(each => each with { Claims = [.. each.Claims.Reverse()] }).ToArray();

        Assert.Equal(Print(Reconciler.Reconcile(Question(origins))), Print(Reconciler.Reconcile(Question(turned))));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Reconcile_SidesSwapped_GivesTheMirrorImage(int seed)
    {
        var status = Reconciler.Reconcile(Question(Generate(seed, mirrored: false)));
        var mirrored = Reconciler.Reconcile(Question(Generate(seed, mirrored: true)));

        Assert.Equal(status.Probability[North].Value, mirrored.Probability[South].Value, 9);
        Assert.Equal(status.Contested.Value, mirrored.Contested.Value, 9);
        Assert.Equal(Mirror(status.Status), mirrored.Status);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Reconcile_LaterCopyOfATelling_ChangesNothing(int seed)
    {
        var origins = Generate(seed, mirrored: false);
        var copied = origins.Select(WithCopy).ToArray();

        Assert.Equal(Print(Reconciler.Reconcile(Question(origins))), Print(Reconciler.Reconcile(Question(copied))));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Reconcile_LaterDayOfKnowledge_KeepsEveryOriginKnownBefore(int seed)
    {
        var question = Question(Generate(seed, mirrored: false));
        var earlier = Reconciler.Reconcile(question with { AsOf = First.AddDays(60) }).Evidence.Select(each => each.Origin);
        var later = Reconciler.Reconcile(question).Evidence.Select(each => each.Origin);

        Assert.Subset(later.ToHashSet(), earlier.ToHashSet());
    }

    private static ReconciliationInput Question(OriginClaims[] origins) => On("2031-05-01", origins);

    private static ControlStatus Mirror(ControlStatus status)
        => status.Holder is not { } holder ? status : ControlStatus.HeldBy(holder == North ? South : North);

    private static string Print(PlaceStatus status)
        => $"{status.Status} {status.Contested.Value:R} {string.Join(' ', status.Probability.Values.Select(each => each.Value.ToString("R", null)))}";

    private static OriginClaims WithCopy(OriginClaims origin)
    {
        var first = origin.Claims[0];
        var copy = first with
        {
            Claim = first.Claim with { Id = new ClaimId("ffff" + first.Claim.Id.Value[4..]), Article = new ArticleId("copy"), Sources = [] },
            Published = first.Published?.AddDays(1),
        };
        return origin with { Claims = [copy, .. origin.Claims] };
    }

    private static OriginClaims[] Generate(int seed, bool mirrored)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, random.Next(1, 12)).Select(i => GenerateOrigin(i, random, mirrored))];
    }

    private static OriginClaims GenerateOrigin(int number, Random random, bool mirrored)
    {
        SideCode? Side() => random.Next(4) switch
        {
            0 => null,
            1 or 2 => mirrored ? South : North,
            _ => mirrored ? North : South,
        };

        var claim = new ClaimBuilder($"a{number}", (ClaimType)random.Next(1, 14), $"words {number}")
            .By(Side())
            .At(InventedPlaces.Arnholt, (RelationKind)random.Next(0, 8))
            .With((Factuality)random.Next(-3, 4))
            .From($"speaker {random.Next(4)}", (SourceKind)random.Next(0, 10), Side());
        if (random.Next(3) == 0)
        {
            claim.On(First.AddDays(random.Next(0, 130)).ToString());
        }

        // The identity comes with the number, so that a mirrored case differs in its sides alone.
        var built = claim.Build() with { Id = new ClaimId($"{number:x16}") };
        return OfClaims(new DatedClaim(built, random.Next(6) == 0 ? null : First.AddDays(random.Next(0, 120))));
    }
}
