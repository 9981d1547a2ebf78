using System.Text;
using Ledgerline.Records;

namespace Ledgerline.Linguistics.Storage;

/// <summary>What stands before a model's parts: magic, version, language, what it owes to whom, and length and hash of the parts.</summary>
/// <param name="Language">The language.</param>
/// <param name="Licence">The terms under which the weights may be used.</param>
/// <param name="LearntFrom">The files that they were learnt from, and how.</param>
/// <param name="Length">How many bytes follow.</param>
/// <param name="Hash">Their SHA-256.</param>
internal sealed record ModelHeader(Language Language, string Licence, string LearntFrom, int Length, byte[] Hash)
{
    private const int HashBytes = 32;

    /// <summary>Writes the header.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(ModelFormat.Magic);
        writer.Write(ModelFormat.Version);
        writer.Write(Language.Code);
        writer.Write(Licence);
        writer.Write(LearntFrom);
        writer.Write(Length);
        writer.Write(Hash);
    }

    /// <summary>Reads the header of a file.</summary>
    /// <exception cref="LinguisticsModelException">It is no model, or one of another version.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static ModelHeader Read(string path)
    {
        using var reader = new BinaryReader(File.OpenRead(path), Encoding.UTF8);
        try
        {
            return Read(reader, path);
        }
        catch (Exception exception) when (exception is EndOfStreamException or FormatException or ArgumentException)
        {
            throw new LinguisticsModelException(Fault(path, "is damaged").Message, exception);
        }
    }

    /// <summary>Reads the header of a file that is open.</summary>
    /// <exception cref="LinguisticsModelException">It is no model, or one of another version.</exception>
    public static ModelHeader Read(BinaryReader reader, string path)
    {
        if (!reader.ReadBytes(ModelFormat.Magic.Length).AsSpan().SequenceEqual(ModelFormat.Magic))
        {
            throw Fault(path, "is no linguistics model");
        }

        var version = reader.ReadInt32();
        if (version != ModelFormat.Version)
        {
            throw Fault(path, $"has format version {version}, and this program reads version {ModelFormat.Version}");
        }

        return new ModelHeader(new Language(reader.ReadString()), reader.ReadString(), reader.ReadString(), reader.ReadInt32(), reader.ReadBytes(HashBytes));
    }

    /// <summary>What is wrong with a model file, and what to do.</summary>
    public static LinguisticsModelException Fault(string path, string fault)
        => new($"The model file '{path}' {fault}. Restore it from the release, or train it anew with 'ledgerline train linguistics'.");
}
