using System.Text;
using Ledgerline.Ledger.Chain;
using Ledgerline.Ledger.Notes;
using Ledgerline.Records;

namespace Ledgerline.Ledger.Tests.Chain;

public sealed class StoredNoteTests
{
    private static readonly Day On = new(2024, 5, 6);

    public static TheoryData<Note> Notes() =>
    [
        Review(ReviewDecision.Accept, null),
        Review(ReviewDecision.Correct, new ClaimCorrection { Factuality = Factuality.CertainlyNot }),
        Review(
            ReviewDecision.Correct,
            new ClaimCorrection { Type = ClaimType.Advances, Factuality = Factuality.Possible, Agent = new SideCode("SAF"), Target = new SideCode("RSF"), Place = Samples.Claim.Place.Place, Time = DayRange.Of(On) }),
        new Withdrawal(new ArticleId("a"), "desk", "“taken back”\nby its editor", On),
        new Removal(new ArticleId("a"), [new RemovedReading(3, new ArticleId("a"), Digest.OfText("t")), new RemovedReading(9, new ArticleId("ж"), Digest.OfText("t"))], "counsel", "court order 7/24", On),
        new Toolset([new Tool("program", "1.2"), new Tool("models/en.model", Digest.OfText("m").ToString())]),
        new StatusNote(Status(), 42),
    ];

    [Theory, MemberData(nameof(Notes), DisableDiscoveryEnumeration = true)]
    public void Read_WhatWasKept_ComesBackTheSame(Note note)
    {
        var body = StoredNote.BodyOf(note);
        var back = StoredNote.Read(note.Kind, body);
        Assert.Equal(note.GetType(), back.GetType());
        Assert.Equal(note.Subject, back.Subject);
        Assert.Equal(body, StoredNote.BodyOf(back));
    }

    [Fact]
    public void BodyOf_AReview_IsTheDocumentedBytes()
        => Assert.Equal(
            """
            ledgerline/note/1
            {"note":"review","article":"report","claim":"00000000000000a1","decision":"accept","correction":null,"by":"desk","reason":"it says so","on":"2024-05-06"}
            """.ReplaceLineEndings("\n"),
            Encoding.UTF8.GetString(StoredNote.BodyOf(Review(ReviewDecision.Accept, null))));

    [Fact]
    public void BodyOf_UnsoundNotes_IsRefusedWithTheReason()
    {
        Assert.Contains("reason", Assert.Throws<ArgumentException>(() => StoredNote.BodyOf(new Withdrawal(new ArticleId("a"), "desk", " ", On))).Message, StringComparison.Ordinal);
        Assert.Contains("name", Assert.Throws<ArgumentException>(() => StoredNote.BodyOf(new Withdrawal(new ArticleId("a"), "", "gone", On))).Message, StringComparison.Ordinal);
        Assert.Contains("surrogate", Assert.Throws<ArgumentException>(() => StoredNote.BodyOf(new Withdrawal(new ArticleId("a"), "desk", "half \ud83d", On))).Message, StringComparison.Ordinal);
        Assert.Contains("corrected", Assert.Throws<ArgumentException>(() => StoredNote.BodyOf(Review(ReviewDecision.Correct, new ClaimCorrection()))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"note":"withdrawal","article":"a","by":"b","reason":"c","on":"2024-05-06"}""", EntryKind.Review, "of another kind")]
    [InlineData("""{"note":"withdrawal","article":"a","by":"b","reason":"c","on":"2024-13-06"}""", EntryKind.Withdrawal, "'on' is '2024-13-06'")]
    [InlineData("""{"note":"removal","article":"a","readings":[{"entry":1,"article":"a","textSha256":"zz"}],"by":"b","reason":"c","on":"2024-05-06"}""", EntryKind.Removal, "'textSha256' is no hash")]
    [InlineData("""{"note":"tools","tools":7}""", EntryKind.Tools, "'tools' is the number 7")]
    [InlineData("nothing", EntryKind.Tools, "no JSON")]
    public void Read_DamagedNotes_SaysWhatIsWrong(string json, EntryKind kind, string message)
        => Assert.Contains(
            message,
            Assert.Throws<FormatException>(() => StoredNote.Read(kind, Encoding.UTF8.GetBytes("ledgerline/note/1\n" + json))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Of_ReviewedClaims_GivesThemAsTheReviewSays()
    {
        var claim = Samples.Claim;
        Assert.Same(claim, Review(ReviewDecision.Accept, null).Of(claim));
        Assert.Null(Review(ReviewDecision.Reject, null).Of(claim));
        var corrected = Review(ReviewDecision.Correct, new ClaimCorrection { Type = ClaimType.Repels, Agent = new SideCode("RSF") }).Of(claim);
        Assert.Equal(claim with { Type = ClaimType.Repels, Agent = claim.Agent with { Side = new SideCode("RSF") } }, corrected);
    }

    private static Review Review(ReviewDecision decision, ClaimCorrection? correction)
        => new(new ArticleId("report"), Samples.Claim.Id, decision, correction, "desk", "it says so", On);

    private static PlaceStatus Status() => new()
    {
        Place = Samples.Claim.Place.Place!,
        On = On,
        AsOf = On.AddDays(1),
        Status = ControlStatus.HeldBy(new SideCode("SAF")),
        Probability = new Dictionary<SideCode, Probability> { [new SideCode("RSF")] = new(0.25), [new SideCode("SAF")] = new(0.5) },
        Contested = new Probability(0.25),
        Evidence =
        [
            new Evidence
            {
                Origin = new OriginId("o1"),
                Claim = Samples.Claim.Id,
                Quote = Samples.Claim.Quote,
                Sources = Samples.Claim.Sources,
                For = ControlStatus.Contested,
                Weight = -0.5,
                Reason = "captures 1 × in 1",
            },
        ],
    };
}
