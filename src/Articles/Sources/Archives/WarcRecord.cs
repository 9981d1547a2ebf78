namespace Ledgerline.Articles.Sources.Archives;

/// <summary>A record of an archive, or what is wrong where one should stand.</summary>
/// <param name="Offset">Where it begins in the archive, unpacked, in bytes.</param>
/// <param name="Address">The address that was fetched; empty for none.</param>
/// <param name="IsHttp">Whether the content is an answer of a server, header and all.</param>
/// <param name="Fetched">When it was fetched; null where the archive does not say.</param>
/// <param name="ContentType">The media type of the record itself.</param>
/// <param name="Content">Its content; null where the record is of no use here.</param>
/// <param name="Problem">What is wrong; null where nothing is.</param>
internal sealed record WarcRecord(long Offset, string Address, bool IsHttp, DateTimeOffset? Fetched, string ContentType, byte[]? Content, string? Problem);
