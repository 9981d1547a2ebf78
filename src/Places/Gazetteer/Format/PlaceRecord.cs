using System.Runtime.InteropServices;

namespace Ledgerline.Places.Gazetteers.Format;

/// <summary>A place as the file keeps it: 48 bytes, little-endian.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct PlaceRecord
{
    /// <summary>No region, no shape.</summary>
    public const int None = -1;

    /// <summary>Degrees are kept in millionths.</summary>
    public const double Scale = 1e6;

    /// <summary>The GeoNames id; 0 for a local place.</summary>
    public long GeoNamesId;

    /// <summary>Text: the name.</summary>
    public uint Name;

    /// <summary>Text: the identity's local part, for a place without a GeoNames id.</summary>
    public uint LocalId;

    /// <summary>Millionths of a degree north.</summary>
    public int Latitude;

    /// <summary>Millionths of a degree east.</summary>
    public int Longitude;

    /// <summary>People.</summary>
    public uint Population;

    /// <summary>The index of the first-level region.</summary>
    public int Region;

    /// <summary>The byte offset of the shape.</summary>
    public int Shape;

    /// <summary>Text: GeoNames' codes of the regions that it lies in, first level first, parted by dots; 0 for none.</summary>
    public uint AdminCodes;

    /// <summary>The index of the smallest listed region that it lies in.</summary>
    public int Parent;

    /// <summary>Two ASCII letters, the first in the high byte; 0 for none.</summary>
    public ushort Country;

    /// <summary>The number of the kind of place.</summary>
    public byte Kind;

    /// <summary>1 to 3 for a region of that level; 0 for all else.</summary>
    public byte Level;

    /// <summary>Packs a country code; 0 where <paramref name="code"/> is none.</summary>
    public static ushort PackCountry(ReadOnlySpan<char> code)
        => code.Length == 2 && char.IsAsciiLetterUpper(code[0]) && char.IsAsciiLetterUpper(code[1]) ? (ushort)((code[0] << 8) | code[1]) : (ushort)0;

    /// <summary>Unpacks a country code; empty for 0.</summary>
    public static string UnpackCountry(ushort packed)
        => packed == 0 ? string.Empty : string.Create(2, packed, static (code, value) => (code[0], code[1]) = ((char)(value >> 8), (char)(value & 0xff)));
}
