using Ledgerline.Ledger.Json;
using Ledgerline.Records;
using Ledgerline.Testing;

namespace Ledgerline.Claims.Tests;

public sealed class SpeakerTests
{
    private static readonly ClaimExtractor Extractor = new(
        ClaimLexicons.Load(Path.Combine(AppContext.BaseDirectory, "data", "lexicons")), InventedTheatre.Theatre, new ClaimExtractorOptions());

    [Fact]
    public void Extract_OfficeAndNameAsTwoSubjects_TheNameIsTheSource() => Check(
        Language.English,
        """
        Army army NOUN 2 compound
        spokesman spokesman NOUN 5 nsubj
        Jon Jon PROPN 5 nsubj
        Harrow Harrow PROPN 3 flat
        said say VERB 0 root
        Norvalian Norvalian ADJ 7 amod
        troops troop NOUN 9 nsubj
        had have AUX 9 aux
        captured capture VERB 5 ccomp
        Arnholt* Arnholt PROPN 9 obj
        """,
        "captures NOR Arnholt CT+ [Jon Harrow]");

    [Fact]
    public void Extract_OfficeAndNameTakenForARelativeClause_TheNameIsTheSource() => Check(
        Language.English,
        """
        Army army NOUN 2 compound
        spokesman spokesman NOUN 0 root
        Which Which PRON 5 nsubj
        Harrow Harrow PROPN 3 flat
        said say VERB 2 acl:relcl
        Norvalian Norvalian ADJ 7 amod
        troops troop NOUN 9 nsubj
        had have AUX 9 aux
        captured capture VERB 5 ccomp
        Arnholt* Arnholt PROPN 9 obj
        """,
        "captures NOR Arnholt CT+ [Which Harrow]");

    [Fact]
    public void Extract_QuoteAndSpeakerWithAnOffice_TheSayingIsTakenForCoordinated() => Check(
        Language.English,
        """
        " " PUNCT 5 punct
        Norvalian Norvalian ADJ 3 amod
        troops troop NOUN 5 nsubj
        have have AUX 5 aux
        captured capture VERB 0 root
        Arnholt* Arnholt PROPN 5 obj
        , , PUNCT 5 punct
        " " PUNCT 9 punct
        Jon Jon PROPN 5 parataxis
        Harrow Harrow PROPN 9 flat
        , , PUNCT 12 punct
        head head NOUN 9 appos
        of of ADP 15 case
        the the DET 15 det
        administration administration NOUN 12 nmod
        , , PUNCT 5 punct
        wrote write VERB 5 conj
        on on ADP 19 case
        Telegram Telegram PROPN 17 obl
        """,
        "captures NOR Arnholt CT+ [Jon Harrow]");

    [Fact]
    public void Extract_OfficeBehindWhatIsSaidAndNameAsApposition_TheNameIsTheSource() => Check(
        Language.English,
        """
        Norvalian Norvalian ADJ 2 amod
        troops troop NOUN 3 nsubj
        captured capture VERB 0 root
        Arnholt* Arnholt PROPN 3 obj
        , , PUNCT 9 punct
        the the DET 7 det
        group group NOUN 9 nmod:poss
        's 's PART 7 case
        spokesman spokesman NOUN 4 appos
        , , PUNCT 11 punct
        Jon Jon PROPN 9 appos
        Harrow Harrow PROPN 11 flat
        , , PUNCT 9 punct
        said say VERB 3 parataxis
        """,
        "captures NOR Arnholt CT+ [Jon Harrow]");

