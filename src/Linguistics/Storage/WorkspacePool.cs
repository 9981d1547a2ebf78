using System.Collections.Concurrent;

namespace Ledgerline.Linguistics.Storage;

/// <summary>Lends workspaces, so that each thread has its own and none is made for every sentence. Thread-safe.</summary>
internal sealed class WorkspacePool(LinguisticsModel model)
{
    private readonly ConcurrentBag<Workspace> _idle = [];

    /// <summary>An empty workspace, which is the caller's until it is returned.</summary>
    public Workspace Rent()
    {
        if (!_idle.TryTake(out var workspace))
        {
            return new Workspace(model);
        }

        workspace.Clear();
        return workspace;
    }

    /// <summary>Takes a workspace back.</summary>
    public void Return(Workspace workspace) => _idle.Add(workspace);
}
