using System.Globalization;
using System.Text;

namespace Ledgerline.Articles.Sources.Archives;

/// <summary>Reads the records of an archive one after the other. Records that hold no page are passed over without being kept.</summary>
/// <remarks>Where a record does not end where it says, reading goes on at the next line that opens one. Not thread-safe.</remarks>
internal sealed class WarcReader(Stream stream, int maxBytes)
{
    private const int BufferSize = 256 * 1024;
    private const int LongestHeader = 64 * 1024;

    /// <summary>So many bytes of an archive are read a second time at most, so that one that lies all the time takes no longer than its length allows.</summary>
    private const long MostReadAgain = 512L * 1024 * 1024;

    /// <summary>Within so many bytes the next record begins behind the last one.</summary>
    private const int LongestGap = 16;

    private readonly byte[] _buffer = new byte[BufferSize];
    private int _start;
    private int _end;
    private long _offset;
    private bool _isDone;
    private Exception? _fault;
    private ReadOnlyMemory<byte> _ahead;
    private long _readAgain;
    private WarcRecord? _remark;

    /// <summary>The next record; null at the end. Where the stream cannot be read on, what stood before comes first, then the fault.</summary>
    internal async ValueTask<WarcRecord?> ReadAsync(CancellationToken cancellationToken)
    {
        if (_remark is { } remark)
        {
            _remark = null;
            return remark;
        }

        if (_isDone)
        {
            return null;
        }

        if (!await SkipBlanksAsync(cancellationToken).ConfigureAwait(false))
        {
            return _fault is null ? null : Fail($"the archive cannot be read on: {_fault.Message} What stood before was read; get the archive again.");
        }

        var offset = _offset;
        if (!await HasAsync(5, cancellationToken).ConfigureAwait(false) || !Rest.StartsWith("WARC/"u8))
        {
            return await ResumeAsync(cancellationToken).ConfigureAwait(false)
                ? new WarcRecord(offset, "", false, null, "", null, "no record begins where the last one ends (its length may be wrong); reading went on at the next record.")
                : Fail("no record begins, and none follows. Get the archive again.");
        }

        if (await HeaderAsync(cancellationToken).ConfigureAwait(false) is not { } header)
        {
            Advance(5);
            return new WarcRecord(offset, "", false, null, "", null, "a record's header does not end; it was passed over.");
        }

        var length = long.TryParse(Field(header, "Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out var said) ? said : -1;
        if (length < 0)
        {
            return new WarcRecord(offset, "", false, null, "", null, "a record does not say its length; it was passed over.");
        }

        var address = Field(header, "WARC-Target-URI").Trim('<', '>');
        DateTimeOffset? fetched = DateTimeOffset.TryParse(Field(header, "WARC-Date"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date : null;
        var type = Field(header, "Content-Type");
        var isHttp = type.StartsWith("application/http", StringComparison.OrdinalIgnoreCase);
        var isPage = Field(header, "WARC-Type") switch
        {
            "response" => isHttp,
            "resource" or "conversion" => type.StartsWith("text/", StringComparison.OrdinalIgnoreCase) || type.StartsWith("application/xhtml", StringComparison.OrdinalIgnoreCase),
            _ => false,
        };
        if (!isPage || !address.StartsWith("http", StringComparison.OrdinalIgnoreCase) || length > maxBytes)
        {
            var isWhole = await SkipAsync(length, cancellationToken).ConfigureAwait(false);
            return !isWhole ? Fail($"the record ends after fewer bytes than the {length} it says. Get the archive again.")
                : new WarcRecord(offset, address, isHttp, fetched, type, null, isPage && length > maxBytes ? $"the page {address} has {length} bytes, more than the limit of {maxBytes}; it was passed over." : null);
        }

        var content = new byte[length];
        var count = await FillAsync(content, cancellationToken).ConfigureAwait(false);
        if ((count < length || !await EndsAsync(cancellationToken).ConfigureAwait(false)) && Shortened(content.AsMemory(0, count)) is { } shorter)
        {
            _remark = new WarcRecord(offset, "", false, null, "", null, $"the record of {address} holds fewer bytes than the {length} it says; it was taken to end where the next one begins.");
            return new WarcRecord(offset, address, isHttp, fetched, type, shorter, null);
        }

        return count == length
            ? new WarcRecord(offset, address, isHttp, fetched, type, content, null)
            : Fail($"the record ends after fewer bytes than the {length} it says. Get the archive again.");
    }

    /// <summary>Whether a record ends here: the archive does, or the next one begins.</summary>
    private async ValueTask<bool> EndsAsync(CancellationToken cancellationToken)
    {
        var goesOn = await HasAsync(LongestGap, cancellationToken).ConfigureAwait(false);
        var rest = Rest.TrimStart(" \t\r\n"u8);
        return rest.StartsWith("WARC/"u8) || (rest.IsEmpty && !goesOn);
    }

    /// <summary>The content up to a record that begins within it; reading then goes on at that record. Null where none does.</summary>
    private byte[]? Shortened(ReadOnlyMemory<byte> content)
    {
        var next = content.Span.IndexOf("\r\n\r\nWARC/1."u8);
        if (next < 0 || _readAgain > MostReadAgain)
        {
            return null;
        }

        var again = content[(next + 4)..];
        _readAgain += again.Length;
        _offset -= again.Length;
        _ahead = (byte[])[.. again.Span, .. Rest, .. _ahead.Span];
        (_start, _end) = (0, 0);
        return content[..next].ToArray();
    }

    /// <summary>The fault that ends the archive.</summary>
    private WarcRecord Fail(string problem)
    {
        _isDone = true;
        return new WarcRecord(_offset, "", false, null, "", null, problem);
    }

    private ReadOnlySpan<byte> Rest => _buffer.AsSpan(_start, _end - _start);

    private static string Field(string header, string name)
    {
        var value = new StringBuilder();
        var isFound = false;
        foreach (var line in header.Split('\n'))
        {
            var trimmed = line.TrimEnd('\r');
            if (isFound && trimmed.Length > 0 && trimmed[0] is ' ' or '\t')
            {
                value.Append(' ').Append(trimmed.Trim()); // A header goes on in an indented line.
            }
            else if (isFound)
            {
                break;
            }
            else if (trimmed.Length > name.Length && trimmed[name.Length] == ':' && trimmed.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                value.Append(trimmed.AsSpan(name.Length + 1).Trim());
                isFound = true;
            }
        }

        return value.ToString();
    }

    private async ValueTask<bool> SkipBlanksAsync(CancellationToken cancellationToken)
    {
        while (await HasAsync(1, cancellationToken).ConfigureAwait(false))
        {
            var blanks = Rest.IndexOfAnyExcept(" \t\r\n"u8);
            if (blanks >= 0)
            {
                Advance(blanks);
                return true;
            }

            Advance(_end - _start);
        }

        return false;
    }

    /// <summary>The lines up to the blank one; null where there is none within the longest header. The reader then stands behind it.</summary>
    private async ValueTask<string?> HeaderAsync(CancellationToken cancellationToken)
    {
        for (var sought = 1024; ; sought = Math.Min(LongestHeader, sought * 4))
        {
            var isWhole = await HasAsync(sought, cancellationToken).ConfigureAwait(false);
            var (end, width) = HeaderEnd.Find(Rest);
            if (end >= 0)
            {
                var header = Encoding.UTF8.GetString(Rest[..end]);
                Advance(end + width);
                return header;
            }

            if (!isWhole || sought == LongestHeader)
            {
                return null;
            }
        }
    }

    /// <summary>Goes on to the next line that opens a record.</summary>
    private async ValueTask<bool> ResumeAsync(CancellationToken cancellationToken)
    {
        while (await HasAsync(7, cancellationToken).ConfigureAwait(false))
        {
            var found = Rest.IndexOf("\nWARC/1"u8);
            if (found >= 0)
            {
                Advance(found + 1);
                return true;
            }

            Advance(_end - _start - 6);
        }

        return false;
    }

    private void Advance(int count)
    {
        _start += count;
        _offset += count;
    }

    /// <summary>Whether so many bytes are at hand, read now where they were not.</summary>
    private async ValueTask<bool> HasAsync(int count, CancellationToken cancellationToken)
    {
        while (_end - _start < count)
        {
            if (_start > 0)
            {
                Rest.CopyTo(_buffer);
                (_start, _end) = (0, _end - _start);
            }

            var read = await TakeAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                return false;
            }

            _end += read;
        }

        return true;
    }

    private async ValueTask<bool> SkipAsync(long count, CancellationToken cancellationToken)
    {
        while (count > 0 && await HasAsync(1, cancellationToken).ConfigureAwait(false))
        {
            var step = (int)Math.Min(count, _end - _start);
            Advance(step);
            count -= step;
        }

        return count == 0;
    }

    /// <summary>How many bytes of the content could be had.</summary>
    private async ValueTask<int> FillAsync(byte[] content, CancellationToken cancellationToken)
    {
        var at = Math.Min(content.Length, _end - _start);
        Rest[..at].CopyTo(content);
        Advance(at);
        int read;
        while (at < content.Length && (read = await TakeAsync(content.AsMemory(at), cancellationToken).ConfigureAwait(false)) > 0)
        {
            at += read;
            _offset += read;
        }

        return at;
    }

    /// <summary>Reads on; a fault of the stream is its end, and remembered.</summary>
    private async ValueTask<int> TakeAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        if (!_ahead.IsEmpty)
        {
            var count = Math.Min(buffer.Length, _ahead.Length);
            _ahead[..count].CopyTo(buffer);
            _ahead = _ahead[count..];
            return count;
        }

        if (_fault is not null)
        {
            return 0;
        }

        try
        {
            return await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception cause) when (cause is IOException or InvalidDataException)
        {
            _fault = cause;
            return 0;
        }
    }
}