    [Fact]
    public void Extract_NameOfAWomanTakenForAMansGenitive_IsWrittenAsItStands() => Check(
        Language.Russian,
        """
        Норвальские норвальский ADJ 2 amod Case=Nom|Number=Plur
        войска войско NOUN 3 nsubj Case=Nom|Number=Plur
        взяли взять VERB 0 root Number=Plur|VerbForm=Fin
        Voskhodny* Voskhodny PROPN 3 obj Case=Acc
        , , PUNCT 6 punct
        сообщил сообщить VERB 3 parataxis Number=Sing|VerbForm=Fin
        глава глава NOUN 6 nsubj Animacy=Anim|Case=Nom|Number=Sing
        администрации администрация NOUN 7 nmod Case=Gen|Number=Sing
        Лариса Ларис PROPN 8 appos Animacy=Anim|Case=Gen|Number=Sing
        Бондарь бондарь NOUN 9 flat:name Animacy=Anim|Case=Nom|Number=Sing
        """,
        "captures NOR Voskhodny CT+ [Лариса Бондарь]");

    [Fact]
    public void Extract_TheyOfWhoeverSpeaks_AreTheSpeakersOwnWhereNobodyActedBefore() => Check(
        Language.English,
        """
        Sudmark Sudmark PROPN 3 compound
        General General PROPN 3 compound
        Staff Staff PROPN 4 nsubj
        said say VERB 0 root
        that that SCONJ 8 mark
        they they PRON 8 nsubj
        had have AUX 8 aux
        seized seize VERB 4 ccomp
        Arnholt* Arnholt PROPN 8 obj
        """,
        "captures SUD Arnholt CT+ [Sudmark General Staff]");

    [Theory]
    [InlineData("are be AUX 5 cop", "root")]
    [InlineData("remain remain VERB 0 root", "obl")]
    public void Extract_InControlOf_TheSubjectHasThePlace(string verb, string relation) => Check(
        Language.English,
        $"""
        Norvalian Norvalian ADJ 2 amod
        troops troop NOUN {(relation == "root" ? 5 : 3)} nsubj
        {verb}
        in in ADP 5 case
        control control NOUN {(relation == "root" ? 0 : 3)} {relation}
        of of ADP 7 case
        Arnholt* Arnholt PROPN 5 nmod
        """,
        "controls NOR Arnholt CT+ []");

    [Theory]
    [InlineData("Jon Jon PROPN 9 obj\nHarrow Harrow PROPN 10 flat")]
    [InlineData("governor governor NOUN 9 obj\nJon Jon PROPN 9 obj\nHarrow Harrow PROPN 11 flat")]
    public void Extract_CitedByTheOneWhoReports_IsTheInnermostSource(string cited) => Check(
        Language.English,
        $"""
        Norvalian Norvalian ADJ 2 amod
        troops troop NOUN 3 nsubj
        captured capture VERB 0 root
        Arnholt* Arnholt PROPN 3 obj
        , , PUNCT 7 punct
        Valemap Valemap PROPN 7 nsubj
        reported report VERB 3 parataxis
        , , PUNCT 9 punct
        citing cite VERB 7 advcl VerbForm=Part
        {cited}
        """,
        "captures NOR Arnholt CT+ [Valemap > Jon Harrow]");

    [Fact]
    public void Extract_QuotedAsSaying_IsTheInnermostSource() => Check(
        Language.English,
        """
        Valemap Valemap PROPN 2 nsubj
        quoted quote VERB 0 root VerbForm=Fin
        Jon Jon PROPN 2 obj
        Harrow Harrow PROPN 3 flat
        as as SCONJ 6 mark
        saying say VERB 2 advcl VerbForm=Part
        that that SCONJ 11 mark
        Norvalian Norvalian ADJ 9 amod
        troops troop NOUN 11 nsubj
        had have AUX 11 aux
        captured capture VERB 6 ccomp
        Arnholt* Arnholt PROPN 11 obj
        """,
        "captures NOR Arnholt CT+ [Valemap > Jon Harrow]");

