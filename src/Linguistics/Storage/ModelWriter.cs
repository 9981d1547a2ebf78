using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Ledgerline.Linguistics.Learning;
using Ledgerline.Linguistics.Words;

namespace Ledgerline.Linguistics.Storage;

/// <summary>Writes a model file: header, hash of what follows, then the parts. The same model gives the same bytes.</summary>
internal static class ModelWriter
{
    /// <summary>Writes <paramref name="model"/>.</summary>
    public static void Write(Stream stream, LinguisticsModel model)
    {
        using var body = new MemoryStream();
        using (var writer = new BinaryWriter(body, Encoding.UTF8, leaveOpen: true))
        {
            WriteTags(writer, model);
            WriteScripts(writer, model.Scripts);
            WriteStrings(writer, model.Relations.Names);
            WriteWords(writer, model.Words.Words);
            ParadigmFormat.Write(writer, model.Words.Paradigms);
            WriteWeights(writer, model.LemmaWeights);
            writer.Write(model.Traits.Keys.Length);
            writer.Write(MemoryMarshal.AsBytes(model.Traits.Keys));
            NetworkFormat.Write(writer, model.Network, model.Embeddings);
        }

        var bytes = body.ToArray();
        using var header = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        new ModelHeader(model.Language, model.Licence, model.LearntFrom, bytes.Length, SHA256.HashData(bytes)).Write(header);
        header.Write(bytes);
    }

    private static void WriteTags(BinaryWriter writer, LinguisticsModel model)
    {
        writer.Write(model.Tags.Labels.Length);
        foreach (var label in model.Tags.Labels)
        {
            writer.Write((byte)label.Pos);
            writer.Write(label.LanguageTag);
            writer.Write(label.Features);
        }
    }

    private static void WriteScripts(BinaryWriter writer, EditScript[] scripts)
    {
        writer.Write(scripts.Length);
        foreach (var script in scripts)
        {
            writer.Write(script.Lowered);
            writer.Write((byte)script.CutStart);
            writer.Write((sbyte)script.CutEnd);
            writer.Write(script.Start);
            writer.Write(script.End);
        }
    }

    private static void WriteStrings(BinaryWriter writer, ReadOnlySpan<string> strings)
    {
        writer.Write(strings.Length);
        foreach (var text in strings)
        {
            writer.Write(text);
        }
    }

    private static void WriteWords(BinaryWriter writer, ReadOnlySpan<LexiconWord> words)
    {
        writer.Write(words.Length);
        foreach (var word in words)
        {
            writer.Write(word.Form);
            writer.Write(word.Closed);
            writer.Write7BitEncodedInt(word.Readings.Length);
            foreach (var reading in word.Readings)
            {
                writer.Write7BitEncodedInt(reading.Label);
                writer.Write7BitEncodedInt(reading.Script);
            }
        }
    }

    private static void WriteWeights(BinaryWriter writer, FrozenWeights weights)
    {
        writer.Write(weights.Wide);
        writer.Write(weights.Offsets.Length);
        writer.Write(MemoryMarshal.AsBytes(weights.Offsets));
        writer.Write(weights.Records.Length);
        writer.Write(weights.Records);
    }
}
