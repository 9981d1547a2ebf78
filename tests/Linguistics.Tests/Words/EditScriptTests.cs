using Ledgerline.Linguistics.Words;

namespace Ledgerline.Linguistics.Tests.Words;

public sealed class EditScriptTests
{
    [Theory]
    [InlineData("walked", "walk", "talked", "talk")]
    [InlineData("officials", "official", "Officials", "official")]
    [InlineData("town", "town", "Town", "town")]
    [InlineData("подъёмным", "подъемный", "Живым", "живый")]
    [InlineData("Cities", "city", "Bodies", "body")]
    [InlineData("Kharkiv", "Kharkiv", "Lyman", "Lyman")]
    [InlineData("найбільший", "великий", "x", "великий")]
    [InlineData("селищі", "селище", "кладовищі", "кладовище")]
    [InlineData("наступали", "наступать", "отступали", "отступать")]
    [InlineData("was", "be", "were", "be")]
    public void Apply_ScriptOfOnePair_MakesTheOther(string form, string lemma, string otherForm, string otherLemma)
    {
        var script = EditScript.Between(form, lemma);

        Assert.Equal(lemma, script.Apply(form));
        Assert.Equal(otherLemma, script.Apply(otherForm));
    }

    [Fact]
    public void Apply_FormShorterThanTheCut_StaysAsItIs()
        => Assert.Equal("go", new EditScript(false, 0, 3, "", "x").Apply("go"));
}
