using Ledgerline.Ledger.Json;
using Ledgerline.Records;
using Ledgerline.Testing;

namespace Ledgerline.Claims.Tests;

public sealed class ClaimExtractorTests
{
    private static readonly ClaimExtractor Extractor = new(
        ClaimLexicons.Load(Path.Combine(AppContext.BaseDirectory, "data", "lexicons")), InventedTheatre.Theatre, new ClaimExtractorOptions());

    [Fact]
    public void Extract_ActiveCapture_AgentIsTheSubject() => Check(
        """
        Norvalian Norvalian ADJ 2 amod
        troops troop NOUN 3 nsubj
        captured capture VERB 0 root
        Arnholt* Arnholt PROPN 3 obj
        """,
        "captures NOR Arnholt CT+ []");

    [Fact]
    public void Extract_PassiveCapture_AgentIsWhoItIsDoneBy() => Check(
        """
        Arnholt* Arnholt PROPN 3 nsubj:pass
        was be AUX 3 aux:pass
        captured capture VERB 0 root
        by by ADP 6 case
        Sudmarkian Sudmarkian ADJ 6 amod
        forces force NOUN 3 obl:agent
        """,
        "captures SUD Arnholt CT+ []");

    [Fact]
    public void Extract_Coordination_GivesAClaimForEachPlace() => Check(
        """
        Norvalian Norvalian ADJ 2 amod
        troops troop NOUN 3 nsubj
        captured capture VERB 0 root
        Arnholt* Arnholt PROPN 3 obj
        and and CCONJ 6 cc
        Belmora* Belmora PROPN 4 conj
        """,
        "captures NOR Arnholt CT+ []",
        "captures NOR Belmora CT+ []");

    [Fact]
    public void Extract_SpeakerWithAnAppositionBehindWhatIsSaid_IsTheSource() => Check(
        """
        Norvalian Norvalian ADJ 2 amod
        troops troop NOUN 3 nsubj
        captured capture VERB 0 root
        Arnholt* Arnholt PROPN 3 obj
        , , PUNCT 6 punct
        Jon Jon PROPN 4 appos
        Harrow Harrow PROPN 4 flat
        , , PUNCT 10 punct
        a a DET 10 det
        spokesman spokesman NOUN 4 appos
        for for ADP 13 case
        the the DET 13 det
        brigade brigade NOUN 10 nmod
        , , PUNCT 3 punct
        said say VERB 3 parataxis
        """,
        "captures NOR Arnholt CT+ [Jon Harrow]");

    [Fact]
    public void Extract_AppositionBehindWhatIsSaidThatNamesNoOffice_IsNoSpeaker() => Check(
        """
        Norvalian Norvalian ADJ 2 amod
        troops troop NOUN 3 nsubj
        captured capture VERB 0 root
        Arnholt* Arnholt PROPN 3 obj
        , , PUNCT 6 punct
        Larch Larch PROPN 4 appos
        , , PUNCT 9 punct
        a a DET 9 det
        hamlet hamlet NOUN 4 appos
        , , PUNCT 3 punct
        said say VERB 3 parataxis
        """,
        "captures NOR Arnholt PR+ []");

    [Fact]
    public void Extract_SpeakerBehindWhatIsSaidWhoHasSaidIt_IsTheSource() => Check(
        """
        Norvalian Norvalian ADJ 2 amod
        troops troop NOUN 3 nsubj
        captured capture VERB 0 root
        Arnholt* Arnholt PROPN 3 obj
        , , PUNCT 8 punct
        the the DET 7 det
        spokesman spokesman NOUN 8 nmod
        Jon Jon PROPN 3 parataxis
        Harrow Harrow PROPN 8 flat
        has have AUX 11 aux
        said say VERB 3 parataxis
        """,
        "captures NOR Arnholt CT+ [Jon Harrow]");

    [Fact]
    public void Extract_DeniedStatement_IsTheSamePropositionWithTheOtherSign() => Check(
        """
        Officials official NOUN 2 nsubj
        denied deny VERB 0 root
        that that SCONJ 6 mark
        Norvalian Norvalian ADJ 5 amod
        troops troop NOUN 6 nsubj
        captured capture VERB 2 ccomp
        Arnholt* Arnholt PROPN 6 obj
        """,
        "captures NOR Arnholt CT- [Officials]");

