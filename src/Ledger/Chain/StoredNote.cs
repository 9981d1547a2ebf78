using Ledgerline.Ledger.Json;
using Ledgerline.Ledger.Notes;

namespace Ledgerline.Ledger.Chain;

/// <summary>A note as ledgers keep it.</summary>
/// <remarks>The body is the 18 ASCII bytes <c>ledgerline/note/1\n</c> and the note's JSON document in UTF-8; the content hash is its SHA-256.</remarks>
public static class StoredNote
{
    /// <summary>The longest reason or name, in UTF-16 code units.</summary>
    public const int LongestWords = 10_000;

    private static ReadOnlySpan<byte> Label => "ledgerline/note/1\n"u8;

    /// <summary>The body of a note.</summary>
    /// <exception cref="ArgumentException">Its reason, or who put it on record, is missing or too long, or holds half of a surrogate pair.</exception>
    public static byte[] BodyOf(Note note)
    {
        ArgumentNullException.ThrowIfNull(note);
        Require(note);
        return [.. Label, .. ContractJson.PrintBytes(note, NoteJson.Write)];
    }

    /// <summary>Reads a note of a kind back.</summary>
    /// <exception cref="FormatException">It is damaged.</exception>
    public static Note Read(EntryKind kind, byte[] body)
    {
        ArgumentNullException.ThrowIfNull(body);
        return body.AsSpan().StartsWith(Label)
            ? StoredJson.Parse(body.AsMemory(Label.Length), json => NoteJson.Read(kind, json))
            : throw new FormatException("what it holds is no note.");
    }

    private static void Require(Note note)
    {
        (string Name, string Words)[] words = note switch
        {
            Review review => [("reason", review.Reason), ("name of the analyst", review.By)],
            Withdrawal withdrawal => [("reason", withdrawal.Reason), ("name of who records it", withdrawal.By)],
            Removal removal => [("reason", removal.Reason), ("name of who records it", removal.By)],
            _ => [],
        };
        foreach (var (name, given) in words)
        {
            if (string.IsNullOrWhiteSpace(given) || given.Length > LongestWords || !ReadingCheck.IsWellFormed(given))
            {
                throw new ArgumentException($"The {name} has 1 to {LongestWords} characters, none of them half a surrogate pair.", nameof(note));
            }
        }

        if (note is Review { Decision: ReviewDecision.Correct, Correction: null or { IsEmpty: true } })
        {
            throw new ArgumentException("A correction says what is corrected.", nameof(note));
        }
    }
}
