using Ledgerline.Lineage.Wording;
using Ledgerline.Records;

namespace Ledgerline.Lineage.Copies;

/// <summary>Tells whether one of two articles derives from the other, and which.</summary>
internal sealed class CopyJudge(CopyOptions options, IReadOnlyList<Article> articles, IReadOnlyList<Fingerprint> fingerprints)
{
    // Shares that differ by less say nothing of who abridged whom.
    private const double ShareMargin = 0.1;

    // A credit is believed against the dates so far: outlets of two time zones date by their own day.
    private const int CreditDays = 1;

    /// <summary>The copy and what it derives from; null where neither derives from the other.</summary>
    public Derivation? Judge(CopyLink link)
    {
        var (copyIsOther, doubt) = IsCopy(link.Other, link.One, link.OfOther.Share, link.OfOne.Share);
        var (copy, original, share, absorbed) = copyIsOther
            ? (link.Other, link.One, link.OfOther, link.OfOne)
            : (link.One, link.Other, link.OfOne, link.OfOther);
        if (share.Words < options.LeastShingles + options.ShingleWords - 1 && share.Share < 1)
        {
            return null;
        }

        // An article that is changed where it stands goes on as an update of itself.
        var isUpdate = articles[copy].Url is { } url && url == articles[original].Url;
        var isOneOutlet = articles[copy].Outlet is { } outlet && string.Equals(outlet, articles[original].Outlet, StringComparison.OrdinalIgnoreCase);
        var mayBeInPart = isUpdate || (!isOneOutlet && !(Chronology.DaysApart(articles[copy].Published.Range, articles[original].Published.Range) > options.StoryDays));
        return share.Share >= options.LeastShareRepublished || (mayBeInPart && share.FreshShare >= options.LeastShare) || absorbed.Share >= options.LeastShareAbsorbed
            ? new Derivation(copy, original, share.Share, doubt)
            : null;
    }

    private (bool OneIsCopy, CopyDoubt? Doubt) IsCopy(int one, int other, double shareOfOne, double shareOfOther)
    {
        var (article, second) = (articles[one], articles[other]);
        var (credits, isCredited) = (Credits(one, second.Outlet) || LinksTo(article, second), Credits(other, article.Outlet) || LinksTo(second, article));
        if (credits != isCredited && Chronology.DaysApart(article.Published.Range, second.Published.Range) is null or <= CreditDays)
        {
            var isDatedBefore = credits ? Chronology.SurelyBefore(article.Published, second.Published) : Chronology.SurelyBefore(second.Published, article.Published);
            return (credits, isDatedBefore ? CopyDoubt.DatedBeforeOriginal : null);
        }

        var circle = credits && isCredited ? CopyDoubt.CreditCircle : (CopyDoubt?)null;
        if (Chronology.SurelyBefore(article.Published, second.Published) || Chronology.SurelyBefore(second.Published, article.Published))
        {
            return (Chronology.SurelyBefore(second.Published, article.Published), circle);
        }

        var isShorter = Math.Abs(shareOfOne - shareOfOther) > ShareMargin
            ? shareOfOne > shareOfOther
            : Chronology.Instance.Compare(article, second) > 0;
        return (isShorter, circle ?? CopyDoubt.OrderUnknown);
    }

    // The other article's address, given in the words of the text. A site alone says less: many channels share one.
    private static bool LinksTo(Article article, Article other)
        => Uri.TryCreate(other.Url, UriKind.Absolute, out var address) && address.AbsolutePath.Length > 1 && article.Url != other.Url
        && article.Text.Contains(address.Host + address.PathAndQuery, StringComparison.OrdinalIgnoreCase);

    private bool Credits(int article, string? outlet)
    {
        var name = outlet is null ? [] : Words.Hashes(outlet);
        var words = fingerprints[article].Words;
        for (var i = 0; name.Count > 0 && i + name.Count <= words.Length; i++)
        {
            var matched = 0;
            while (matched < name.Count && words[i + matched] == name[matched])
            {
                matched++;
            }

            if (matched == name.Count)
            {
                return !string.Equals(articles[article].Outlet, outlet, StringComparison.OrdinalIgnoreCase);
            }
        }

        return false;
    }
}