    [Fact]
    public void Extract_DeniedItSayingThat_IsSaidOutright() => Check(
        """
        Officials official NOUN 2 nsubj
        denied deny VERB 0 root
        the the DET 4 det
        report report NOUN 2 obj
        , , PUNCT 6 punct
        saying say VERB 2 advcl
        that that SCONJ 10 mark
        Norvalian Norvalian ADJ 9 amod
        troops troop NOUN 10 nsubj
        captured capture VERB 6 ccomp
        Arnholt* Arnholt PROPN 10 obj
        """,
        "captures NOR Arnholt CT+ [Officials]");

    [Fact]
    public void Extract_Condition_IsPossible() => Check(
        """
        If if SCONJ 3 mark
        Arnholt* Arnholt PROPN 3 nsubj
        falls fall VERB 6 advcl
        , , PUNCT 3 punct
        troops troop NOUN 6 nsubj
        retreat retreat VERB 0 root
        """,
        "captures NOR Arnholt PS+ []");

    [Fact]
    public void Extract_TriedInVain_DidNotHappen() => Check(
        """
        Norvalian Norvalian ADJ 2 amod
        troops troop NOUN 4 nsubj
        unsuccessfully unsuccessfully ADV 4 advmod
        attempted attempt VERB 0 root
        to to PART 6 mark
        advance advance VERB 4 xcomp
        toward toward ADP 8 case
        Belmora* Belmora PROPN 6 obl
        """,
        "advances NOR Belmora CT- []");

    [Fact]
    public void Extract_TriedToStorm_IsAnAttack() => Check(
        """
        Norvalian Norvalian ADJ 2 amod
        troops troop NOUN 3 nsubj
        tried try VERB 0 root
        to to PART 5 mark
        storm storm VERB 3 xcomp
        Belmora* Belmora PROPN 5 obj
        """,
        "attacks NOR Belmora CT+ []");

    [Fact]
    public void Extract_RepelledAttack_IsNoAttackOfItsOwn() => Check(
        """
        Sudmarkian Sudmarkian ADJ 2 amod
        troops troop NOUN 3 nsubj
        repelled repel VERB 0 root
        Norvalian Norvalian ADJ 5 amod
        attacks attack NOUN 3 obj
        near near ADP 7 case
        Belmora* Belmora PROPN 5 nmod
        """,
        "repels SUD Belmora CT+ []");

    [Fact]
    public void Extract_LiberatedBySpeaker_IsTakenByTheSpeakersSide() => Check(
        """
        Arnholt* Arnholt PROPN 3 nsubj:pass
        was be AUX 3 aux:pass
        liberated liberate VERB 9 ccomp
        , , PUNCT 9 punct
        the the DET 8 det
        Norvalian Norvalian PROPN 8 compound
        War War PROPN 8 compound
        Ministry Ministry PROPN 9 nsubj
        said say VERB 0 root
        . . PUNCT 9 punct
        """,
        "captures NOR Arnholt CT+ [Norvalian War Ministry]");

    [Fact]
    public void Extract_DrivenOut_IsAWithdrawalOfWhoLeaves() => Check(
        """
        Norvalian Norvalian ADJ 2 amod
        troops troop NOUN 5 nsubj:pass
        have have AUX 5 aux
        been be AUX 5 aux:pass
        pushed push VERB 0 root
        back back ADV 5 advmod
        from from ADP 8 case
        Arnholt* Arnholt PROPN 5 obl
        """,
        "withdraws NOR Arnholt CT+ []");

    [Fact]
    public void Extract_SubjectTornOutOfTheThatClause_IsNoSpeaker() => Check(
        """
        Officials official NOUN 2 nsubj
        said say VERB 0 root
        that that SCONJ 6 mark
        Norvalian Norvalian ADJ 5 amod
        troops troop NOUN 2 nsubj
        captured capture VERB 2 ccomp
        Arnholt* Arnholt PROPN 6 obj
        """,
        "captures NOR Arnholt CT+ [Officials]");

