using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Ledgerline.Places.Gazetteers.Format;

namespace Ledgerline.Places.Gazetteers.Compilation;

/// <summary>Collects the sections of a gazetteer file and writes them.</summary>
internal sealed class SectionWriter
{
    private static readonly byte[] Padding = new byte[FileLayout.Alignment];

    private readonly ReadOnlyMemory<byte>[] _sections = new ReadOnlyMemory<byte>[FileLayout.Sections];

    /// <summary>Sets the bytes of a section.</summary>
    public void Set(Section section, ReadOnlyMemory<byte> bytes) => _sections[(int)section] = bytes;

    /// <summary>Sets the values of a section.</summary>
    public void Set<T>(Section section, ReadOnlySpan<T> values)
        where T : unmanaged
        => _sections[(int)section] = MemoryMarshal.AsBytes(values).ToArray();

    /// <summary>Writes the file to <paramref name="target"/>.</summary>
    /// <returns>Its length in bytes.</returns>
    public long Write(Stream target)
    {
        var header = new byte[FileLayout.ContentsEnd];
        FileLayout.Signature.CopyTo(header);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(8), FileLayout.Version);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(12), FileLayout.Sections);
        var offset = Align(FileLayout.ContentsEnd);
        for (var i = 0; i < _sections.Length; i++)
        {
            var entry = header.AsSpan(FileLayout.HeaderLength + (i * FileLayout.EntryLength));
            BinaryPrimitives.WriteInt64LittleEndian(entry, offset);
            BinaryPrimitives.WriteInt64LittleEndian(entry[8..], _sections[i].Length);
            offset = Align(offset + _sections[i].Length);
        }

        BinaryPrimitives.WriteInt64LittleEndian(header.AsSpan(16), offset);
        Put(target, header);
        foreach (var section in _sections)
        {
            Put(target, section.Span);
        }

        return offset;
    }

    private static long Align(long offset) => (offset + FileLayout.Alignment - 1) / FileLayout.Alignment * FileLayout.Alignment;

    private static void Put(Stream target, ReadOnlySpan<byte> bytes)
    {
        target.Write(bytes);
        target.Write(Padding.AsSpan(0, (int)(Align(bytes.Length) - bytes.Length)));
    }
}
