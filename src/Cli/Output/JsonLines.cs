using System.Buffers;
using System.Text.Json;
using Ledgerline.Ledger.Json;

namespace Ledgerline.Cli.Output;

/// <summary>Writes one JSON object a line, each handed on as soon as it is whole.</summary>
internal sealed class JsonLines(Stream output)
{
    private readonly ArrayBufferWriter<byte> _buffer = new(4096);

    public async Task WriteAsync(Action<Utf8JsonWriter> write, CancellationToken cancellationToken)
    {
        _buffer.ResetWrittenCount();
        using (var writer = ContractJson.CreateWriter(_buffer))
        {
            write(writer);
        }

        _buffer.GetSpan(1)[0] = (byte)'\n';
        _buffer.Advance(1);
        await output.WriteAsync(_buffer.WrittenMemory, cancellationToken);
    }

    public Task FlushAsync(CancellationToken cancellationToken) => output.FlushAsync(cancellationToken);
}
