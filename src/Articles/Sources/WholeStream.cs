namespace Ledgerline.Articles.Sources;

/// <summary>Reads a stream to its end, or to a limit.</summary>
internal static class WholeStream
{
    /// <summary>All bytes from <paramref name="begun"/> on; null where there are more than <paramref name="maxBytes"/>.</summary>
    internal static async Task<byte[]?> ReadAsync(Stream stream, ReadOnlyMemory<byte> begun, int maxBytes, CancellationToken cancellationToken)
    {
        using var all = new MemoryStream();
        all.Write(begun.Span);
        var buffer = new byte[64 * 1024];
        int count;
        while (all.Length <= maxBytes && (count = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            all.Write(buffer, 0, count);
        }

        return all.Length > maxBytes ? null : all.ToArray();
    }
}
