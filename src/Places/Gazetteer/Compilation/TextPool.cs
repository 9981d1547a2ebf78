using System.Text;
using Ledgerline.Places.Names;

namespace Ledgerline.Places.Gazetteers.Compilation;

/// <summary>Texts in the order in which they came, each once; of very many, some may come twice.</summary>
internal sealed class TextPool
{
    // Two bytes of length; names are far shorter.
    private const int LongestText = (1 << 14) - 1;
    private const int LengthBytes = 2;
    private const int FirstRead = 128;

    private readonly Spool _bytes;
    private readonly TextOffsets _offsets = new();
    private readonly byte[] _buffer = new byte[LengthBytes + LongestText];

    /// <summary>Creates a pool whose offset 0 is the empty text.</summary>
    public TextPool(WorkFolder folder)
    {
        _bytes = new Spool(folder);
        Add([]);
    }

    /// <summary>All texts so far.</summary>
    public Spool Bytes => _bytes;

    /// <summary>The text that is kept at <paramref name="offset"/>.</summary>
    public string At(uint offset)
    {
        Span<byte> read = stackalloc byte[FirstRead];
        read = read[.._bytes.Read(offset, read)];
        var (begin, length) = Bounds(read);
        if (begin + length <= read.Length)
        {
            return Encoding.UTF8.GetString(read.Slice(begin, length));
        }

        var longer = new byte[begin + length];
        _bytes.Read(offset, longer);
        return Encoding.UTF8.GetString(longer.AsSpan(begin));
    }

    /// <summary>Begins with the texts of another pool, at the same offsets.</summary>
    public void Restore(ReadOnlySpan<byte> texts)
    {
        // The empty text is in both.
        var first = Bounds(texts);
        for (var at = first.Begin + first.Length; at < texts.Length;)
        {
            var (begin, length) = Bounds(texts[at..]);
            _offsets.Set(NameHash.Of(Encoding.UTF8.GetString(texts.Slice(at + begin, length))), (uint)at);
            at += begin + length;
        }

        _bytes.Append(texts[(first.Begin + first.Length)..]);
    }

    /// <summary>Keeps <paramref name="text"/>, and says where.</summary>
    public uint Add(ReadOnlySpan<char> text)
    {
        var hash = NameHash.Of(text);
        if (_offsets.TryGet(hash, out var offset))
        {
            return offset;
        }

        if (_bytes.Length > uint.MaxValue - _buffer.Length)
        {
            throw new GazetteerException("There are more names than one gazetteer file holds (4 GB of them). Leave out some of the tables.");
        }

        offset = (uint)_bytes.Length;
        _offsets.Set(hash, offset);
        var length = Encoding.UTF8.GetBytes(text[..Math.Min(text.Length, LongestText / 3)], _buffer.AsSpan(LengthBytes));
        if (length < 0x80)
        {
            _buffer[1] = (byte)length;
            _bytes.Append<byte>(_buffer.AsSpan(1, 1 + length));
        }
        else
        {
            (_buffer[0], _buffer[1]) = ((byte)(0x80 | (length & 0x7f)), (byte)(length >> 7));
            _bytes.Append<byte>(_buffer.AsSpan(0, LengthBytes + length));
        }

        return offset;
    }

    private static (int Begin, int Length) Bounds(ReadOnlySpan<byte> text)
        => text[0] < 0x80 ? (1, text[0]) : (LengthBytes, (text[0] & 0x7f) | (text[1] << 7));
}