    [Fact]
    public void Extract_TrailingSayingHungAsAConjunct_NamesItsSpeaker() => Check(
        """
        Arnholt* Arnholt PROPN 3 nsubj:pass
        was be AUX 3 aux:pass
        captured capture VERB 0 root
        on on ADP 5 case
        Friday Friday PROPN 3 obl
        , , PUNCT 8 punct
        two two NUM 8 nummod
        officials official NOUN 5 conj
        said say VERB 3 conj
        . . PUNCT 3 punct
        """,
        "captures NOR Arnholt CT+ [two officials]");

    [Fact]
    public void Extract_NameTakenForACommand_IsTheSubject() => Check(
        """
        Arnholt* arnholt VERB 0 root
        itself itself PRON 1 obj
        remains remain VERB 1 parataxis Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
        under under ADP 6 case
        Norvalian Norvalian ADJ 6 amod
        control control NOUN 3 obl
        . . PUNCT 1 punct
        """,
        "controls NOR Arnholt CT+ []");

    [Fact]
    public void Extract_SpeakerBehindTheSaying_IsNoObject() => Check(
        """
        Norvalian Norvalian ADJ 2 amod
        troops troop NOUN 3 nsubj
        captured capture VERB 0 root
        Arnholt* Arnholt PROPN 3 obj
        , , PUNCT 6 punct
        said say VERB 3 advcl
        the the DET 8 det
        governor governor NOUN 6 obj
        . . PUNCT 3 punct
        """,
        "captures NOR Arnholt CT+ [governor]");

    [Fact]
    public void Extract_SpeakerWithApposition_IsTheName() => Check(
        """
        Jan Jan PROPN 5 compound
        Holm Holm PROPN 1 flat
        , , PUNCT 5 punct
        a a DET 5 det
        spokesman spokesman NOUN 10 dep
        , , PUNCT 7 punct
        said say VERB 0 root
        Norvalian Norvalian ADJ 9 amod
        troops troop NOUN 10 nsubj
        captured capture VERB 7 ccomp
        Arnholt* Arnholt PROPN 10 obj
        """,
        "captures NOR Arnholt CT+ [Jan Holm]");

    [Fact]
    public void Extract_SourceNamedInTheNextSentence_IsTheSource() => Check(
        """
        Norvalian Norvalian ADJ 2 amod
        troops troop NOUN 3 nsubj
        captured capture VERB 0 root
        Arnholt* Arnholt PROPN 3 obj

        This this DET 2 det
        news news NOUN 4 nsubj:pass
        was be AUX 4 aux:pass
        announced announce VERB 0 root
        by by ADP 7 case
        the the DET 7 det
        governor governor NOUN 4 obl:agent
        """,
        "captures NOR Arnholt CT+ [governor]");

    [Fact]
    public void Extract_InTheirHandsByNow_IsHeldByThemAndNotByTheTime() => Check(
        """
        Troops troop NOUN 2 nsubj
        say say VERB 0 root
        Arnholt* Arnholt PROPN 7 nsubj
        is be AUX 7 cop
        in in ADP 7 case
        Norvalian Norvalian ADJ 7 amod
        hands hand NOUN 2 ccomp
        by by ADP 9 case
        now now ADV 7 nmod
        """,
        "controls NOR Arnholt CT+ [Troops]");

    [Fact]
    public void Extract_LostPlace_IsTakenByTheOtherSide() => Check(
        """
        Sudmarkian Sudmarkian ADJ 2 amod
        troops troop NOUN 3 nsubj
        lost lose VERB 0 root
        Belmora* Belmora PROPN 3 obj
        """,
        "captures NOR Belmora CT+ []");

    [Fact]
    public void Extract_StrikeAsSubject_IsDoneByWhoeverStruck() => Check(
        """
        A a DET 2 det
        strike strike NOUN 6 nsubj
        by by ADP 5 case
        Norvalian Norvalian ADJ 5 amod
        drones drone NOUN 2 nmod
        destroyed destroy VERB 0 root
        a a DET 8 det
        bridge bridge NOUN 6 obj
        in in ADP 10 case
        Belmora* Belmora PROPN 6 obl
        """,
        "destroys NOR Belmora CT+ []");

