using System.Runtime.CompilerServices;

namespace Ledgerline.Pipeline.Tests;

public sealed class OrderedWorkTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public async Task Run_WorkOfUnequalLength_GivesTheResultsInTheOrderOfTheInputs(int workers)
    {
        var results = await OrderedWork.RunAsync(Numbers(200), Unequal, workers, CancellationToken.None).ToListAsync();

        Assert.Equal(Enumerable.Range(0, 200).Select(Unequal), results);
    }

    [Fact]
    public async Task Run_TwoWorkers_WorkAtTheSameTime()
    {
        using var both = new Barrier(2);

        var met = await OrderedWork.RunAsync(Numbers(2), _ => both.SignalAndWait(TimeSpan.FromMinutes(1)), workers: 2, CancellationToken.None).ToListAsync();

        Assert.Equal([true, true], met);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task Run_InputsFailInTheMiddle_GivesWhatCameBeforeAndThenTheFault(int workers)
    {
        var results = new List<int>();

        var fault = await Assert.ThrowsAsync<InvalidDataException>(
            async () =>
            {
                await foreach (var result in OrderedWork.RunAsync(Numbers(50, failAt: 30), Unequal, workers, CancellationToken.None))
                {
                    results.Add(result);
                }
            });

        Assert.Equal("30", fault.Message);
        Assert.Equal(Enumerable.Range(0, 30).Select(Unequal), results);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task Run_WorkFailsInTheMiddle_ThrowsWhereTheResultWouldHaveBeen(int workers)
    {
        var results = new List<int>();

        await Assert.ThrowsAsync<FormatException>(
            async () =>
            {
                await foreach (var result in OrderedWork.RunAsync(Numbers(50), number => number == 20 ? throw new FormatException() : number, workers, CancellationToken.None))
                {
                    results.Add(result);
                }
            });

        Assert.Equal(Enumerable.Range(0, 20), results);
    }

    [Fact]
    public async Task Run_Cancelled_EndsAndWaitsForTheWorkThatHasBegun()
    {
        using var cancellation = new CancellationTokenSource();
        var (begun, ended) = (0, 0);
        int Work(int number)
        {
            Interlocked.Increment(ref begun);
            Thread.SpinWait(100_000);
            Interlocked.Increment(ref ended);
            return number;
        }

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () =>
            {
                await foreach (var _ in OrderedWork.RunAsync(Numbers(int.MaxValue), Work, workers: 2, cancellation.Token))
                {
                    await cancellation.CancelAsync();
                }
            });

        Assert.Equal(begun, ended);
    }

    [Fact]
    public async Task Run_NobodyTakesTheResults_ReadsNoMoreThanSomeInputsAhead()
    {
        var (read, most) = (0, 0);
        await foreach (var taken in OrderedWork.RunAsync(Numbers(10_000, onRead: () => read++), number => number, workers: 2, CancellationToken.None))
        {
            most = Math.Max(most, Volatile.Read(ref read) - taken);
        }

        Assert.Equal(10_000, read);
        Assert.InRange(most, 1, 24);
    }

    // The earlier inputs of each dozen take the longest.
    private static int Unequal(int number)
    {
        Thread.SpinWait((12 - (number % 12)) * 5_000);
        return number * number;
    }

    private static async IAsyncEnumerable<int> Numbers(
        int count, int failAt = -1, Action? onRead = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        for (var number = 0; number < count; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await Task.Yield();
            onRead?.Invoke();
            yield return number == failAt ? throw new InvalidDataException($"{number}") : number;
        }
    }
}
