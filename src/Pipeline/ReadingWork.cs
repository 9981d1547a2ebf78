using System.Runtime.CompilerServices;
using Ledgerline.Articles;

namespace Ledgerline.Pipeline;

/// <summary>Work on readings as they come.</summary>
internal static class ReadingWork
{
    /// <summary>Does <paramref name="work"/> on each reading, on all cores; gives the results in order, and tells <paramref name="failed"/> of the rest, in order and from the caller's thread.</summary>
    public static async IAsyncEnumerable<T> EachAsync<T>(
        IAsyncEnumerable<ArticleReading> readings, Func<ArticleReading, T> work, Action<InputFailure> failed, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var (result, failure) in OrderedWork.RunAsync(readings, reading => Work(reading, work), Environment.ProcessorCount, cancellationToken).ConfigureAwait(false))
        {
            if (failure is not null)
            {
                failed(failure);
            }
            else
            {
                yield return result!; // Set wherever there is no failure.
            }
        }
    }

    /// <summary>Ends quietly where it is called off.</summary>
    public static async IAsyncEnumerable<T> UntilCancelledAsync<T>(IAsyncEnumerable<T> items, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var item = items.GetAsyncEnumerator(cancellationToken);
        while (true)
        {
            try
            {
                if (!await item.MoveNextAsync().ConfigureAwait(false))
                {
                    yield break;
                }
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                yield break;
            }

            yield return item.Current;
        }
    }

    private static (T? Result, InputFailure? Failure) Work<T>(ArticleReading reading, Func<ArticleReading, T> work)
    {
        if (reading is ArticleReading.Unreadable unreadable)
        {
            return (default, new InputFailure(unreadable.Input, unreadable.Line, unreadable.Message, unreadable.Reason.ToString()));
        }

        try
        {
            return (work(reading), null);
        }
        catch (ArticleException failure)
        {
            return (default, new InputFailure(reading is ArticleReading.Read read ? read.Article.Id.Value : "", null, failure.Message, "Unparsed"));
        }
    }
}
