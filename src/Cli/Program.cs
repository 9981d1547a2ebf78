using System.Runtime.InteropServices;
using System.Text;
using Ledgerline.Cli;

// The console's own encoding may be anything; the contract is UTF-8.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var cancellation = new CancellationTokenSource();
using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);

return await Entry.RunAsync(args, CommandContext.OfProcess(), cancellation.Token);

// The work under way ends well; the process ends with it.
void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    cancellation.Cancel();
}
