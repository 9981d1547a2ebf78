using Ledgerline.Lineage.Origins;
using Ledgerline.Records;
using Ledgerline.Testing;

namespace Ledgerline.Lineage.Tests.Origins;

public sealed class SpeakerIndexTests
{
    private static readonly SpeakerIndex Speakers = new(SpeakerLexicon.Load(SpeakerLexicon.DefaultFolder), 0.8, InventedTheatre.Theatre);

    [Theory]
    [InlineData("Irena Voss", "Voss", true)]
    [InlineData("Gen. Irena Voss", "Irena Voss", true)]
    [InlineData("Pavlo Horbenko", "Павло Горбенко", true)]
    [InlineData("Andriy Kovalenko", "Andrei Kovalenka", true)]
    [InlineData("Hlib Kravets", "Глеб Кравец", true)]
    [InlineData("Mykola Bondar", "Николай Бондарь", true)]
    [InlineData("Arnholt's civil defence agency", "Arnholt's civil defence", true)]
    [InlineData("Irena Voss", "Tomas Voss", false)]
    [InlineData("Irena Voss", "Irena Brand", false)]
    [InlineData("Norvale's Ministry of War", "the Norvalian War Ministry", true)]
    [InlineData("Norvale's Ministry of War", "Военное министерство Норвала", true)]
    [InlineData("Ministry of Defence", "Defense Ministry", true)]
    [InlineData("Минобороны", "Defense Ministry", true)]
    [InlineData("Norvale's Defense Ministry", "Sudmark's Defense Ministry", false)]
    [InlineData("14th Brigade", "14th Mechanised Brigade", true)]
    [InlineData("14th Brigade", "15th Brigade", false)]
    [InlineData("military analysts", "Military analysts", true)]
    [InlineData("military analysts", "local residents", false)]
    [InlineData("residents", "Irena Voss", false)]
    public void Same_TwoNames_AreTheSameSpeakerOrNot(string one, string other, bool expected)
        => Assert.Equal(expected, Speakers.Same(Speaker(one), Speaker(other)));

    [Fact]
    public void Same_SpokesmanAndTheMinistryHeSpeaksFor_AreOne()
        => Assert.True(Speakers.Same(Speaker("Jon Harrow", "spokesman for the Ministry of Defence"), Speaker("Defense Ministry")));

    [Theory]
    [InlineData("spokesman for Valemap", "independent Valemap", true)]
    [InlineData("spokesman for Valemap", "Friends of Valemap", false)]
    [InlineData("spokesman for the Sudmark General Staff", "Marshal Tor's Sudmark General Staff", true)]
    public void Same_SpokesmanAndTheActorHeSpeaksForUnderADescription_AreOne(string role, string institution, bool expected)
        => Assert.Equal(expected, Speakers.Same(Speaker("Jon Harrow", role), Speaker(institution)));

    [Theory]
    [InlineData("Norvalian army", "NOR", "Norvale's Ministry of War", "NOR", true)]
    [InlineData("Norvale", "NOR", "Norvale's Ministry of War", "NOR", true)]
    [InlineData("Sudmark's army", "SUD", "Norvale's Ministry of War", "NOR", false)]
    [InlineData("military", null, "Norvale's Ministry of War", "NOR", true)]
    [InlineData("Norvale's Ministry of War", "NOR", "Norvale's Ministry of War", "NOR", false)]
    public void MayBe_DescriptionThatManyAnswerTo_IsWhoeverIsKnownOfItsSide(string vague, string? side, string known, string knownSide, bool expected)
        => Assert.Equal(expected, Speakers.MayBe(Of(vague, side), Of(known, knownSide), InventedTheatre.North, isGain: true));

    [Fact]
    public void MayBe_Residents_AreNoAuthority()
        => Assert.False(Speakers.MayBe(Speaker("residents", kind: SourceKind.Local), Of("Norvale's Ministry of War", null), null, isGain: true));

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public void MayBe_OfWhatASideDidItself_IsItsOwnOnlyWhereItIsGroundThatItTook(bool isGain, bool expected)
        => Assert.Equal(expected, Speakers.MayBe(Of("officials", null), Of("Norvale's Ministry of War", "NOR"), InventedTheatre.North, isGain));

    [Fact]
    public void MayBe_AdmissionOfASide_IsNotWhoeverTellsOfItWithoutASide()
        => Assert.False(Speakers.MayBe(Of("Norvalian officials", "NOR"), Of("Irena Voss", null), InventedTheatre.North, isGain: false));

    [Fact]
    public void Same_NamesakesOfTwoSides_AreTwo()
        => Assert.False(Speakers.Same(Speaker("Voss", side: InventedTheatre.North), Speaker("Irena Voss", side: InventedTheatre.South)));

    private static Speaker Of(string name, string? side) => Speaker(name, side: side is null ? null : new SideCode(side));

    private static Speaker Speaker(string name, string? role = null, SideCode? side = null, SourceKind kind = SourceKind.Official)
        => Speakers.Of(new ClaimBuilder("a", ClaimType.Captures, "words").From(name, kind, side, role).Build())!; // It has a source.
}
