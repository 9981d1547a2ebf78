using Ledgerline.Linguistics.Learning;
using Ledgerline.Linguistics.Names;
using Ledgerline.Linguistics.Neural;
using Ledgerline.Records;

namespace Ledgerline.Linguistics.Tests.Names;

public sealed class NameModelFileTests
{
    private const int VersionAt = 16;

    private static readonly WordClasses Classes = new(new HashedWords([2, 7, 9]), [1, 0, 1], [0, 0], [1, 0]);

    [Fact]
    public void Read_WhatWasWritten_WritesTheSameBytes()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(Bytes(), Bytes(NameModelFile.Read(folder.Write("en.names", Bytes()), Language.English)));
    }

    [Fact]
    public void Read_FileCutOff_SaysSo() => Assert.Contains("is cut off or grown", Message(Bytes()[..^3]), StringComparison.Ordinal);

    [Fact]
    public void Read_HeaderCutOff_SaysSo() => Assert.Contains("is damaged", Message(Bytes()[..18]), StringComparison.Ordinal);

    [Fact]
    public void Read_OtherFile_SaysSo() => Assert.Contains("holds no weights for names", Message(new byte[100]), StringComparison.Ordinal);

    [Fact]
    public void Read_OneByteChanged_SaysSo()
    {
        var bytes = Bytes();
        bytes[^1] ^= 1;

        Assert.Contains("does not have the hash", Message(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OtherVersion_NamesBothAndTheFile()
    {
        var bytes = Bytes();
        bytes[VersionAt] = 99;

        var message = Message(bytes);

        Assert.Contains($"version 99, and this program reads version {NameModelFile.Version}", message, StringComparison.Ordinal);
        Assert.Contains("en.names", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OtherLanguage_NamesBoth()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("uk.names", Bytes());

        var failure = Assert.Throws<LinguisticsModelException>(() => NameModelFile.Read(path, Language.Ukrainian));

        Assert.Contains("language 'en', not 'uk'", failure.Message, StringComparison.Ordinal);
    }

    private static byte[] Bytes() => Bytes(new NameModel(Language.English, WeightFreezer.Freeze(Weights(), NameLabel.Count, new PruneOptions { MaxBytes = 1000 }), new HashedNames([3, 9]), new HashedNames([5]), Classes, Network()));

    [Fact]
    public void Read_WithoutNetwork_HasNone()
    {
        using var folder = new TemporaryFolder();
        var bytes = Bytes(new NameModel(Language.English, WeightFreezer.Freeze(Weights(), NameLabel.Count, new PruneOptions { MaxBytes = 1000 }), new HashedNames([]), new HashedNames([]), WordClasses.None, null));

        Assert.Null(NameModelFile.Read(folder.Write("en.names", bytes), Language.English).Network);
    }

    private static NameNetwork Network()
    {
        var (layers, vectors) = (new NameLayers(2, 8), new Tensor(3, 2));
        ((float[])[1, 2, 3, 4, 5, 6]).CopyTo(vectors.Values, 0);
        layers.Labels.Values.AsSpan().Fill(0.25f);
        return NameNetwork.Freeze(layers, vectors, share: 10);
    }

    private static byte[] Bytes(NameModel model)
    {
        using var stream = new MemoryStream();
        NameModelFile.Write(stream, model);
        return stream.ToArray();
    }

    private static TrainableWeights Weights()
    {
        var weights = new TrainableWeights();
        weights.Update([FeatureHash.Mix(1, 1)], 1, 2);
        weights.Advance();
        return weights;
    }

    private static string Message(byte[] bytes)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("en.names", bytes);
        return Assert.Throws<LinguisticsModelException>(() => NameModelFile.Read(path, Language.English)).Message;
    }
}
