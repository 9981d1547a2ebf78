using Ledgerline.Linguistics.Storage;
using Ledgerline.Linguistics.Tests.Training;
using Ledgerline.Records;

namespace Ledgerline.Linguistics.Tests.Storage;

public sealed class ModelReaderTests
{
    private static readonly Lazy<byte[]> Model = new(() => TinyTreebank.Train(epochs: 1));

    [Fact]
    public void Read_WhatWasWritten_WritesTheSameBytes()
    {
        using var folder = new TemporaryFolder();
        using var stream = new MemoryStream();

        ModelWriter.Write(stream, ModelReader.Read(folder.Write("en.model", Model.Value), Language.English));

        Assert.Equal(Model.Value, stream.ToArray());
    }

    [Fact]
    public void Read_NoFile_NamesItAndWhatToDo()
    {
        var message = Message("none.model", null, Language.Ukrainian);

        Assert.Contains("none.model", message, StringComparison.Ordinal);
        Assert.Contains("ledgerline train linguistics --lang uk", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_FileCutOff_SaysSo()
        => Assert.Contains("is cut off or grown", Message("en.model", Model.Value[..^5], Language.English), StringComparison.Ordinal);

    [Fact]
    public void Read_HeaderCutOff_SaysSo()
        => Assert.Contains("is damaged", Message("en.model", Model.Value[..20], Language.English), StringComparison.Ordinal);

    [Fact]
    public void Read_OneByteChanged_SaysSo()
    {
        var bytes = (byte[])Model.Value.Clone();
        bytes[^100] ^= 1;

        Assert.Contains("does not have the hash", Message("en.model", bytes, Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OtherFile_SaysSo()
        => Assert.Contains("is no linguistics model", Message("en.model", new byte[100], Language.English), StringComparison.Ordinal);

    [Fact]
    public void Read_OtherVersion_NamesBoth()
    {
        var bytes = (byte[])Model.Value.Clone();
        bytes[ModelFormat.Magic.Length] = 99;

        Assert.Contains($"version 99, and this program reads version {ModelFormat.Version}", Message("en.model", bytes, Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OtherLanguage_NamesBoth()
        => Assert.Contains("language 'en', not 'ru'", Message("ru.model", Model.Value, Language.Russian), StringComparison.Ordinal);

    private static string Message(string name, byte[]? bytes, Language language)
    {
        using var folder = new TemporaryFolder();
        var path = bytes is null ? Path.Combine(folder.Path, name) : folder.Write(name, bytes);
        var message = Assert.Throws<LinguisticsModelException>(() => ModelReader.Read(path, language)).Message;
        Assert.Contains(path, message, StringComparison.Ordinal);
        return message;
    }
}
