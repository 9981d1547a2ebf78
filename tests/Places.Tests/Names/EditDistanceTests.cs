using System.Text;
using Ledgerline.Places.Names;

namespace Ledgerline.Places.Tests.Names;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("soledar", "soledar", 0)]
    [InlineData("soledar", "solidar", 1)]
    [InlineData("rodinsk", "rodnisk", 1)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("abc", "", 3)]
    public void Between_Words_CountsEdits(string left, string right, int expected)
        => Assert.Equal(expected, EditDistance.Between(Encoding.UTF8.GetBytes(left), Encoding.UTF8.GetBytes(right), 5));

    [Fact]
    public void Between_WordsFartherThanTheBound_IsAboveIt()
        => Assert.True(EditDistance.Between("merowe"u8, "omdurman"u8, 2) > 2);
}
