using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Ledgerline.Linguistics.Learning;
using Ledgerline.Records;

namespace Ledgerline.Linguistics.Names;

/// <summary>Files of name weights: magic, version, language, length and SHA-256 of what follows, then the weights, the lists of names,
/// the classes of words and the network. The same
/// weights give the same bytes.</summary>
internal static class NameModelFile
{
    /// <summary>The version that this program writes and reads. It rises with every change of layout, features or classes of words.</summary>
    public const int Version = 2;

    private const int HashBytes = 32;

    private static ReadOnlySpan<byte> Magic => "LEDGERLINE-NAME\n"u8;

    /// <summary>Writes <paramref name="model"/>.</summary>
    public static void Write(Stream stream, NameModel model)
    {
        using var body = new MemoryStream();
        using (var writer = new BinaryWriter(body, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(model.Weights.Offsets.Length);
            writer.Write(MemoryMarshal.AsBytes(model.Weights.Offsets));
            writer.Write(model.Weights.Records.Length);
            writer.Write(model.Weights.Records);
            Write(writer, model.Places);
            Write(writer, model.Givens);
            NameNetworkFormat.Write(writer, model.Classes, model.Network);
        }

        var bytes = body.ToArray();
        using var header = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        header.Write(Magic);
        header.Write(Version);
        header.Write(model.Language.Code);
        header.Write(bytes.Length);
        header.Write(SHA256.HashData(bytes));
        header.Write(bytes);
    }

    /// <summary>Reads the weights of <paramref name="language"/>.</summary>
    /// <exception cref="LinguisticsModelException">The file cannot be read or holds no such weights; the message names it.</exception>
    public static NameModel Read(string path, Language language)
    {
        try
        {
            return Read(File.ReadAllBytes(path), path, language);
        }
        catch (Exception exception) when (exception is EndOfStreamException or IOException or FormatException or ArgumentException or OverflowException)
        {
            throw new LinguisticsModelException(Fault(path, "is damaged").Message, exception);
        }
    }

    private static NameModel Read(byte[] bytes, string path, Language language)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        if (!reader.ReadBytes(Magic.Length).AsSpan().SequenceEqual(Magic))
        {
            throw Fault(path, "holds no weights for names");
        }

        if (reader.ReadInt32() is var version && version != Version)
        {
            throw Fault(path, $"has format version {version}, and this program reads version {Version}");
        }

        if (reader.ReadString() is var code && code != language.Code)
        {
            throw Fault(path, $"holds weights of language '{code}', not '{language}'");
        }

        var length = reader.ReadInt32();
        var hash = reader.ReadBytes(HashBytes);
        var start = (int)reader.BaseStream.Position;
        if (length != bytes.Length - start)
        {
            throw Fault(path, $"is cut off or grown: its header promises {length} bytes and {bytes.Length - start} follow");
        }

        if (!SHA256.HashData(bytes.AsSpan(start)).AsSpan().SequenceEqual(hash))
        {
            throw Fault(path, "is damaged: its content does not have the hash that its header states");
        }

        var offsets = new int[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(offsets.AsSpan()));
        var records = new byte[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(records);
        var (places, givens) = (ReadNames(reader), ReadNames(reader));
        var (classes, network) = NameNetworkFormat.Read(reader);
        return new NameModel(language, new FrozenWeights(offsets, records, wide: false), places, givens, classes, network);
    }

    private static void Write(BinaryWriter writer, HashedNames names)
    {
        writer.Write(names.Keys.Length);
        writer.Write(MemoryMarshal.AsBytes(names.Keys.AsSpan()));
    }

    private static HashedNames ReadNames(BinaryReader reader)
    {
        var keys = new uint[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(keys.AsSpan()));
        return new HashedNames(keys);
    }

    private static LinguisticsModelException Fault(string path, string fault)
        => new($"The file of name weights '{path}' {fault}. Restore it from the release, or train it anew with 'ledgerline train names'.");
}
