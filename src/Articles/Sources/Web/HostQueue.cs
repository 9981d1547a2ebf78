using System.Collections.Concurrent;

namespace Ledgerline.Articles.Sources.Web;

/// <summary>Lets one request at a time go to a host, with a pause between two. Thread-safe.</summary>
internal sealed class HostQueue(TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, Turn> _turns = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Waits for the host's turn; the turn ends when what is returned is disposed of.</summary>
    internal async ValueTask<IDisposable> EnterAsync(string host, TimeSpan delay, CancellationToken cancellationToken)
    {
        var turn = _turns.GetOrAdd(host, _ => new Turn(clock));
        await turn.Gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var wait = turn.LastEnded is { } ended ? ended + delay - clock.GetUtcNow() : TimeSpan.Zero;
            if (wait > TimeSpan.Zero)
            {
                await Task.Delay(wait, clock, cancellationToken).ConfigureAwait(false);
            }

            return turn;
        }
        catch
        {
            turn.Gate.Release();
            throw;
        }
    }

    private sealed class Turn(TimeProvider clock) : IDisposable
    {
        internal SemaphoreSlim Gate { get; } = new(1, 1);

        internal DateTimeOffset? LastEnded { get; private set; }

        public void Dispose()
        {
            LastEnded = clock.GetUtcNow();
            Gate.Release();
        }
    }
}
