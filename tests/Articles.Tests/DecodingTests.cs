using System.Text;

namespace Ledgerline.Articles.Tests;

public sealed class DecodingTests
{
    private const string Russian = "Войска вошли в посёлок и закрепились на окраине, сообщил командир.\r\nБои идут.";

    static DecodingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-32", true)]
    [InlineData("windows-1251", false)]
    public void Extract_EncodedText_IsDecodedAndNotOtherwiseChanged(string encoding, bool mark)
    {
        var codec = Encoding.GetEncoding(encoding);
        byte[] bytes = [.. mark ? codec.GetPreamble() : [], .. codec.GetBytes(Russian)];
        Assert.Equal(Russian, Assert.IsType<ArticleReading.Read>(Reading.OfBytes(bytes)).Article.Text);
    }

    [Fact]
    public void Extract_GuessedEncoding_Warns()
    {
        var article = Assert.IsType<ArticleReading.Read>(Reading.OfBytes(Encoding.GetEncoding(1251).GetBytes(Russian))).Article;
        Assert.Contains("The encoding was guessed to be windows-1251; save the file as UTF-8 to be sure.", article.Warnings);
    }

    [Theory]
    [InlineData(UnreadableReason.Empty, new byte[0])]
    [InlineData(UnreadableReason.Empty, new byte[] { 0xEF, 0xBB, 0xBF, 0x20, 0x0A })]
    [InlineData(UnreadableReason.Binary, new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x00, 0x01 })]
    [InlineData(UnreadableReason.Binary, new byte[] { 1, 2, 3, 4, 5, 6, 7, 8 })]
    [InlineData(UnreadableReason.UnknownEncoding, new byte[] { 0x54, 0x68, 0x65, 0x20, 0xFF, 0x81, 0x20 })]
    [InlineData(UnreadableReason.UnknownEncoding, new byte[] { 0xFF, 0xFE, 0x00, 0xD8 })]
    public void Extract_NoText_IsUnreadable(UnreadableReason expected, byte[] bytes)
        => Assert.Equal(expected, Assert.IsType<ArticleReading.Unreadable>(Reading.OfBytes(bytes)).Reason);

    [Theory]
    [InlineData("windows-1251")]
    [InlineData("koi8-r")]
    [InlineData("koi8-u")]
    [InlineData("cp866")]
    [InlineData("iso-8859-5")]
    public void Extract_OldCyrillicEncoding_IsTold(string encoding)
        => Assert.Equal(Russian, Assert.IsType<ArticleReading.Read>(Reading.OfBytes(Encoding.GetEncoding(encoding).GetBytes(Russian))).Article.Text);
}
