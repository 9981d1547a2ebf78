namespace Ledgerline.Reconciliation.Tests;

public sealed class WeightTableTests
{
    private static readonly string[] Shipped = File.ReadAllLines(WeightTable.DefaultPath);

    [Fact]
    public void Load_ShippedTable_HasEveryWeightWithItsSign()
    {
        var weights = WeightTable.Load(WeightTable.DefaultPath).Values;

        Assert.True(weights["interest.own"] < weights["interest.none"] && weights["interest.none"] < weights["interest.against"]);
        Assert.True(weights["relation.toward"] < weights["relation.near"] && weights["relation.near"] < weights["relation.in"]);
        Assert.Equal(-weights["factuality.CT+"], weights["factuality.CT-"]);
    }

    [Theory]
    [InlineData("type.captures\t3", "has 2 columns, not 4")]
    [InlineData("type.captures\tthree\tm\tw", "the value of 'type.captures' is 'three'. Give a number from 0 to 20.")]
    [InlineData("type.captures\tNaN\tm\tw", "the value of 'type.captures' is 'NaN'")]
    [InlineData("half-life.captures\t0\tm\tw", "the value of 'half-life.captures' is '0'")]
    [InlineData("type.conquers\t3\tm\tw", "'type.conquers' is no known key")]
    [InlineData("type.captures\t3\t\tw", "'type.captures' lacks its meaning or its reason")]
    public void Parse_FaultyLine_IsNamedWithItsNumber(string line, string expected)
    {
        var key = line.Split('\t')[0];
        var lines = Shipped.Where(each => !each.StartsWith(key + "\t", StringComparison.Ordinal)).Append(line).ToArray();

        var fault = Assert.Throws<InvalidDataException>(() => WeightTable.Parse(lines, "w.tsv"));

        Assert.Contains($"w.tsv:{lines.Length}: {expected}", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_SeveralFaults_AreNamedAtOnce()
    {
        var lines = Shipped.Append("type.captures\t1\tm\tw").Append("nonsense\t1\tm\tw").Where(each => !each.StartsWith("limit.origin", StringComparison.Ordinal)).ToArray();

        var fault = Assert.Throws<InvalidDataException>(() => WeightTable.Parse(lines, "w.tsv"));

        Assert.Equal(3, fault.Message.Split('\n').Length);
        Assert.Contains("'type.captures' stands in the table twice", fault.Message, StringComparison.Ordinal);
        Assert.Contains("'limit.origin' is missing", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_NothingAtAll_NamesEveryMissingKey()
        => Assert.Contains("'type.captures' is missing", Assert.Throws<InvalidDataException>(() => WeightTable.Parse([], "w.tsv")).Message, StringComparison.Ordinal);

    [Fact]
    public void Load_MissingFile_Throws()
        => Assert.Throws<FileNotFoundException>(() => WeightTable.Load(Path.Combine(AppContext.BaseDirectory, "no-such-weights.tsv")));
}
