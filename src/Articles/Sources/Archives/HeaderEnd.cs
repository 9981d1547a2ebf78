namespace Ledgerline.Articles.Sources.Archives;

/// <summary>Finds the blank line behind a header. Lines end in CR LF; those of some archives in LF alone.</summary>
internal static class HeaderEnd
{
    /// <summary>Where the first blank line's break begins and how wide it is; a negative start where there is none.</summary>
    internal static (int Start, int Width) Find(ReadOnlySpan<byte> bytes)
    {
        var crlf = bytes.IndexOf("\r\n\r\n"u8);
        var lf = (crlf < 0 ? bytes : bytes[..crlf]).IndexOf("\n\n"u8); // The header may stand before an answer of a server, whose lines end in CR LF.
        return lf >= 0 ? (lf, 2) : (crlf, 4);
    }
}
