using System.Security.Cryptography;
using System.Text;
using Ledgerline.Ledger;
using Ledgerline.Records;

namespace Ledgerline.Web.Tests.Sample;

/// <summary>Writes an article block by block and finds its claims' quotes in it.</summary>
internal sealed class SampleArticle(string id, string? outlet, Day? published, string? title)
{
    private readonly StringBuilder _text = new();
    private readonly List<TextBlock> _blocks = [];
    private readonly List<(string Quote, ClaimType Type, SideCode? Agent, string Place, Factuality Factuality, Source? Source, string? Reservation)> _claims = [];

    public string? Url { get; init; }

    public SampleArticle Text(string text, BlockKind kind)
    {
        if (_text.Length > 0)
        {
            _text.Append("\n\n");
        }

        _blocks.Add(new TextBlock(new TextSpan(_text.Length, _text.Length + text.Length), kind));
        _text.Append(text);
        return this;
    }

    public SampleArticle Claim(string quote, ClaimType type, SideCode? agent, string place, Factuality factuality, Source? source, string? reservation = null)
    {
        _claims.Add((quote, type, agent, place, factuality, source, reservation));
        return this;
    }

    public SampleArticle Sentence(string sentence, string quote, ClaimType type, SideCode? agent, string place, Source? source)
        => Text(sentence, BlockKind.Body).Claim(quote, type, agent, place, Factuality.Certain, source);

    public ArticleEntry Build()
    {
        var text = _text.ToString();
        var article = new Article
        {
            Id = new ArticleId(id),
            Text = text,
            Blocks = _blocks,
            Language = Language.English,
            Published = published is { } day ? PublicationDate.On(day, TimePrecision.Day, DateBasis.Given) : PublicationDate.None,
            Outlet = outlet,
            Title = title,
            Url = Url,
        };
        return new ArticleEntry(article, [], [.. _claims.Select(c => Built(text, c))]);
    }

    private Claim Built(string text, (string Quote, ClaimType Type, SideCode? Agent, string Place, Factuality Factuality, Source? Source, string? Reservation) row)
    {
        var span = Find(text, row.Quote);
        var place = SampleWorld.Places.FirstOrDefault(p => p.Name == row.Place);
        return new Claim
        {
            Id = new ClaimId(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{id}|{span}|{row.Type}")))[..16]),
            Article = new ArticleId(id),
            Span = span,
            Quote = row.Quote,
            Type = row.Type,
            Agent = new Participant(row.Agent, null),
            Target = Participant.Unsaid,
            Place = new ClaimPlace(span, row.Place, place, PlaceRelation.In),
            Sources = row.Source is null ? [] : [row.Source],
            Factuality = row.Factuality,
            Time = published is { } day ? DayRange.Of(day) : null,
            Said = published is { } said ? DayRange.Of(said) : null,
            Confidence = new Probability(0.87),
            Disclaimers = row.Reservation is null ? [] : [Find(text, row.Reservation)],
        };
    }

    private static TextSpan Find(string text, string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }
}
