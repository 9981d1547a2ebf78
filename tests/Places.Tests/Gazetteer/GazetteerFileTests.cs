using Ledgerline.Places.Gazetteers;
using static Ledgerline.Places.Tests.Gazetteers.SmallGazetteer;

namespace Ledgerline.Places.Tests.Gazetteers;

public sealed class GazetteerFileTests : IDisposable
{
    private readonly SmallGazetteer _small = Of(Row(1, "Vysoke", "Високе", 48.5, 37.5, "UA"));

    [Fact]
    public void Open_MissingFile_SaysWhichAndHowToBuildIt()
        => AssertRefused(Path.Combine(Path.GetTempPath(), "no-such.gazetteer"), "cannot be opened");

    [Fact]
    public void Open_CutShortFile_SaysSo() => AssertRefused(Written(bytes => bytes[..^64]), "cut short or damaged");

    [Fact]
    public void Open_FileCutWithinItsHeader_SaysSo() => AssertRefused(Written(bytes => bytes[..100]), "cut short or damaged");

    [Fact]
    public void Open_EmptyFile_SaysSo() => AssertRefused(Written(_ => []), "no gazetteer file");

    [Fact]
    public void Open_ForeignFile_SaysSo() => AssertRefused(Written(_ => new byte[5000]), "no gazetteer file");

    [Fact]
    public void Open_FileOfAnotherVersion_SaysSo()
        => AssertRefused(Written(bytes => [.. bytes[..8], 0, 0, 0, 0, .. bytes[12..]]), "version 0");

    [Fact]
    public void Open_DamagedContents_SaysSo()
        => AssertRefused(Written(bytes => [.. bytes[..24], 255, 255, 255, 255, 255, 255, 255, 127, .. bytes[32..]]), "table of contents is damaged");

    [Fact]
    public void Find_AfterDispose_Throws()
    {
        using var other = Of(Row(1, "Vysoke", "Високе", 48.5, 37.5, "UA"));
        var gazetteer = other.Gazetteer;
        gazetteer.Dispose();
        Assert.Throws<ObjectDisposedException>(() => gazetteer.Find("Vysoke"));
    }

    [Fact]
    public void Compile_SameSourcesTwice_GivesTheSameBytes()
    {
        using var again = Of(Row(1, "Vysoke", "Високе", 48.5, 37.5, "UA"));
        Assert.Equal(File.ReadAllBytes(_small.Path), File.ReadAllBytes(again.Path));
    }

    public void Dispose() => _small.Dispose();

    private string Written(Func<byte[], byte[]> change)
    {
        var path = Path.Combine(Path.GetDirectoryName(_small.Path)!, "changed.gazetteer");
        File.WriteAllBytes(path, change(File.ReadAllBytes(_small.Path)));
        return path;
    }

    private static void AssertRefused(string path, string reason)
    {
        var exception = Assert.Throws<GazetteerException>(() => Gazetteer.Open(path));
        Assert.StartsWith(path, exception.Message, StringComparison.Ordinal);
        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
        Assert.Contains("gazetteer build", exception.Message, StringComparison.Ordinal);
    }
}
