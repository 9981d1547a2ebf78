namespace Ledgerline.Records.Tests;

public sealed class TextSpanTests
{
    [Theory]
    [InlineData(0, 3, 3, 5, false)]
    [InlineData(0, 3, 2, 5, true)]
    [InlineData(2, 2, 0, 5, true)]
    public void Overlaps_HalfOpenSpans_TouchingIsNotOverlapping(int start, int end, int otherStart, int otherEnd, bool expected)
        => Assert.Equal(expected, new TextSpan(start, end).Overlaps(new TextSpan(otherStart, otherEnd)));

    [Fact]
    public void Construction_EndBeforeStart_Throws()
        => Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(3, 2));
}
