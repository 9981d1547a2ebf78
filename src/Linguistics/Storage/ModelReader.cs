using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Ledgerline.Linguistics.Learning;
using Ledgerline.Linguistics.Neural;
using Ledgerline.Linguistics.Tagging;
using Ledgerline.Linguistics.Words;
using Ledgerline.Records;

namespace Ledgerline.Linguistics.Storage;

/// <summary>Reads model files, and says of one that cannot be read why.</summary>
internal static class ModelReader
{
    private const int MaxBytes = 256 * 1024 * 1024;

    /// <summary>Reads the model of <paramref name="language"/> from a file.</summary>
    /// <exception cref="LinguisticsModelException">There is no such file, or it holds no such model.</exception>
    public static LinguisticsModel Read(string path, Language language)
    {
        if (!File.Exists(path))
        {
            throw new LinguisticsModelException(
                $"The model of language '{language}' is missing: there is no file '{path}'. Train one with 'ledgerline train linguistics --lang {language}', or point to the folder that holds it.");
        }

        if (new FileInfo(path).Length > MaxBytes)
        {
            throw ModelHeader.Fault(path, $"is larger than {MaxBytes} bytes");
        }

        var bytes = File.ReadAllBytes(path);
        try
        {
            return Read(bytes, path, language);
        }
        catch (Exception exception) when (exception is EndOfStreamException or IOException or FormatException or ArgumentException or IndexOutOfRangeException)
        {
            throw new LinguisticsModelException(ModelHeader.Fault(path, "is damaged").Message, exception);
        }
    }

    private static LinguisticsModel Read(byte[] bytes, string path, Language language)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        var header = ModelHeader.Read(reader, path);
        if (header.Language != language)
        {
            throw ModelHeader.Fault(path, $"holds a model of language '{header.Language}', not '{language}'");
        }

        var start = (int)reader.BaseStream.Position;
        if (header.Length < 0 || bytes.Length - start != header.Length)
        {
            throw ModelHeader.Fault(path, $"is cut off or grown: its header promises {header.Length} bytes and {bytes.Length - start} follow");
        }

        if (!SHA256.HashData(bytes.AsSpan(start)).AsSpan().SequenceEqual(header.Hash))
        {
            throw ModelHeader.Fault(path, "is damaged: its content does not have the hash that its header states");
        }

        return ReadParts(reader, header);
    }

    private static LinguisticsModel ReadParts(BinaryReader reader, ModelHeader header)
    {
        var tags = new TagSet(ReadTags(reader));
        var scripts = ReadScripts(reader);
        var relations = new RelationSet(ReadStrings(reader));
        var words = new WordTable(ReadWords(reader), ParadigmFormat.Read(reader));
        var lemmas = ReadWeights(reader);
        var traits = new ulong[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(traits.AsSpan()));
        var (network, embeddings) = NetworkFormat.Read(reader);
        if (network.Shape.Labels != tags.Labels.Length || network.Shape.Parts != tags.PartCount || network.Shape.Relations != relations.Names.Length || network.Shape.Traits != traits.Length)
        {
            throw new FormatException("The network's sizes do not fit its tags, relations and traits.");
        }

        return new LinguisticsModel(header.Language, header.Licence, header.LearntFrom, tags, words, scripts, relations, new TraitTable(traits), lemmas, network, embeddings);
    }

    private static TagLabel[] ReadTags(BinaryReader reader)
    {
        var labels = new TagLabel[reader.ReadInt32()];
        for (var i = 0; i < labels.Length; i++)
        {
            labels[i] = new TagLabel((UniversalPos)reader.ReadByte(), string.Intern(reader.ReadString()), string.Intern(reader.ReadString()));
        }

        return labels;
    }

    private static EditScript[] ReadScripts(BinaryReader reader)
    {
        var scripts = new EditScript[reader.ReadInt32()];
        for (var i = 0; i < scripts.Length; i++)
        {
            scripts[i] = new EditScript(reader.ReadBoolean(), reader.ReadByte(), reader.ReadSByte(), reader.ReadString(), reader.ReadString());
        }

        return scripts;
    }

    private static string[] ReadStrings(BinaryReader reader)
    {
        var strings = new string[reader.ReadInt32()];
        for (var i = 0; i < strings.Length; i++)
        {
            strings[i] = string.Intern(reader.ReadString());
        }

        return strings;
    }

    private static LexiconWord[] ReadWords(BinaryReader reader)
    {
        var words = new LexiconWord[reader.ReadInt32()];
        for (var i = 0; i < words.Length; i++)
        {
            var (form, closed) = (reader.ReadString(), reader.ReadBoolean());
            var readings = new LexiconEntry[reader.Read7BitEncodedInt()];
            for (var j = 0; j < readings.Length; j++)
            {
                readings[j] = new LexiconEntry(reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());
            }

            words[i] = new LexiconWord(form, closed, readings);
        }

        return words;
    }

    private static FrozenWeights ReadWeights(BinaryReader reader)
    {
        var wide = reader.ReadBoolean();
        var offsets = new int[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(offsets.AsSpan()));
        var records = new byte[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(records);
        return new FrozenWeights(offsets, records, wide);
    }
}
