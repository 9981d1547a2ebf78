using Ledgerline.Linguistics.Names;
using Ledgerline.Records;

namespace Ledgerline.Linguistics.Tests.Names;

public sealed class NameTaggerTests
{
    private static readonly NameTagger Tagger = NameTagger.Load(ArticleParser.DefaultLexiconsFolder, Language.English, Language.Ukrainian, Language.Russian);

    // A word with its tag behind a bar where it is not X: p PROPN, n NOUN, a ADJ, v VERB, i ADP, d DET, u PUNCT.
    [Theory]
    [InlineData("Gen.|p Omar|p Haddad|p left|v Homs|p .|u", "Omar Haddad = Person; Homs = Location")]
    [InlineData("Israel|p 's|i Defense|p Ministry|p said|v", "Israel = Location; Defense Ministry = Organization")]
    [InlineData("the|d University|p of|i Khartoum|p closed|v", "University of Khartoum = Organization; Khartoum = Location")]
    [InlineData("near|i the|d Mosul|p Dam|p", "Mosul Dam = Facility; Mosul = Location")]
    [InlineData("the|d Kakhovka|p hydroelectric|a power|n plant|n", "Kakhovka hydroelectric power plant = Facility; Kakhovka = Location")]
    [InlineData("in|i Sirnak|p ,|u Turkey|p", "Sirnak = Location; Turkey = Location")]
    [InlineData("Yilmaz|p ,|u a|d spokesman|n for|i NATO|p", "Yilmaz = Person; NATO = Organization")]
    [InlineData("On|i Friday|p in|i January|p", "")]
    [InlineData("Write|v to|i desk@example.org|p", "")]
    [InlineData("President|p Kenyatta|p met|v Mr.|p Odinga|p", "Kenyatta = Person; Odinga = Person")]
    public void Tag_English_NamesItsKinds(string words, string expected) => Check(words, Language.English, expected);

    [Theory]
    [InlineData("полковник|n Іван|p Гнатенко|p прибув|v у|i Полтава|p", "Іван Гнатенко = Person; Полтава = Location")]
    [InlineData("ЗСУ|p біля|i Вишневе|p", "ЗСУ = Organization; Вишневе = Location")]
    public void Tag_Ukrainian_NamesItsKinds(string words, string expected) => Check(words, Language.Ukrainian, expected);

    [Theory]
    [InlineData("глава|n МИД|p Сергей|p Орлов|p", "МИД = Organization; Сергей Орлов = Person")]
    [InlineData("под|i Псков|p", "Псков = Location")]
    public void Tag_Russian_NamesItsKinds(string words, string expected) => Check(words, Language.Russian, expected);

    [Fact]
    public void Tag_EmptySentence_HasNoNames() => Assert.Empty(Tagger.Tag(Sentence(""), Language.English));

    [Fact]
    public void Tag_UnknownLanguage_HasNoNames() => Assert.Empty(Tagger.Tag(Sentence("Paris|p"), new Language("fr")));

    private static void Check(string words, Language language, string expected)
    {
        var sentence = Sentence(words);
        var actual = Tagger.Tag(sentence, language)
            .Select(entity => $"{string.Join(' ', sentence.Tokens.Skip(entity.Start).Take(entity.End - entity.Start).Select(token => token.Form))} = {entity.Kind}");
        Assert.Equal(expected, string.Join("; ", actual));
    }

    private static Sentence Sentence(string words)
    {
        var tokens = words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Split('|'))
            .Select(parts => new Token(new TextSpan(0, 0), parts[0], "", Pos(parts[1]), "", "", -1, "", true));
        return new Sentence { Span = new TextSpan(0, 0), Block = 0, Tokens = [.. tokens] };
    }

    private static UniversalPos Pos(string tag) => tag switch
    {
        "p" => UniversalPos.Propn,
        "n" => UniversalPos.Noun,
        "a" => UniversalPos.Adj,
        "v" => UniversalPos.Verb,
        "i" => UniversalPos.Adp,
        "d" => UniversalPos.Det,
        _ => UniversalPos.Punct,
    };
}
