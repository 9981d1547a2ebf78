using Ledgerline.Ledger;
using Ledgerline.Records;

namespace Ledgerline.Web.Reading;

/// <summary>Cuts an article into passages, and these where a claim begins or ends, so that claims may overlap.</summary>
internal static class ArticleMarkup
{
    /// <summary>The passages of an article, in order, without a first heading that the page has as its title; every claim has a note in exactly one of them.</summary>
    internal static IReadOnlyList<Passage> Of(ArticleEntry entry)
    {
        var claims = entry.Claims
            .OrderBy(c => c.Span).ThenBy(c => c.Id)
            .Select((claim, index) => new NumberedClaim(index + 1, claim))
            .ToList();
        var blocks = BlocksOf(entry.Article);
        var notes = claims.ToLookup(c => BlockOf(c.Claim, blocks));
        var passages = new List<Passage>();
        for (var i = 0; i < blocks.Count; i++)
        {
            var line = Cut(entry.Article.Text, blocks[i].Span, claims);
            if (blocks[i].Kind == BlockKind.Clutter && passages is [.., { Kind: BlockKind.Clutter } last])
            {
                passages[^1] = last with { Lines = [.. last.Lines, line], Notes = [.. last.Notes, .. notes[i]] };
            }
            else
            {
                passages.Add(new Passage(blocks[i].Kind, [line], [.. notes[i]]));
            }
        }

        return passages is [{ Kind: BlockKind.Heading, Notes.Count: 0 } first, .. var rest] && entry.Article.Title is { } title && first.Lines is [[{ } only]] && only.Text == title
            ? rest
            : passages;
    }

    /// <summary>Cuts one block into segments.</summary>
    internal static IReadOnlyList<Segment> Cut(string text, TextSpan block, IReadOnlyList<NumberedClaim> claims)
    {
        var here = claims.Where(c => c.Claim.Span.Overlaps(block)).ToList();
        var cuts = here
            .SelectMany(c => new[] { c.Claim.Span.Start, c.Claim.Span.End })
            .Where(cut => cut > block.Start && cut < block.End)
            .Append(block.Start).Append(block.End)
            .Distinct().Order().ToList();
        return [.. cuts.Zip(cuts.Skip(1), (start, end) => SegmentOf(text, new TextSpan(start, end), here, block))];
    }

    private static Segment SegmentOf(string text, TextSpan span, List<NumberedClaim> claims, TextSpan block)
    {
        var over = claims.Where(c => c.Claim.Span.Contains(span)).ToList();
        return new Segment(
            span.In(text),
            [.. over.Select(c => c.Claim.Id)],
            [.. over.Where(c => c.Claim.Span.Start == span.Start).Select(c => c.Claim.Id)],
            [.. over.Where(c => c.Claim.Span.End == span.End || (span.End == block.End && c.Claim.Span.End > block.End)).Select(c => c.Number)]);
    }

    // Blocks are facts about the text and may be absent or, from a foreign ledger, reach beyond it.
    private static List<TextBlock> BlocksOf(Article article)
    {
        var whole = new TextSpan(0, article.Text.Length);
        var blocks = article.Blocks.Where(b => b.Span.Length > 0 && whole.Contains(b.Span)).ToList();
        return blocks.Count > 0 || whole.Length == 0 ? blocks : [new TextBlock(whole, BlockKind.Body)];
    }

    private static int BlockOf(Claim claim, List<TextBlock> blocks)
    {
        var index = blocks.FindIndex(b => b.Span.Contains(claim.Span.Start));
        return index >= 0 ? index : Math.Max(0, blocks.FindLastIndex(b => b.Span.Start <= claim.Span.Start));
    }
}
