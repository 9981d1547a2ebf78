namespace Ledgerline.Linguistics.Storage;

/// <summary>What marks a model file.</summary>
internal static class ModelFormat
{
    /// <summary>The version that this program writes and reads. It rises with every change of layout, feature templates or hashing.</summary>
    public const int Version = 4;

    /// <summary>The first bytes of every model file.</summary>
    public static ReadOnlySpan<byte> Magic => "LEDGERLINE-LING\n"u8;
}
