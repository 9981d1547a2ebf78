using System.Buffers;
using System.Text;
using Ledgerline.Places.Names;

namespace Ledgerline.Places.Gazetteers.Compilation;

/// <summary>Texts in the order in which they came, each once.</summary>
internal sealed class TextPool
{
    // Two bytes of length; names are far shorter.
    private const int LongestText = (1 << 14) - 1;

    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly Dictionary<ulong, uint> _offsets = [];
    private readonly byte[] _buffer = new byte[LongestText];

    /// <summary>Creates a pool whose offset 0 is the empty text.</summary>
    public TextPool() => Add([]);

    /// <summary>All texts so far.</summary>
    public ReadOnlyMemory<byte> Bytes => _bytes.WrittenMemory;

    /// <summary>The text that is kept at <paramref name="offset"/>.</summary>
    public string At(uint offset)
    {
        var bytes = Bytes.Span[(int)offset..];
        return bytes[0] < 0x80
            ? Encoding.UTF8.GetString(bytes.Slice(1, bytes[0]))
            : Encoding.UTF8.GetString(bytes.Slice(2, (bytes[0] & 0x7f) | (bytes[1] << 7)));
    }

    /// <summary>Begins with the texts of another pool, at the same offsets.</summary>
    public void Restore(ReadOnlySpan<byte> texts)
    {
        _bytes.ResetWrittenCount();
        _bytes.Write(texts);
        _offsets.Clear();
        for (var at = 0; at < texts.Length;)
        {
            var length = texts[at] < 0x80 ? texts[at] : (texts[at] & 0x7f) | (texts[at + 1] << 7);
            var begin = at + (texts[at] < 0x80 ? 1 : 2);
            _offsets.TryAdd(NameHash.Of(Encoding.UTF8.GetString(texts.Slice(begin, length))), (uint)at);
            at = begin + length;
        }
    }

    /// <summary>Keeps <paramref name="text"/>, and says where.</summary>
    public uint Add(ReadOnlySpan<char> text)
    {
        var hash = NameHash.Of(text);
        if (!_offsets.TryGetValue(hash, out var offset))
        {
            _offsets[hash] = offset = (uint)_bytes.WrittenCount;
            var length = Encoding.UTF8.GetBytes(text[..Math.Min(text.Length, LongestText / 3)], _buffer);
            var prefix = length < 0x80 ? new[] { (byte)length } : [(byte)(0x80 | (length & 0x7f)), (byte)(length >> 7)];
            _bytes.Write(prefix);
            _bytes.Write(_buffer.AsSpan(0, length));
        }

        return offset;
    }
}
