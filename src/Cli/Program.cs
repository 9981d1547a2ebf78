using System.Text;
using Ledgerline.Cli;

// The console's own encoding may be anything; the contract is UTF-8.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var cancellation = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    cancellation.Cancel();
};

return await Entry.RunAsync(args, CommandContext.OfProcess(), cancellation.Token);
