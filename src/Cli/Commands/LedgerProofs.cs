using System.CommandLine;
using System.Globalization;
using Ledgerline.Cli.Output;
using Ledgerline.Ledger;
using Ledgerline.Ledger.Chain;

namespace Ledgerline.Cli.Commands;

/// <summary><c>ledger head</c> and <c>ledger prove</c>: what a ledger is known by elsewhere, and what shows that it has held something.</summary>
internal static class LedgerProofs
{
    public static Command Head(CommandContext context)
        => LedgerCommand.OnLedger(
            context,
            "head",
            """
            Prints the hash of the last entry, how many there are, and the root of the Merkle tree over all of them. Publish the line elsewhere: whoever knows it can tell later whether anything
            before it was changed or cut off, and needs the root alone to check what 'ledger prove' prints.

            Example:
              ledgerline ledger head --db war.db
            """,
            readOnly: true,
            async (_, ledger, cancellationToken) =>
            {
                var (tree, head) = await TreeAsync(ledger, cancellationToken);
                await context.TextOutput.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{(tree.Count == 0 ? "none" : head)} {tree.Count} {tree.Root}"));
            });

    public static Command Prove(CommandContext context)
    {
        var command = new Command(
            "prove",
            """
            Prints what proves that an entry is in the ledger, or that the ledger only grew since it had so many entries: hashes of the Merkle tree of RFC 9162, as a JSON object. Whoever has the root
            that 'ledger head' printed checks it without the ledger.

            Example:
              ledgerline ledger prove 4711 --db war.db
              ledgerline ledger prove --since 4000 --db war.db
            """);
        var entry = new Argument<long?>("ENTRY") { Description = "The entry's number, from 1.", Arity = ArgumentArity.ZeroOrOne };
        var since = new Option<long?>("--since") { Description = "How many entries the ledger had then.", HelpName = "COUNT" };
        var db = new LedgerOptions().Db;
        command.Add(entry);
        command.Add(since);
        command.Add(db);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var (number, before) = (parsed.GetValue(entry), parsed.GetValue(since));
            if (number is null == before is null)
            {
                throw new UsageException("Give the number of an ENTRY, or --since COUNT.");
            }

            await using var ledger = await LedgerOptions.OpenLedgerAsync(parsed.GetValue(db)!, readOnly: true, context, cancellationToken); // The option has a default.
            var hashes = await ledger.ReadHashesAsync(cancellationToken).ToListAsync(cancellationToken);
            var tree = MerkleTree.Of(hashes);
            if ((number ?? before) is < 1 || (number ?? before) > tree.Count)
            {
                throw new UsageException($"The ledger has {tree.Count} entries; there is no {number ?? before}.");
            }

            var output = new JsonLines(context.Output);
            await output.WriteAsync(
                writer =>
                {
                    writer.WriteStartObject();
                    writer.WriteString("kind"u8, number is null ? "consistency"u8 : "inclusion"u8);
                    writer.WriteNumber(number is null ? "since"u8 : "entry"u8, (number ?? before)!.Value); // One of them was given.
                    writer.WriteString("hash"u8, number is { } at ? hashes[(int)at - 1].ToString() : MerkleTree.Of(hashes.Take((int)before!.Value)).Root.ToString()); // As above.
                    writer.WriteNumber("entries"u8, tree.Count);
                    writer.WriteString("root"u8, tree.Root.ToString());
                    writer.WriteStartArray("proof"u8);
                    foreach (var hash in number is { } proven ? tree.InclusionOf(proven) : tree.ConsistencyWith(before!.Value)) // As above.
                    {
                        writer.WriteStringValue(hash.ToString());
                    }

                    writer.WriteEndArray();
                    writer.WriteEndObject();
                },
                cancellationToken);
            await output.FlushAsync(cancellationToken);
            return Entry.Done;
        });
        return command;
    }

    private static async Task<(MerkleTree Tree, string Head)> TreeAsync(ILedger ledger, CancellationToken cancellationToken)
    {
        var builder = new MerkleTree.Builder();
        var head = HashChain.Start;
        await foreach (var hash in ledger.ReadHashesAsync(cancellationToken))
        {
            builder.Add(hash);
            head = hash;
        }

        return (builder.Build(), head.ToString());
    }
}
