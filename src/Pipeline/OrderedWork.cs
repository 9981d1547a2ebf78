using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Ledgerline.Pipeline;

/// <summary>Does the same work on many inputs, several at a time, and gives the results in the order of the inputs, whatever the timing.</summary>
internal static class OrderedWork
{
    /// <summary>For every worker so many inputs may be begun or done before the first is taken: memory stays bounded, and one long article stops nobody.</summary>
    private const int AheadOfEach = 8;

    /// <summary>Runs <paramref name="work"/> on each of <paramref name="inputs"/>.</summary>
    /// <param name="inputs">Read one after the other, on a thread of their own.</param>
    /// <param name="work">Called from several threads at once; what it throws is thrown where its result would have been.</param>
    /// <param name="workers">How many at once; at least 1.</param>
    /// <param name="cancellationToken">Ends the reading; work that has begun is waited for.</param>
    public static async IAsyncEnumerable<TOut> RunAsync<TIn, TOut>(
        IAsyncEnumerable<TIn> inputs, Func<TIn, TOut> work, int workers, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var free = new SemaphoreSlim(workers);
        var begun = Channel.CreateBounded<Task<TOut>>(new BoundedChannelOptions(workers * AheadOfEach) { SingleReader = true, SingleWriter = true });
        var reading = Task.Run(() => BeginAsync(inputs, work, free, begun.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var task in begun.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                yield return await task.ConfigureAwait(false);
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing); // Its fault came through the channel.
            while (begun.Reader.TryRead(out var task))
            {
                await ((Task)task).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private static async Task BeginAsync<TIn, TOut>(
        IAsyncEnumerable<TIn> inputs, Func<TIn, TOut> work, SemaphoreSlim free, ChannelWriter<Task<TOut>> begun, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var input in inputs.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                await free.WaitAsync(cancellationToken).ConfigureAwait(false);
                var task = Task.Run(
                    () =>
                    {
                        try
                        {
                            return work(input);
                        }
                        finally
                        {
                            free.Release();
                        }
                    },
                    CancellationToken.None);
                await HandOnAsync(task, begun, cancellationToken).ConfigureAwait(false);
            }

            begun.Complete();
        }
        catch (Exception fault)
        {
            begun.Complete(fault);
            throw;
        }
    }

    // What has begun and finds no room any more is waited for here: nobody else knows of it.
    private static async Task HandOnAsync<TOut>(Task<TOut> task, ChannelWriter<Task<TOut>> begun, CancellationToken cancellationToken)
    {
        try
        {
            await begun.WriteAsync(task, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            await ((Task)task).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw;
        }
    }
}
