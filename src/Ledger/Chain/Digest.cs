using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Ledgerline.Ledger.Chain;

/// <summary>A SHA-256 hash (FIPS 180-4). The default value, all zero, stands before the first entry of a chain.</summary>
public readonly record struct Digest
{
    /// <summary>How many bytes a hash has.</summary>
    public const int Length = 32;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly UInt128 _high;
    private readonly UInt128 _low;

    /// <summary>Takes up the bytes of a hash.</summary>
    /// <exception cref="ArgumentException">There are not 32 of them.</exception>
    public Digest(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != Length)
        {
            throw new ArgumentException($"A SHA-256 hash has {Length} bytes, not {bytes.Length}.", nameof(bytes));
        }

        _high = BinaryPrimitives.ReadUInt128BigEndian(bytes);
        _low = BinaryPrimitives.ReadUInt128BigEndian(bytes[(Length / 2)..]);
    }

    /// <summary>The hash of <paramref name="content"/>.</summary>
    public static Digest Of(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[Length];
        SHA256.HashData(content, hash);
        return new Digest(hash);
    }

    /// <summary>The hash of a text's UTF-8 form: the address that a ledger keeps it under.</summary>
    /// <exception cref="EncoderFallbackException">The text holds half of a surrogate pair, so that it has no UTF-8 form.</exception>
    public static Digest OfText(string text) => Of(StrictUtf8.GetBytes(text));

    /// <summary>Reads sixty-four hexadecimal digits.</summary>
    public static bool TryParse(string? text, out Digest digest)
    {
        Span<byte> bytes = stackalloc byte[Length];
        var isHash = text?.Length == 2 * Length && Convert.FromHexString(text, bytes, out _, out _) == OperationStatus.Done;
        digest = isHash ? new Digest(bytes) : default;
        return isHash;
    }

    /// <summary>The bytes of the hash.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[Length];
        CopyTo(bytes);
        return bytes;
    }

    /// <summary>Writes the bytes of the hash to the beginning of <paramref name="destination"/>.</summary>
    public void CopyTo(Span<byte> destination)
    {
        BinaryPrimitives.WriteUInt128BigEndian(destination, _high);
        BinaryPrimitives.WriteUInt128BigEndian(destination[(Length / 2)..], _low);
    }

    /// <summary>Sixty-four hexadecimal digits in lower case.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{_high:x32}{_low:x32}");
}
