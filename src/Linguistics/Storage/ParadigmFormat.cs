using System.Runtime.InteropServices;
using Ledgerline.Linguistics.Paradigms;

namespace Ledgerline.Linguistics.Storage;

/// <summary>Writes and reads a spelling dictionary: rules, sets of flags, and the words' hashes.</summary>
internal static class ParadigmFormat
{
    private const int MaxCount = 1 << 22;

    /// <summary>Writes <paramref name="paradigms"/>.</summary>
    public static void Write(BinaryWriter writer, ParadigmTable paradigms)
    {
        writer.Write(paradigms.Rules.Length);
        foreach (var rule in paradigms.Rules)
        {
            writer.Write(rule.Flag);
            writer.Write(rule.Strip);
            writer.Write(rule.Ending);
            writer.Write(rule.Condition);
        }

        writer.Write(paradigms.Classes.Length);
        foreach (var flags in paradigms.Classes)
        {
            writer.Write(flags);
        }

        writer.Write(paradigms.Stems.Length);
        writer.Write(MemoryMarshal.AsBytes(paradigms.Stems));
        writer.Write(MemoryMarshal.AsBytes(paradigms.StemClasses));
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="FormatException">A size or number is out of its range.</exception>
    public static ParadigmTable Read(BinaryReader reader)
    {
        var rules = new AffixRule[Count(reader)];
        for (var i = 0; i < rules.Length; i++)
        {
            rules[i] = new AffixRule(reader.ReadString(), reader.ReadString(), reader.ReadString(), reader.ReadString());
        }

        var classes = new string[Count(reader)];
        for (var i = 0; i < classes.Length; i++)
        {
            classes[i] = reader.ReadString();
        }

        var stems = new uint[Count(reader)];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(stems.AsSpan()));
        var stemClasses = new ushort[stems.Length];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(stemClasses.AsSpan()));
        return stemClasses.Any(number => number >= classes.Length)
            ? throw new FormatException("A word of the spelling dictionary has no set of flags.")
            : new ParadigmTable(rules, classes, stems, stemClasses);
    }

    private static int Count(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        return count is >= 0 and <= MaxCount ? count : throw new FormatException($"The spelling dictionary's size is {count}.");
    }
}
