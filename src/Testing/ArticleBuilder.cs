using System.Text;
using Ledgerline.Records;

namespace Ledgerline.Testing;

/// <summary>Puts an article together, paragraph by paragraph; paragraphs are parted by an empty line.</summary>
/// <remarks>Not thread-safe.</remarks>
public sealed class ArticleBuilder
{
    private readonly ArticleId _id;
    private readonly StringBuilder _text = new();
    private readonly List<TextBlock> _blocks = [];
    private Language _language = Language.English;
    private PublicationDate _published = PublicationDate.None;
    private string? _outlet;

    /// <summary>Begins an undated English article without an outlet.</summary>
    /// <param name="id">The article's name.</param>
    public ArticleBuilder(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        _id = new ArticleId(id);
    }

    /// <summary>Adds a paragraph of reporting.</summary>
    public ArticleBuilder Body(string paragraph) => Add(paragraph, BlockKind.Body);

    /// <summary>Adds a heading.</summary>
    public ArticleBuilder Heading(string heading) => Add(heading, BlockKind.Heading);

    /// <summary>Adds a line that the page says of itself.</summary>
    public ArticleBuilder Clutter(string line) => Add(line, BlockKind.Clutter);

    /// <summary>Publishes it on a day, <c>YYYY-MM-DD</c>.</summary>
    public ArticleBuilder Published(string day)
    {
        _published = PublicationDate.On(Day.Parse(day), TimePrecision.Day, DateBasis.Given);
        return this;
    }

    /// <summary>Publishes it at an hour (UTC) of a day.</summary>
    public ArticleBuilder Published(string day, int hour)
    {
        var date = Day.Parse(day).ToDateOnly();
        _published = PublicationDate.At(new DateTimeOffset(date, new TimeOnly(hour, 0), TimeSpan.Zero), DateBasis.Given);
        return this;
    }

    /// <summary>Names who published it.</summary>
    public ArticleBuilder Outlet(string outlet)
    {
        _outlet = outlet;
        return this;
    }

    /// <summary>Sets its language.</summary>
    public ArticleBuilder In(Language language)
    {
        _language = language;
        return this;
    }

    /// <summary>The article.</summary>
    public Article Build() => new()
    {
        Id = _id,
        Text = _text.ToString(),
        Blocks = [.. _blocks],
        Language = _language,
        Published = _published,
        Outlet = _outlet,
    };

    private ArticleBuilder Add(string paragraph, BlockKind kind)
    {
        ArgumentException.ThrowIfNullOrEmpty(paragraph);
        if (_text.Length > 0)
        {
            _text.Append("\n\n");
        }

        _blocks.Add(new TextBlock(new TextSpan(_text.Length, _text.Length + paragraph.Length), kind));
        _text.Append(paragraph);
        return this;
    }
}
