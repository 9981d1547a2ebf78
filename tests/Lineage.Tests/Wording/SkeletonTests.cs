using Ledgerline.Lineage.Wording;

namespace Ledgerline.Lineage.Tests.Wording;

public sealed class SkeletonTests
{
    [Theory]
    [InlineData("Зеленський", "Zelensky")]
    [InlineData("Shchastia", "Щастя")]
    [InlineData("Kherson", "Херсон")]
    [InlineData("Čačak", "Chachak")]
    [InlineData("Yusef", "Iusef")]
    [InlineData("Ganja", "Hanja")]
    [InlineData("defence", "defense")]
    [InlineData("Müller", "Muller")]
    public void Of_TwoSpellingsOfOneName_AreOne(string one, string other)
        => Assert.Equal(Skeleton.Of(one), Skeleton.Of(other));

    [Theory]
    [InlineData("Arnholt", "Belmora")]
    [InlineData("Karsa", "Kirsa")]
    public void Of_TwoNames_StayTwo(string one, string other)
        => Assert.NotEqual(Skeleton.Of(one), Skeleton.Of(other));

    [Theory]
    [InlineData("zavodski", "zavodskaa", true)]
    [InlineData("arnholt", "arnholtu", true)]
    [InlineData("arnholt", "arkona", false)]
    public void SameStem_Endings_AreNotDifferences(string one, string other, bool expected)
        => Assert.Equal(expected, Likeness.SameStem(one, other));

    [Theory]
    [InlineData("they left the bridge at dawn on foot", "He says they left the bridge at dawn", true)]
    [InlineData("they left the bridge", "they left the bridge", false)]
    public void Runs_SixWordsInARow_AreOnePassage(string one, string other, bool expected)
        => Assert.Equal(expected, Likeness.Runs(one, 6).Overlaps(Likeness.Runs(other, 6)));
}