    [Fact]
    public void Extract_WithReferenceTo_IsTheInnermostSource() => Check(
        Language.Russian,
        """
        Норвальские норвальский ADJ 2 amod Case=Nom|Number=Plur
        войска войско NOUN 3 nsubj Case=Nom|Number=Plur
        взяли взять VERB 0 root Number=Plur|VerbForm=Fin
        Voskhodny* Voskhodny PROPN 3 obj Case=Acc
        , , PUNCT 6 punct
        сообщает сообщать VERB 3 parataxis Number=Sing|VerbForm=Fin
        Вестник Вестник PROPN 6 nsubj Case=Nom|Number=Sing
        со со ADP 9 case
        ссылкой ссылка NOUN 7 nmod Case=Ins|Number=Sing
        на на ADP 11 case
        Штаб Штаб PROPN 9 nmod Case=Acc|Number=Sing
        """,
        "captures NOR Voskhodny CT+ [Вестник > Штаб]");

    [Fact]
    public void Extract_SourceInTheNextSentence_IsRead() => Check(
        Language.Ukrainian,
        """
        Норвальські норвальський ADJ 2 amod Case=Nom|Number=Plur
        війська військо NOUN 3 nsubj Case=Nom|Number=Plur
        захопили захопити VERB 0 root Number=Plur|VerbForm=Fin
        Voskhodny* Voskhodny PROPN 3 obj Case=Acc

        Про про ADP 2 case
        це це PRON 3 obl Case=Acc
        повідомив повідомити VERB 0 root Number=Sing|VerbForm=Fin
        Остап Остап PROPN 3 nsubj Case=Nom
        """,
        "captures NOR Voskhodny CT+ [Остап]");

    [Fact]
    public void Extract_OfficeInAReportAndItsHolderInTheNextSentence_AreOneSource() => Check(
        Language.Ukrainian,
        """
        Норвальські норвальський ADJ 2 amod Case=Nom|Number=Plur
        війська військо NOUN 3 nsubj Case=Nom|Number=Plur
        захопили захопити VERB 0 root Number=Plur|VerbForm=Fin
        Voskhodny* Voskhodny PROPN 3 obj Case=Acc
        , , PUNCT 6 punct
        йдеться йтися VERB 3 conj Number=Sing|VerbForm=Fin
        у у ADP 8 case
        повідомленні повідомлення NOUN 6 obl Case=Loc|Number=Sing
        голови голова NOUN 8 nmod Case=Gen|Number=Sing

        Про про ADP 2 case
        це це PRON 4 obl Case=Acc
        Остап Остап PROPN 4 nsubj Case=Nom
        написав написати VERB 0 root Number=Sing|VerbForm=Fin
        """,
        "captures NOR Voskhodny CT+ [Остап]");

    [Fact]
    public void Extract_SpeakerBehindAStateOfAffairs_IsNotPartOfIt() => Check(
        Language.English,
        """
        Arnholt* Arnholt PROPN 6 nsubj
        is be AUX 6 cop
        not not PART 6 advmod
        under under ADP 6 case
        Sudmarkian Sudmarkian ADJ 6 amod
        control control NOUN 0 root
        , , PUNCT 8 punct
        Jon Jon PROPN 6 appos
        Harrow Harrow PROPN 8 flat
        , , PUNCT 11 punct
        spokesman spokesman NOUN 8 appos
        , , PUNCT 6 punct
        told tell VERB 6 parataxis
        reporters reporter NOUN 13 obj
        """,
        "controls SUD Arnholt CT- [Jon Harrow]");

    [Theory]
    [InlineData("Institute Institute PROPN", "captures NOR Arnholt CT+ [Institute]")]
    [InlineData("facility facility NOUN", "captures NOR Arnholt CT+ []")]
    public void Extract_SayingTakenForAParticipleAtTheEnd_HasASpeakerWhereANameStands(string noun, string expected) => Check(
        Language.English,
        $"""
        Norvalian Norvalian ADJ 2 amod
        troops troop NOUN 3 nsubj
        captured capture VERB 0 root
        Arnholt* Arnholt PROPN 3 obj
        , , PUNCT 7 punct
        the the DET 7 det
        {noun} 4 appos
        described describe VERB 7 acl VerbForm=Part|Voice=Pass
        on on ADP 10 case
        Thursday Thursday PROPN 8 obl
        """,
        expected);

