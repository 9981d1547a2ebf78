using System.Security.Cryptography;

namespace Ledgerline.Eval.Linguistics;

/// <summary>Tells one state of gold files from another.</summary>
internal static class Fingerprint
{
    /// <summary>The fingerprint of the files' bytes, in the order given.</summary>
    public static string Of(params IEnumerable<string> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            hash.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}
