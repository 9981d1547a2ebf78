using System.Text;
using Ledgerline.Linguistics.Vectors;

namespace Ledgerline.Linguistics.Tests.Vectors;

public sealed class WordVectorsTests
{
    [Fact]
    public void Read_WordsWithNumbers_KeepsTheFirstOnes()
    {
        var vectors = Read("the 1 -2.5\n, 3 4e-1\nsea 5 6\n", most: 2);

        Assert.Equal(["the", ","], vectors.Words);
        Assert.Equal([1, -2.5f, 3, 0.4f], vectors.Values);
        Assert.Equal(2, vectors.Length);
    }

    [Theory]
    [InlineData("the 1 2\nsea 3\n", "line 2")]
    [InlineData("the 1 2\nsea 3 4 5\n", "line 2")]
    [InlineData("the 1 x\n", "line 1")]
    [InlineData("the 1 NaN\n", "line 1")]
    [InlineData("the\n", "line 1")]
    [InlineData(" 1 2\n", "line 1")]
    [InlineData("", "has no words")]
    public void Read_BadLine_SaysWhich(string text, string expected)
        => Assert.Contains(expected, Assert.Throws<InvalidDataException>(() => Read(text, most: 9)).Message, StringComparison.Ordinal);

    [Fact]
    public void Normalized_AnyLength_BecomesOne() => Assert.Equal([0.6f, 0.8f, 0, 0], Read("a 3 4\nb 0 0\n", most: 2).Normalized().Values);

    [Fact]
    public void Standardized_Numbers_HaveMeanZeroAndVarianceOne() => Assert.Equal([-1, 0, 1, 0], Read("a 2 7\nb 6 7\n", most: 2).Standardized().Values);

    [Fact]
    public void Take_Places_GivesTheirWordsInThatOrder()
    {
        var taken = Read("a 1 2\nb 3 4\nc 5 6\n", most: 3).Take([2, 0]);

        Assert.Equal(["c", "a"], taken.Words);
        Assert.Equal([5, 6, 1, 2], taken.Values);
    }

    private static WordVectors Read(string text, int most)
    {
        using var folder = new TemporaryFolder();
        return WordVectors.Read(folder.Write("vectors.txt", Encoding.UTF8.GetBytes(text)), most);
    }
}
