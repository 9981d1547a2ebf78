using System.Reflection;

namespace Ledgerline.Ledger.Storage;

/// <summary>The numbered SQL files that a backend has embedded under <c>Migrations/</c>, in their order. They run forward only, each once.</summary>
public sealed class MigrationFiles
{
    private const string Folder = "Migrations/";
    private readonly Assembly _assembly;
    private readonly string[] _names;

    /// <summary>Lists those of a backend's assembly.</summary>
    public MigrationFiles(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        _assembly = assembly;
        _names = [.. assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
    }

    /// <summary>How many there are: the newest format.</summary>
    public int Count => _names.Length;

    /// <summary>The name of the file that brings a ledger from a format to the next.</summary>
    public string NameFrom(int format) => _names[format][Folder.Length..];

    /// <summary>The SQL of that file.</summary>
    public string ReadFrom(int format)
    {
        using var stream = _assembly.GetManifestResourceStream(_names[format])
            ?? throw new InvalidOperationException($"The program lacks its own file {_names[format]}; install it anew.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
