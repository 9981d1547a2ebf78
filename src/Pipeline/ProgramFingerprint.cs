using System.Security.Cryptography;
using System.Text;
using Ledgerline.Ledger.Chain;

namespace Ledgerline.Pipeline;

/// <summary>Tells one program, with its models, word lists, gazetteer and theatre, from another: what one has read, the same need not read again.</summary>
internal sealed class ProgramFingerprint
{
    private readonly byte[] _program;

    private ProgramFingerprint(byte[] program) => _program = program;

    /// <summary>The fingerprint of this program with these files and the theatre of a file; reads them all.</summary>
    public static ProgramFingerprint Of(ProgramFiles files, string theatre)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var assembly in AppDomain.CurrentDomain.GetAssemblies()
            .Where(assembly => assembly.GetName().Name?.StartsWith("Ledgerline.", StringComparison.Ordinal) is true && !assembly.GetName().Name!.EndsWith(".Tests", StringComparison.Ordinal)) // It has a name.
            .OrderBy(assembly => assembly.GetName().Name, StringComparer.Ordinal))
        {
            hash.AppendData(assembly.ManifestModule.ModuleVersionId.ToByteArray());
        }

        hash.AppendData(Encoding.UTF8.GetBytes(string.Join(',', files.ChosenModels)));
        foreach (var file in Files(files).Prepend(theatre))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(file)));
            using var stream = File.OpenRead(file);
            hash.AppendData(SHA256.HashData(stream));
        }

        return new ProgramFingerprint(hash.GetHashAndReset());
    }

    /// <summary>What an intake is known by: this program, the bytes of a document, and how they are to be read.</summary>
    public Digest Of(ReadOnlySpan<byte> content, string form)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(_program);
        hash.AppendData(SHA256.HashData(Encoding.UTF8.GetBytes(form)));
        hash.AppendData(content);
        return new Digest(hash.GetHashAndReset());
    }

    private static IEnumerable<string> Files(ProgramFiles files)
        => ((string[])[files.Models, files.Lexicons, files.Articles]).Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Append(files.Gazetteer).Where(File.Exists)
            .Order(StringComparer.Ordinal);
}
