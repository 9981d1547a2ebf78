namespace Ledgerline.Places.Gazetteers.Format;

/// <summary>
/// The outer layout of a gazetteer file: 8 bytes of signature, the version, the number of sections, the length of the whole file, then for
/// each section its offset and length; sections follow, each at a multiple of eight. All numbers are little-endian.
/// </summary>
internal static class FileLayout
{
    /// <summary>Raised whenever the layout or the rules of folding change.</summary>
    public const int Version = 3;

    /// <summary>How many sections there are.</summary>
    public const int Sections = (int)Section.Fingerprint + 1;

    /// <summary>The bytes before the table of contents.</summary>
    public const int HeaderLength = 24;

    /// <summary>The bytes of one entry of the table of contents.</summary>
    public const int EntryLength = 16;

    /// <summary>The bytes before the first section.</summary>
    public const int ContentsEnd = HeaderLength + (Sections * EntryLength);

    /// <summary>Sections begin at multiples of this.</summary>
    public const int Alignment = 8;

    /// <summary>The first bytes of every gazetteer file.</summary>
    public static ReadOnlySpan<byte> Signature => "LEDGGAZ\n"u8;
}