    [Theory]
    [InlineData("Jon Jon PROPN 2 compound", "Harrow Harrow PROPN 7 vocative", "captures NOR Arnholt CT+ []")]
    [InlineData("Army army NOUN 2 compound", "spokesman spokesman NOUN 7 vocative", "captures NOR Arnholt CT+ [Army spokesman]")]
    [InlineData("Latest late ADJ 2 amod", "video video NOUN 7 nsubj", "captures NOR Arnholt CT+ []")]
    public void Extract_WhoStandsBeforeAColon_IsTheSourceWhereItIsSomebody(string first, string second, string expected) => Check(
        Language.English,
        $"""
        {first}
        {second}
        : : PUNCT 2 punct
        Norvalian Norvalian ADJ 5 amod
        troops troop NOUN 7 nsubj
        have have AUX 7 aux
        captured capture VERB 0 root
        Arnholt* Arnholt PROPN 7 obj
        """,
        expected);

    [Fact]
    public void Extract_WhoStandsBehindADash_IsTheSource() => Check(
        Language.English,
        """
        Norvalian Norvalian ADJ 2 amod
        troops troop NOUN 3 nsubj
        captured capture VERB 0 root
        Arnholt* Arnholt PROPN 3 obj
        – – PUNCT 6 punct
        Valemap Valemap PROPN 4 appos
        """,
        "captures NOR Arnholt CT+ [Valemap]");

    [Fact]
    public void Extract_TwoOfficesBeforeAName_TheNameIsTheSource() => Check(
        Language.English,
        """
        Norvalian Norvalian ADJ 2 amod
        troops troop NOUN 3 nsubj
        captured capture VERB 0 root
        Arnholt* Arnholt PROPN 3 obj
        , , PUNCT 6 punct
        said say VERB 3 parataxis VerbForm=Fin
        battalion battalion NOUN 8 compound
        commander commander NOUN 6 nsubj
        major major NOUN 6 nsubj
        Jon Jon PROPN 9 flat
        Harrow Harrow PROPN 10 flat
        """,
        "captures NOR Arnholt CT+ [Jon Harrow]");

    [Fact]
    public void Extract_RankTakenForAnAdjectiveBesideAName_TheNameIsTheSource() => Check(
        Language.English,
        """
        Major Major ADJ 5 nsubj
        Jon Jon PROPN 5 nsubj
        Harrow Harrow PROPN 2 flat
        has have AUX 5 aux
        said say VERB 0 root
        Norvalian Norvalian ADJ 7 amod
        troops troop NOUN 8 nsubj
        captured capture VERB 5 ccomp
        Arnholt* Arnholt PROPN 8 obj
        """,
        "captures NOR Arnholt CT+ [Jon Harrow]");

    [Fact]
    public void Extract_OfficeWithItsHouseAndANameBetweenCommas_TheNameIsTheSource() => Check(
        Language.English,
        """
        Norvalian Norvalian ADJ 2 amod
        troops troop NOUN 3 nsubj
        captured capture VERB 0 root
        Arnholt* Arnholt PROPN 3 obj
        , , PUNCT 8 punct
        a a DET 8 det
        battalion battalion NOUN 8 compound
        commander commander NOUN 4 appos
        in in ADP 12 case
        the the DET 12 det
        Hill Hill PROPN 12 compound
        Brigade Brigade PROPN 8 nmod
        , , PUNCT 14 punct
        Jon Jon PROPN 12 appos
        Harrow Harrow PROPN 14 flat
        , , PUNCT 8 punct
        told tell VERB 3 conj VerbForm=Fin
        reporters reporter NOUN 17 obj
        """,
        "captures NOR Arnholt CT+ [Jon Harrow]");

