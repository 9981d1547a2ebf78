namespace Ledgerline.Places.Geoparsing.Recognition;

/// <summary>What each sign adds to or takes from the belief that words name a place, in log-odds.</summary>
internal sealed record PlacehoodWeights
{
    /// <summary>The belief before any sign.</summary>
    public double Start { get; init; } = -1.2;

    /// <summary>For each power of ten of the largest population.</summary>
    public double Population { get; init; } = 0.4;

    /// <summary>A country or region bears the name.</summary>
    public double Country { get; init; } = 3;

    /// <summary>A place of the theatre's countries bears the name.</summary>
    public double Theatre { get; init; } = 0.8;

    /// <summary>The name has two words or more.</summary>
    public double ManyWords { get; init; } = 0.8;

    /// <summary>A preposition of place stands before it.</summary>
    public double Preposition { get; init; } = 1.6;

    /// <summary>A kind word stands beside it.</summary>
    public double KindWord { get; init; } = 3;

    /// <summary>The place it lies in follows it, or the country it lies in stands before.</summary>
    public double Container { get; init; } = 2.5;

    /// <summary>It stands in a row with other places.</summary>
    public double Row { get; init; } = 1;

    /// <summary>The parser names a place there.</summary>
    public double PlaceEntity { get; init; } = 2;

    /// <summary>The parser names a person there, or a person's title or given name precedes.</summary>
    public double Person { get; init; } = -6;

    /// <summary>The tagger takes it for a person, and nothing else does.</summary>
    public double PersonEntity { get; init; } = -3;

    /// <summary>The article uses it as a surname elsewhere.</summary>
    public double Surname { get; init; } = -3;

    /// <summary>It is a part of the name of an organisation.</summary>
    public double Organisation { get; init; } = -8;

    /// <summary>Another capitalised word that nothing explains stands beside it.</summary>
    public double Neighbour { get; init; } = -2.6;

    /// <summary>It is an ordinary word.</summary>
    public double Common { get; init; } = -2.5;

    /// <summary>It is an ordinary word and opens its sentence, or capitals say nothing there.</summary>
    public double CommonOpening { get; init; } = -4;

    /// <summary>The article also writes it small.</summary>
    public double WrittenSmall { get; init; } = -2.5;

    /// <summary>It is tagged as something other than a noun.</summary>
    public double OtherTag { get; init; } = -2.5;

    /// <summary>It is no more than three letters long.</summary>
    public double Short { get; init; } = -1;

    /// <summary>It is the subject of a verb that persons do, and no country or capital.</summary>
    public double Speaks { get; init; } = -1;

    /// <summary>Only another romanisation of it fits, and of places outside the theatre.</summary>
    public double FarFetched { get; init; } = -1.5;

    /// <summary>It is nobody's official name.</summary>
    public double NotOfficial { get; init; } = -0.4;

    /// <summary>It is only an adjective of a place's name.</summary>
    public double Adjective { get; init; } = -6;
}
