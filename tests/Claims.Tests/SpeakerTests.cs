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

    private static void Check(Language language, string rows, params string[] expected)
        => Assert.Equal(expected, Extractor.Extract(TreeText.Parse(rows, language: language)).Select(claim =>
            $"{ContractCodes.Of(claim.Type)} {claim.Agent.Side?.Value ?? "-"} {claim.Place.AsNamed} {ContractCodes.Of(claim.Factuality)} [{string.Join(" > ", claim.Sources.Select(source => source.Name))}]"));
}