    [Fact]
    public void Extract_Question_ClaimsNothing() => Check(
        """
        Did do AUX 4 aux
        Norvalian Norvalian ADJ 3 amod
        troops troop NOUN 4 nsubj
        capture capture VERB 0 root
        Arnholt* Arnholt PROPN 4 obj
        ? ? PUNCT 4 punct
        """);

    [Fact]
    public void Extract_SportsReport_ClaimsNothing() => Check(
        """
        The the DET 2 det
        visitors visitor NOUN 3 nsubj
        attacked attack VERB 0 root
        early early ADV 3 advmod
        in in ADP 6 case
        Arnholt* Arnholt PROPN 3 obl
        """);

    [Fact]
    public void Extract_DisclaimerInTheSameSentence_LeavesTheClaimOpenAndIsKept()
    {
        var claim = Assert.Single(Extractor.Extract(TreeText.Parse(
            """
            Bloggers blogger NOUN 2 nsubj
            claimed claim VERB 0 root
            that that SCONJ 6 mark
            Norvalian Norvalian ADJ 5 amod
            troops troop NOUN 6 nsubj
            captured capture VERB 2 ccomp
            Arnholt* Arnholt PROPN 6 obj
            but but CCONJ 10 cc
            there there PRON 10 expl
            is be VERB 2 conj
            no no DET 12 det
            evidence evidence NOUN 10 nsubj
            """)));

        Assert.Equal("captures NOR Arnholt Uu [Bloggers]", Describe(claim));
        Assert.Equal("there is no evidence", Assert.Single(claim.Disclaimers).In("Bloggers claimed that Norvalian troops captured Arnholt but there is no evidence "));
    }

    [Theory]
    [InlineData("No no DET 3 det", "troops troop NOUN 4 nsubj", "CT-")]
    [InlineData("All all DET 3 det", "troops troop NOUN 4 nsubj", "CT+")]
    [InlineData("None none PRON 4 nsubj", "troops troop NOUN 1 nmod", "CT-")]
    public void Extract_NobodyDidIt_IsNegated(string first, string third, string factuality)
    {
        var claims = Extractor.Extract(TreeText.Parse(
            $"""
            {first}
            Norvalian Norvalian ADJ 3 amod
            {third}
            captured capture VERB 0 root
            Arnholt* Arnholt PROPN 4 obj
            """));

        Assert.Equal(factuality, ContractCodes.Of(Assert.Single(claims).Factuality));
    }

    [Theory]
    [InlineData("summer NOUN", "controls Arnholt")]
    [InlineData("Belmora* PROPN", "controls Arnholt; attacks Belmora")]
    public void Extract_InvasionOfNoNamedGround_OnlyTellsWhen(string invaded, string expected)
    {
        var claims = Extractor.Extract(TreeText.Parse(
            $"""
            Norvalian Norvalian ADJ 2 amod
            troops troop NOUN 3 nsubj
            held hold VERB 0 root
            Arnholt* Arnholt PROPN 3 obj
            since since ADP 7 case
            the the DET 6 det
            invasion invasion NOUN 3 obl
            of of ADP 9 case
            {invaded.Replace(" ", " w ", StringComparison.Ordinal)} 7 nmod
            """));

        Assert.Equal(expected, string.Join("; ", claims.Select(claim => $"{ContractCodes.Of(claim.Type)} {claim.Place.AsNamed}")));
    }

    [Fact]
    public void Extract_DisclaimerInTheNextSentence_IsKeptAndChangesNothing()
    {
        var claim = Assert.Single(Extractor.Extract(TreeText.Parse(
            """
            Norvalian Norvalian ADJ 2 amod
            troops troop NOUN 3 nsubj
            captured capture VERB 0 root
            Arnholt* Arnholt PROPN 3 obj

            The the DET 2 det
            report report NOUN 6 nsubj:pass
            could could AUX 6 aux
            not not PART 6 advmod
            be be AUX 6 aux:pass
            verified verify VERB 0 root
            """)));

        Assert.Equal("captures NOR Arnholt CT+ []", Describe(claim));
        Assert.Single(claim.Disclaimers);
    }

