using System.Buffers.Binary;
using Ledgerline.Places.Gazetteers.Format;

namespace Ledgerline.Places.Gazetteers.Compilation;

/// <summary>Collects the sections of a gazetteer file, side by side, and writes them one after the other.</summary>
internal sealed class SectionWriter(WorkFolder folder)
{
    private static readonly byte[] Padding = new byte[FileLayout.Alignment];

    private readonly Spool[] _sections = [.. Enumerable.Range(0, FileLayout.Sections).Select(_ => new Spool(folder))];

    /// <summary>What a section holds so far.</summary>
    public Spool this[Section section] => _sections[(int)section];

    /// <summary>Makes a section of bytes that were collected elsewhere.</summary>
    public void Set(Section section, Spool bytes) => _sections[(int)section] = bytes;

    /// <summary>Appends values to a section.</summary>
    public void Set<T>(Section section, ReadOnlySpan<T> values)
        where T : unmanaged
        => this[section].Append(values);

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
        target.Write(header);
        Pad(target, header.Length);
        foreach (var section in _sections)
        {
            section.CopyTo(target);
            Pad(target, section.Length);
        }

        return offset;
    }

    private static long Align(long offset) => (offset + FileLayout.Alignment - 1) / FileLayout.Alignment * FileLayout.Alignment;

    private static void Pad(Stream target, long length) => target.Write(Padding.AsSpan(0, (int)(Align(length) - length)));
}
