namespace Ledgerline.Articles;

/// <summary>A document as a source delivers it, before anything of it is understood.</summary>
public sealed record RawDocument
{
    /// <summary>The file it came from, or <c>-</c> for standard input.</summary>
    public required string Input { get; init; }

    /// <summary>Its line in a JSON Lines file, from 1; null where it is the whole input.</summary>
    public int? Line { get; init; }

    /// <summary>The article's id where the document gives none.</summary>
    public required string Id { get; init; }

    /// <summary>How <see cref="Content"/> is to be read.</summary>
    public required RawFormat Format { get; init; }

    /// <summary>Its bytes. Whoever hands them over does not change them afterwards.</summary>
    public required ReadOnlyMemory<byte> Content { get; init; }

    /// <summary>What its source says of it: a feed of its entry, a server of the page it sent.</summary>
    public DocumentFacts Facts { get; init; } = DocumentFacts.None;

    /// <summary>The same document without where it lay and when and with which header it was fetched: none of that changes what is read from it.</summary>
    public RawDocument WithoutCircumstances() => this with { Input = "", Line = null, Facts = Facts with { Fetched = null, Header = null } };
}
