using Ledgerline.Ledger.Json;
using Ledgerline.Records;
using Ledgerline.Testing;

namespace Ledgerline.Claims.Tests;

/// <summary>What Ukrainian and Russian sentences do in their own way, over the grammar that all languages share.</summary>
public sealed class SlavicGrammarTests
{
    private static readonly Language Russian = new("ru");

    private static readonly ClaimExtractor Extractor = new(
        ClaimLexicons.Load(Path.Combine(AppContext.BaseDirectory, "data", "lexicons")), InventedTheatre.Theatre, new ClaimExtractorOptions());

    [Fact]
    public void Extract_NegationSaidTwice_CountsOnce() => Check(
        Russian,
        """
        Никакие никакой DET 3 det
        норвальские норвальский ADJ 3 amod Case=Nom
        войска войско NOUN 5 nsubj Case=Nom
        не не PART 5 advmod
        захватили захватить VERB 0 root
        Arnholt* Arnholt PROPN 5 obj Case=Acc
        """,
        "captures NOR Arnholt CT- []");

    [Fact]
    public void Extract_WhatTellsWhatATownIs_IsNoSecondTown() => Check(
        Russian,
        """
        Норвальские норвальский ADJ 2 amod Case=Nom
        войска войско NOUN 3 nsubj Case=Nom
        захватили захватить VERB 0 root
        Arnholt* Arnholt PROPN 3 obj Case=Acc
        , , PUNCT 6 punct
        село село NOUN 4 conj Case=Acc
        в в ADP 8 case
        Lowmark* Lowmark PROPN 6 nmod Case=Loc
        """,
        "captures NOR Arnholt CT+ []");

    [Fact]
    public void Extract_WhatIsSaidHungOnTheHearer_IsSaid() => Check(
        Language.Ukrainian,
        """
        Мешканці мешканець NOUN 2 nsubj Case=Nom|Gender=Masc|Number=Plur
        розповіли розповісти VERB 0 root Number=Plur|Tense=Past|VerbForm=Fin
        агентству агентство NOUN 2 obj Case=Dat|Gender=Neut|Number=Sing
        , , PUNCT 8 punct
        що що SCONJ 8 mark
        норвальські норвальський ADJ 7 amod Case=Nom
        війська військо NOUN 8 nsubj Case=Nom|Number=Plur
        захопили захопити VERB 3 acl:relcl Number=Plur|Tense=Past|VerbForm=Fin
        Arnholt* Arnholt PROPN 8 obj Case=Acc
        """,
        "captures NOR Arnholt CT+ [Мешканці]");

    [Fact]
    public void Extract_NameOfAnotherGenderBehindASecondVerb_IsItsObject() => Check(
        Language.Ukrainian,
        """
        Норвальська норвальський ADJ 2 amod Case=Nom|Gender=Fem
        армія армія NOUN 3 nsubj Case=Nom|Gender=Fem|Number=Sing
        відступила відступити VERB 0 root Gender=Fem|Number=Sing|Tense=Past|VerbForm=Fin
        з з ADP 5 case
        Belmora* Belmora PROPN 3 obl Case=Gen
        а а CCONJ 7 cc
        захопила захопити VERB 3 conj Gender=Fem|Number=Sing|Tense=Past|VerbForm=Fin
        Arnholt* Arnholt PROPN 7 nsubj Case=Nom|Gender=Masc|Number=Sing
        """,
        "withdraws NOR Belmora CT+ []",
        "captures NOR Arnholt CT+ []");

    [Fact]
    public void Extract_DeniesThisTakenForTwoSubjects_IsTheSamePropositionDenied() => Check(
        Language.Ukrainian,
        """
        Міноборони Міноборони PROPN 2 nsubj Case=Nom
        заявило заявити VERB 0 root Gender=Neut|Number=Sing|Tense=Past|VerbForm=Fin
        що що SCONJ 6 mark
        норвальські норвальський ADJ 5 amod Case=Nom|Number=Plur
        війська військо NOUN 6 nsubj Case=Nom|Gender=Neut|Number=Plur
        захопили захопити VERB 2 ccomp Number=Plur|Tense=Past|VerbForm=Fin
        Arnholt* Arnholt PROPN 6 obj Case=Acc|Gender=Masc|Number=Sing

        Губернатор губернатор NOUN 3 nsubj Case=Nom|Gender=Masc|Number=Sing
        це це PRON 3 nsubj Case=Nom|Gender=Neut|Number=Sing|PronType=Dem
        заперечує заперечувати VERB 0 root Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
        """,
        "captures NOR Arnholt CT+ [Міноборони]",
        "captures NOR Arnholt CT- [Губернатор]");

    [Fact]
    public void Extract_NameBehindTheNameOfTheHouse_IsWhoHoldsTheOffice() => Check(
        Language.Ukrainian,
        """
        Речник речник NOUN 6 nsubj Animacy=Anim|Case=Nom
        бригади бригада NOUN 1 nmod Animacy=Inan|Case=Gen
        Хортиця Хортиця PROPN 2 flat:title Animacy=Anim|Case=Nom
        Юрій Юрій PROPN 3 flat:name Animacy=Anim|Case=Nom
        Ткач Ткач PROPN 4 flat:name Animacy=Anim|Case=Nom
        заявив заявити VERB 0 root
        що що SCONJ 10 mark
        норвальські норвальський ADJ 9 amod Case=Nom
        війська військо NOUN 10 nsubj Case=Nom
        захопили захопити VERB 6 ccomp
        Arnholt* Arnholt PROPN 10 obj Case=Acc
        """,
        "captures NOR Arnholt CT+ [Юрій Ткач]");

