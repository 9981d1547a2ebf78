namespace Ledgerline.Articles.Sources;

/// <summary>A line of a byte stream, without its ending.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Bytes">Its bytes; empty where it was too long.</param>
/// <param name="TooLong">Whether it had more bytes than are read; the stream then stands behind it.</param>
internal readonly record struct RawLine(int Number, ReadOnlyMemory<byte> Bytes, bool TooLong);
