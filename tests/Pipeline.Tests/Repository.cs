using System.Reflection;

namespace Ledgerline.Pipeline.Tests;

internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!; // Written by tests/Directory.Build.props.
}
