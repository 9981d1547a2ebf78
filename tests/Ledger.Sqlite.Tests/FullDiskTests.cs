using System.Diagnostics;
using Ledgerline.Testing.Ledgers;

namespace Ledgerline.Ledger.Sqlite.Tests;

/// <summary>A disk that is full while a ledger grows: a small file system in memory, which only the machine's administrator may mount.</summary>
public sealed class FullDiskTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Append_DiskFull_SaysSoLosesNothingAndGoesOnWhenThereIsRoom()
    {
        var folder = Directory.CreateTempSubdirectory("ledgerline-full-");
        Assert.SkipWhen(!Run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", folder.FullName), "This user may not mount a file system.");
        try
        {
            var path = Path.Combine(folder.FullName, "war.db");
            var generator = new EntryGenerator(31);
            var entries = Enumerable.Range(0, 1200).Select(i => generator.Next($"article-{i:0000}", 3, 3)).ToArray();
            var acknowledged = 0;
            await using (var ledger = await SqliteLedger.OpenAsync(path, new SqliteLedgerOptions(), None))
            {
                var failure = await Assert.ThrowsAsync<LedgerException>(async () =>
                {
                    for (; acknowledged < entries.Length; acknowledged += 20)
                    {
                        await ledger.AppendAsync(entries[acknowledged..(acknowledged + 20)], None);
                    }
                });
                Assert.Contains("disk", failure.Message, StringComparison.OrdinalIgnoreCase);
                Assert.Equal((acknowledged, null), ((int)(await ledger.VerifyAsync(None)).Entries, (await ledger.VerifyAsync(None)).Fault));
            }

            Assert.True(acknowledged > 0);
            Assert.True(Run("mount", "-o", "remount,size=64m", folder.FullName));
            await using var again = await SqliteLedger.OpenAsync(path, new SqliteLedgerOptions(), None);
            await again.AppendAsync(entries, None);
            await using var undisturbed = new MemoryLedger();
            await undisturbed.AppendAsync(entries, None);
            Assert.Equal(await undisturbed.VerifyAsync(None), await again.VerifyAsync(None));
        }
        finally
        {
            Run("umount", "--lazy", folder.FullName);
            folder.Delete();
        }
    }

    private static bool Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!; // Started without a shell.
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
