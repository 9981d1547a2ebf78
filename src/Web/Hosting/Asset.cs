namespace Ledgerline.Web.Hosting;

/// <summary>An embedded file.</summary>
/// <param name="Content">Its bytes.</param>
/// <param name="Version">The first digits of its hash.</param>
/// <param name="Type">Its media type.</param>
internal sealed record Asset(byte[] Content, string Version, string Type);