    [Fact]
    public void Extract_AgentInTheInstrumental_IsWhoDidIt() => Check(
        Language.Ukrainian,
        """
        Захоплення захоплення NOUN 4 nsubj Case=Nom
        норвальськими норвальський ADJ 3 amod Case=Ins
        військами військо NOUN 1 nmod Case=Ins
        триває тривати VERB 0 root
        Arnholt* Arnholt PROPN 1 nmod Case=Gen
        """,
        "captures NOR Arnholt CT+ []");

    [Fact]
    public void Extract_ImpersonalPassive_IsFreedFromTheOtherSide() => Check(
        Language.Ukrainian,
        """
        Звільнено звільнити VERB 0 root Person=0
        Arnholt* Arnholt PROPN 1 obj Case=Acc
        від від ADP 5 case
        судмаркських судмаркський ADJ 5 amod Case=Gen
        військ військо NOUN 1 obl Case=Gen
        """,
        "captures NOR Arnholt CT+ []");

    [Fact]
    public void Extract_ObjectThatLooksLikeASubject_IsTheObject() => Check(
        Language.Ukrainian,
        """
        Норвальські норвальський ADJ 2 amod
        війська військо NOUN 3 nsubj Case=Nom
        захопили захопити VERB 0 root
        Arnholt* Arnholt PROPN 3 nsubj Case=Nom
        """,
        "captures NOR Arnholt CT+ []");

    [Fact]
    public void Extract_TakenUnderControl_ThePlaceIsWhatWasTaken() => Check(
        Language.Ukrainian,
        """
        Норвальські норвальський ADJ 2 amod
        війська військо NOUN 3 nsubj Case=Nom
        взяли взяти VERB 0 root
        під під ADP 5 case
        контроль контроль NOUN 3 obl Case=Acc
        Arnholt* Arnholt PROPN 5 nmod Case=Acc
        """,
        "captures NOR Arnholt CT+ []");

    [Fact]
    public void Extract_NameAtTheEndOfAnOffice_IsTheSpeakersWhateverTheParserHangsItOn() => Check(
        Russian,
        """
        Норвальские норвальский ADJ 2 amod
        войска войско NOUN 3 nsubj Case=Nom
        взяли взять VERB 0 root
        Arnholt* Arnholt PROPN 3 obj Case=Acc
        , , PUNCT 6 punct
        сообщил сообщить VERB 3 parataxis
        представитель представитель NOUN 6 nsubj Case=Nom
        бригады бригада NOUN 7 nmod Case=Gen
        Йон Йон PROPN 6 iobj Animacy=Anim|Case=Dat|NameType=Giv
        Харроу Харроу PROPN 9 flat Animacy=Anim|Case=Nom
        """,
        "captures NOR Arnholt CT+ [Йон Харроу]");

    [Fact]
    public void Extract_SaidAtTheMinistry_TheHouseIsTheSourceInTheNominative() => Check(
        Russian,
        """
        В в ADP 2 case
        министерстве министерство NOUN 3 obl Case=Loc
        заявили заявить VERB 0 root Number=Plur
        что что SCONJ 7 mark
        норвальские норвальский ADJ 6 amod
        войска войско NOUN 7 nsubj Case=Nom
        захватили захватить VERB 3 ccomp
        Arnholt* Arnholt PROPN 7 obj
        """,
        "captures NOR Arnholt CT+ [министерство]");

    [Fact]
    public void Extract_ByHisWords_TheOneWhoseWordsTheyAreIsTheSource() => Check(
        Russian,
        """
        По по ADP 2 case
        словам слово NOUN 6 obl Case=Dat
        губернатора губернатор NOUN 2 nmod Case=Gen
        норвальские норвальский ADJ 5 amod
        войска войско NOUN 6 nsubj Case=Nom
        захватили захватить VERB 0 root
        Arnholt* Arnholt PROPN 6 obj
        """,
        "captures NOR Arnholt CT+ [губернатор]");

    [Fact]
    public void Extract_FutureTense_IsProbableAtMost() => Check(
        Russian,
        """
        Норвальские норвальский ADJ 2 amod
        войска войско NOUN 3 nsubj Case=Nom
        захватят захватить VERB 0 root Tense=Fut
        Arnholt* Arnholt PROPN 3 obj
        """,
        "captures NOR Arnholt PR+ []");

    [Fact]
    public void Extract_DictionaryFormGuessedWrong_MeetsItsEntryByTheStem() => Check(
        Russian,
        """
        Отражены отражить VERB 0 root Voice=Pass
        атаки атака NOUN 1 nsubj:pass Case=Nom
        судмаркских судмаркский ADJ 4 amod
        войск войско NOUN 2 nmod Case=Gen
        у у ADP 6 case
        Arnholt* Arnholt PROPN 1 obl
        """,
        "repels - Arnholt CT+ []");

    private static void Check(Language language, string rows, params string[] expected)
        => Assert.Equal(expected, Extractor.Extract(TreeText.Parse(rows, language: language)).Select(claim =>
            $"{ContractCodes.Of(claim.Type)} {claim.Agent.Side?.Value ?? "-"} {claim.Place.AsNamed} {ContractCodes.Of(claim.Factuality)} [{string.Join(" > ", claim.Sources.Select(source => source.Name))}]"));
}
