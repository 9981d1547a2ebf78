using Ledgerline.Linguistics.Conllu;
using Ledgerline.Linguistics.Names;
using Ledgerline.Records;

namespace Ledgerline.Linguistics.Tests.Names;

public sealed class EntityAnnotationTests
{
    // A word is: form, part of speech, tag of the language, head from 1, relation, entity brackets.
    [Theory]
    [InlineData("The:DET:DT:2:det:(1-organization ministry:NOUN:NN:0:root:1)", "The ministry = organization")]
    [InlineData("Homs:PROPN:NNP:0:root:(1-place)", "Homs = place")]
    [InlineData("Homs:PROPN:NNP:2:nmod:(1-organization(2-place) Council:PROPN:NNP:0:root:1)", "Homs = place; Homs Council = organization")]
    [InlineData("Homs:PROPN:NNP:0:root:7)", "")]
    public void Read_Brackets_GivesEntities(string words, string expected)
    {
        var sentence = Sentence(words);

        Assert.Equal(expected, string.Join("; ", EntityAnnotation.Read(sentence).Select(mark => $"{Words(sentence, mark.Start, mark.End)} = {mark.Type}")));
    }

    [Theory]
    [InlineData("The:DET:DT:2:det:(1-organization ministry:NOUN:NN:0:root:1)", "")]
    [InlineData("the:DET:DT:3:det:(1-place port:NOUN:NN:3:compound:_ Tartus:PROPN:NNP:0:root:_ burning:VERB:VBG:3:acl:1)", "Tartus = Location")]
    [InlineData("General:PROPN:NNP:0:root:(1-person Omar:PROPN:NNP:1:flat:_ Haddad:PROPN:NNP:1:flat:1)", "Omar Haddad = Person")]
    [InlineData("Syria:PROPN:NNP:0:root:(1-organization)", "Syria = Location")]
    [InlineData("Tishrin:PROPN:NNP:2:compound:(1-place Dam:PROPN:NNP:0:root:1)", "Tishrin Dam = Facility")]
    [InlineData("University:PROPN:NNP:0:root:(1-organization of:ADP:IN:3:case:_ Homs:PROPN:NNP:1:nmod:(2-place)1)", "University of Homs = Organization")]
    [InlineData("Homs:PROPN:NNP:0:root:(1-place and:CCONJ:CC:3:cc:_ Hama:PROPN:NNP:1:conj:1)", "Homs = Location")]
    [InlineData("Syrians:PROPN:NNPS:0:root:(1-person)", "")]
    [InlineData("Easter:PROPN:NNP:0:root:(1-time)", "")]
    public void Of_AnnotatedPhrase_KeepsTheName(string words, string expected)
    {
        var sentence = Sentence(words);
        var names = new AnnotatedNames(NameLexicon.Load(ArticleParser.DefaultLexiconsFolder, Language.English)).Of(sentence);

        Assert.Equal(expected, string.Join("; ", names.Select(name => $"{Words(sentence, name.Start, name.End)} = {name.Kind}")));
    }

    private static string Words(ConlluSentence sentence, int start, int end) => string.Join(' ', sentence.Words.Take(end).Skip(start).Select(word => word.Form));

    private static ConlluSentence Sentence(string words) => new()
    {
        Words = [.. words.Split(' ').Select(word => word.Split(':')).Select(parts => new ConlluWord
        {
            Form = parts[0],
            Lemma = parts[0],
            Pos = parts[1],
            LanguageTag = parts[2],
            Head = int.Parse(parts[3], System.Globalization.CultureInfo.InvariantCulture) - 1,
            Relation = parts[4],
            Misc = parts[5] == "_" ? "" : "SpaceAfter=No|Entity=" + parts[5],
        })],
    };
}