    [Fact]
    public void Extract_SayingTakenForWhatAVerbOfDyingSays_IsASaying() => Check(
        Language.English,
        """
        Ten ten NUM 2 nummod
        people people NOUN 3 nsubj
        died die VERB 0 root
        in in ADP 7 case
        a a DET 7 det
        Norvalian Norvalian ADJ 7 amod
        airstrike airstrike NOUN 3 obl
        on on ADP 9 case
        Arnholt* Arnholt PROPN 7 nmod
        , , PUNCT 3 punct
        Valemap Valemap PROPN 12 nsubj
        reported report VERB 3 ccomp VerbForm=Fin
        """,
        "strikes NOR Arnholt CT+ [Valemap]");

    [Fact]
    public void Extract_SpeakerHungOnTheTownBeforeHim_IsTheSource() => Check(
        Language.English,
        """
        Norvalian Norvalian ADJ 2 amod
        troops troop NOUN 3 nsubj
        captured capture VERB 9 ccomp
        Arnholt* Arnholt PROPN 3 obj
        , , PUNCT 3 punct
        commander commander NOUN 4 appos
        Jon Jon PROPN 6 appos
        Harrow Harrow PROPN 7 flat
        said say VERB 0 root
        """,
        "captures NOR Arnholt CT+ [Jon Harrow]");

    [Fact]
    public void Extract_CitationAtTheEndOfWhatIsTold_IsWhoseWordsItIs() => Check(
        Language.English,
        """
        Valemap Valemap PROPN 2 nsubj
        reported report VERB 0 root
        that that SCONJ 6 mark
        Norvalian Norvalian ADJ 5 amod
        troops troop NOUN 6 nsubj
        captured capture VERB 2 ccomp
        Arnholt* Arnholt PROPN 6 obj
        , , PUNCT 9 punct
        citing cite VERB 6 advcl VerbForm=Ger
        a a DET 11 det
        commander commander NOUN 9 obj
        """,
        "captures NOR Arnholt CT+ [Valemap > commander]");

    [Fact]
    public void Extract_CaptureThatIsAnnouncedBySomebody_HasHimForItsSource() => Check(
        Language.English,
        """
        The the DET 2 det
        capture capture NOUN 7 nsubj:pass
        of of ADP 4 case
        Arnholt* Arnholt PROPN 2 nmod
        by by ADP 6 case
        Norvale Norvale PROPN 2 nmod
        announced announce VERB 0 root VerbForm=Part|Voice=Pass
        by by ADP 10 case
        spokesman spokesman NOUN 10 compound
        Jon Jon PROPN 7 obl:agent
        Harrow Harrow PROPN 10 flat
        """,
        "captures NOR Arnholt CT+ [Jon Harrow]");

    [Fact]
    public void Extract_ParticipleThatDescribesWhatWasTaken_IsNoClaimOfWhoHoldsIt() => Check(
        Language.English,
        """
        Norvalian Norvalian ADJ 2 amod
        troops troop NOUN 3 nsubj
        captured capture VERB 0 root
        Arnholt* Arnholt PROPN 3 obj
        , , PUNCT 8 punct
        the the DET 8 det
        last last ADJ 8 amod
        town town NOUN 4 appos
        held hold VERB 8 acl VerbForm=Part|Voice=Pass
        by by ADP 11 case
        Vale Vale PROPN 9 obl:agent
        """,
        "captures NOR Arnholt CT+ []");

    [Fact]
    public void Extract_TownInTheNameOfWhoeverTells_IsNotWhereItHappened() => Check(
        Language.English,
        """
        The the DET 2 det
        Arnholt* Arnholt PROPN 3 nsubj
        reported report VERB 0 root
        that that SCONJ 7 mark
        Norvalian Norvalian ADJ 6 amod
        troops troop NOUN 7 nsubj
        attacked attack VERB 3 ccomp
        """);

    private static void Check(Language language, string rows, params string[] expected)
        => Assert.Equal(expected, Extractor.Extract(TreeText.Parse(rows, language: language)).Select(claim =>
            $"{ContractCodes.Of(claim.Type)} {claim.Agent.Side?.Value ?? "-"} {claim.Place.AsNamed} {ContractCodes.Of(claim.Factuality)} [{string.Join(" > ", claim.Sources.Select(source => source.Name))}]"));
}
