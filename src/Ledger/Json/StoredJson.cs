using System.Text.Json;

namespace Ledgerline.Ledger.Json;

/// <summary>Reads a document that may be damaged: whatever is wrong with it becomes a <see cref="FormatException"/>.</summary>
internal static class StoredJson
{
    // A document of an article with ten thousand mentions stays under 5 MB; more than this is damage or an attack.
    public const int MaxBytes = 64 * 1024 * 1024;

    // The deepest object of the contract, a distance within a relation within a mention within a list, has depth 4.
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 16 };

    public static T Parse<T>(ReadOnlyMemory<byte> utf8, Func<JsonElement, T> read)
    {
        if (utf8.Length > MaxBytes)
        {
            throw new FormatException($"the document has {utf8.Length} bytes, more than the {MaxBytes} that a document may have.");
        }

        try
        {
            using var document = JsonDocument.Parse(utf8, Options);
            return read(document.RootElement);
        }
        catch (JsonException broken)
        {
            throw new FormatException($"the document is no JSON: {broken.Message}", broken);
        }
        catch (InvalidOperationException halfPair)
        {
            throw new FormatException($"a string of the document is not well formed: {halfPair.Message}", halfPair);
        }
        catch (ArgumentOutOfRangeException outOfRange)
        {
            throw new FormatException($"a number of the document is out of its range: {outOfRange.Message}", outOfRange);
        }
    }
}
