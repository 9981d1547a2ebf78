using System.IO.Enumeration;

namespace Ledgerline.Articles.Sources;

/// <summary>Finds the files of a folder and of the folders in it. Hidden ones (their names begin with a dot) and links to folders are left alone.</summary>
internal sealed class FolderSource(ArticleReaderOptions options)
{
    /// <summary>The files in the order of their code points, whatever the file system; in place of a folder that cannot be opened, the fault.</summary>
    internal IReadOnlyList<(string Path, SourceItem? Fault)> Find(string folder)
    {
        var found = new List<(string Path, SourceItem? Fault)>();
        Collect(folder, depth: 1, found);
        if (found.Count == 0)
        {
            return [(folder, SourceFault.EmptyFolder(folder))];
        }

        found.Sort((left, right) => string.CompareOrdinal(left.Path, right.Path));
        return found;
    }

    private void Collect(string folder, int depth, List<(string Path, SourceItem? Fault)> found)
    {
        if (depth > options.MaxFolderDepth)
        {
            found.Add((folder, SourceFault.FolderTooDeep(folder, options.MaxFolderDepth)));
            return;
        }

        string[] files;
        string[] folders;
        try
        {
            files = Directory.GetFiles(folder);
            folders = Directory.GetDirectories(folder);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            found.Add((folder, SourceFault.Inaccessible(folder, null, cause)));
            return;
        }

        found.AddRange(files.Where(file => IsVisible(file) && IsMeant(file)).Select(file => (file, (SourceItem?)null)));
        foreach (var inner in folders.Where(inner => IsVisible(inner) && !IsLink(inner)))
        {
            Collect(inner, depth + 1, found);
        }
    }

    private static bool IsVisible(string path) => Path.GetFileName(path) is [not '.', ..];

    private bool IsMeant(string file) => options.Pattern is not { } pattern || FileSystemName.MatchesSimpleExpression(pattern, Path.GetFileName(file));

    private static bool IsLink(string folder) => new DirectoryInfo(folder).LinkTarget is not null;
}
