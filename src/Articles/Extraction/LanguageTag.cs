using Ledgerline.Records;

namespace Ledgerline.Articles.Extraction;

/// <summary>Reads a language tag (BCP 47) as the language alone: <c>en-GB</c> is English.</summary>
internal static class LanguageTag
{
    internal static Language Read(string tag)
    {
        var trimmed = tag.Trim();
        var end = trimmed.IndexOfAny(['-', '_']);
        return new Language((end < 0 ? trimmed : trimmed[..end]).ToLowerInvariant());
    }
}