    [Fact]
    public void Extract_NoConfirmedGains_AreDoubtedAndNotDenied() => Check(
        """
        Norvalian Norvalian ADJ 2 amod
        troops troop NOUN 5 nsubj
        did do AUX 5 aux
        not not PART 5 advmod
        make make VERB 0 root
        confirmed confirmed ADJ 7 amod
        gains gain NOUN 5 obj
        near near ADP 9 case
        Arnholt* Arnholt PROPN 7 nmod
        """,
        "advances NOR Arnholt PR- []");

    [Fact]
    public void Extract_ClearingUnderWay_IsAnAttack() => Check(
        """
        Norvalian Norvalian ADJ 2 amod
        troops troop NOUN 4 nsubj
        are be AUX 4 aux
        clearing clear VERB 0 root Tense=Pres
        Arnholt* Arnholt PROPN 4 obj
        """,
        "attacks NOR Arnholt CT+ []");

    [Theory]
    [InlineData(null, "advances - Arnholt CT+ []")]
    [InlineData("Norvalian War Ministry", "advances SUD Arnholt CT+ []")]
    [InlineData("Sudmarkian General Staff", "advances NOR Arnholt CT+ []")]
    public void Extract_TheEnemyInTheArticlesOwnVoice_IsTheOutletsEnemy(string? outlet, string expected)
        => Assert.Equal([expected], Extractor.Extract(TreeText.Parse(
            """
            The the DET 2 det
            enemy enemy NOUN 3 nsubj
            advanced advance VERB 0 root
            in in ADP 5 case
            Arnholt* Arnholt PROPN 3 obl
            """,
            outlet: outlet)).Select(Describe));

    [Fact]
    public void Explain_Claim_NamesItsWordItsWayAndItsEntries()
    {
        var (claim, explanation) = Assert.Single(Extractor.Explain(TreeText.Parse(
            """
            Officials official NOUN 2 nsubj
            denied deny VERB 0 root
            that that SCONJ 6 mark
            Norvalian Norvalian ADJ 5 amod
            troops troop NOUN 6 nsubj
            captured capture VERB 2 ccomp
            Arnholt* Arnholt PROPN 6 obj
            """)));

        Assert.Equal("captures NOR Arnholt CT- [Officials]", Describe(claim));
        Assert.Equal(
            ["event captured: captured → obj → Arnholt", "agent Norvalian troops: captured → nsubj → troops", "target Arnholt: captured → obj → Arnholt", "place Arnholt: captured → obj → Arnholt", "source Officials: denied → nsubj → Officials"],
            explanation.Steps.Select(step => $"{step.Part} {step.Words}: {step.Path}"));
        Assert.Matches("^events.tsv:[0-9]+ capture Verb Captures Taker$", explanation.Steps[0].Entry);
        Assert.Matches("^cues.tsv:[0-9]+ deny Denies$", explanation.Steps[^1].Entry);
    }

    [Fact]
    public void Construction_ConfidenceOutOfRange_Throws()
        => Assert.Throws<ArgumentOutOfRangeException>(() => new ClaimExtractor(
            ClaimLexicons.Load(Path.Combine(AppContext.BaseDirectory, "data", "lexicons")), InventedTheatre.Theatre, new ClaimExtractorOptions { MinConfidence = 1.5 }));

    private static void Check(string rows, params string[] expected)
        => Assert.Equal(expected, Extractor.Extract(TreeText.Parse(rows)).Select(Describe));

    private static string Describe(Claim claim)
        => $"{ContractCodes.Of(claim.Type)} {claim.Agent.Side?.Value ?? "-"} {claim.Place.AsNamed} {ContractCodes.Of(claim.Factuality)} [{string.Join(" > ", claim.Sources.Select(source => source.Name))}]";
}
