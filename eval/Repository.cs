using System.Reflection;

namespace Ledgerline.Eval;

/// <summary>Where the repository's folders are.</summary>
internal static class Repository
{
    public static readonly string Root = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!; // The project file sets it.

#if DEBUG
    private const string Configuration = "debug";
#else
    private const string Configuration = "release";
#endif

    /// <summary>The built command line, which has all data files beside it.</summary>
    public static readonly string CliOutput = Path.Combine(Root, "artifacts", "bin", "Cli", Configuration);

    /// <summary>The public reference data beside the checkout; it may be absent.</summary>
    public static readonly string Shared = Path.GetFullPath(Path.Combine(Root, "..", "shared"));
}
