using System.Runtime.InteropServices;

namespace Ledgerline.Places.Gazetteers.Compilation;

/// <summary>Bytes that are appended, then read: in memory as long as they are few, then in a file.</summary>
internal sealed class Spool(WorkFolder folder)
{
    private const int InMemory = 1 << 20;
    private const int Smallest = 1 << 10;

    private byte[] _tail = [];
    private int _used;
    private FileStream? _file;
    private long _written;

    /// <summary>How many bytes there are.</summary>
    public long Length => _written + _used;

    /// <summary>Appends values.</summary>
    public void Append<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        for (var bytes = MemoryMarshal.AsBytes(values); bytes.Length > 0;)
        {
            if (_used == _tail.Length)
            {
                MakeRoom();
            }

            var part = bytes[..Math.Min(bytes.Length, _tail.Length - _used)];
            part.CopyTo(_tail.AsSpan(_used));
            _used += part.Length;
            bytes = bytes[part.Length..];
        }
    }

    /// <summary>Appends one value.</summary>
    public void Append<T>(T value)
        where T : unmanaged
        => Append(MemoryMarshal.CreateReadOnlySpan(ref value, 1));

    /// <summary>Reads bytes from <paramref name="offset"/> on.</summary>
    /// <returns>How many were read: fewer than <paramref name="target"/> holds only at the end.</returns>
    public int Read(long offset, Span<byte> target)
    {
        var read = 0;
        while (read < target.Length && offset + read < _written)
        {
            var part = target[read..(int)Math.Min(target.Length, read + _written - offset - read)];
            read += RandomAccess.Read(_file!.SafeFileHandle, part, offset + read); // What was written lies in the file.
        }

        var rest = Math.Min(target.Length - read, (int)(Length - offset - read));
        if (rest > 0)
        {
            _tail.AsSpan((int)(offset + read - _written), rest).CopyTo(target[read..]);
            read += rest;
        }

        return read;
    }

    /// <summary>Copies all bytes to <paramref name="target"/>.</summary>
    public void CopyTo(Stream target)
    {
        var buffer = new byte[InMemory];
        for (long at = 0; at < _written;)
        {
            var read = Read(at, buffer.AsSpan(0, (int)Math.Min(buffer.Length, _written - at)));
            target.Write(buffer, 0, read);
            at += read;
        }

        target.Write(_tail, 0, _used);
    }

    private void MakeRoom()
    {
        if (_tail.Length < InMemory)
        {
            Array.Resize(ref _tail, Math.Max(Smallest, 2 * _tail.Length));
            return;
        }

        _file ??= folder.NewFile();
        RandomAccess.Write(_file.SafeFileHandle, _tail, _written);
        _written += _used;
        _used = 0;
    }
}
