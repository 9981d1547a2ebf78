using System.Security.Cryptography;
using System.Text;
using Ledgerline.Ledger.Chain;
using Ledgerline.Ledger.Notes;

namespace Ledgerline.Pipeline;

/// <summary>Tells one program, with its models, word lists, gazetteer and theatre, from another: what one has read, the same need not read again.</summary>
internal sealed class ProgramFingerprint
{
    private readonly byte[] _program;

    private ProgramFingerprint(byte[] program, Toolset tools) => (_program, Tools) = (program, tools);

    /// <summary>The program's version, and the hashes of what it reads with.</summary>
    public Toolset Tools { get; }

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

        var models = string.Join(',', files.ChosenModels);
        hash.AppendData(Encoding.UTF8.GetBytes(models));
        var tools = new List<Tool> { new("program", typeof(ProgramFingerprint).Assembly.GetName().Version?.ToString(fieldCount: 3) ?? "0") };
        if (models.Length > 0)
        {
            tools.Add(new Tool("chosen models", models));
        }

        foreach (var (name, kept) in Parts(files, theatre))
        {
            var digest = Of(kept);
            hash.AppendData(Encoding.UTF8.GetBytes(name));
            hash.AppendData(digest.ToBytes());
            tools.Add(new Tool(name, digest.ToString()));
        }

        // What statuses are weighed with changes no reading.
        tools.AddRange(File.Exists(files.Weights) ? [new Tool("weights", Of([files.Weights]).ToString())] : []);
        return new ProgramFingerprint(hash.GetHashAndReset(), new Toolset(tools));
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

    // Each model by itself; of word lists all together, folder by folder.
    private static IEnumerable<(string Name, IReadOnlyList<string> Files)> Parts(ProgramFiles files, string theatre)
        => FilesIn(files.Models).Select(file => ($"models/{Path.GetFileName(file)}", (IReadOnlyList<string>)[file]))
            .Append(("lexicons", FilesIn(files.Lexicons)))
            .Append(("articles", FilesIn(files.Articles)))
            .Append(("gazetteer", [files.Gazetteer]))
            .Append(("theatre", [theatre]));

    private static IReadOnlyList<string> FilesIn(string folder)
        => Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)] : [];

    private static Digest Of(IReadOnlyList<string> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files.Where(File.Exists))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(file)));
            using var stream = File.OpenRead(file);
            hash.AppendData(SHA256.HashData(stream));
        }

        return new Digest(hash.GetHashAndReset());
    }
}
