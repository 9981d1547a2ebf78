namespace Ledgerline.Articles.Sources;

/// <summary>Reads a stream line by line in memory bounded by the longest line allowed.</summary>
internal sealed class LineReader
{
    private const byte LineFeed = (byte)'\n';

    private readonly Stream _stream;
    private readonly int _maxLineBytes;
    private readonly byte[] _buffer = new byte[64 * 1024];
    private ReadOnlyMemory<byte> _pending;
    private int _number;

    /// <summary>Reads on from <paramref name="stream"/>, of which <paramref name="begun"/> has been taken already.</summary>
    internal LineReader(Stream stream, ReadOnlyMemory<byte> begun, int maxLineBytes)
    {
        _stream = stream;
        _pending = begun;
        _maxLineBytes = maxLineBytes;
    }

    /// <summary>The number of the line that was read last; 0 before the first.</summary>
    internal int Number => _number;

    /// <summary>The next line; null at the end of the stream.</summary>
    internal async ValueTask<RawLine?> ReadAsync(CancellationToken cancellationToken)
    {
        using var line = new MemoryStream();
        var tooLong = false;
        var any = false;
        while (true)
        {
            if (_pending.IsEmpty && !await FillAsync(cancellationToken).ConfigureAwait(false))
            {
                return any ? Finish(line, tooLong) : null;
            }

            any = true;
            var end = _pending.Span.IndexOf(LineFeed);
            var piece = end < 0 ? _pending : _pending[..end];
            tooLong |= line.Length + piece.Length > _maxLineBytes;
            if (!tooLong)
            {
                line.Write(piece.Span);
            }

            _pending = end < 0 ? default : _pending[(end + 1)..];
            if (end >= 0)
            {
                return Finish(line, tooLong);
            }
        }
    }

    private async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        var count = await _stream.ReadAsync(_buffer, cancellationToken).ConfigureAwait(false);
        _pending = _buffer.AsMemory(0, count);
        return count > 0;
    }

    private RawLine Finish(MemoryStream line, bool tooLong)
        => new(++_number, tooLong ? ReadOnlyMemory<byte>.Empty : line.ToArray(), tooLong);
}
