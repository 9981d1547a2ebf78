namespace Ledgerline.Linguistics.Parsing;

/// <summary>A word's arcs while its sentence is being parsed.</summary>
internal struct ParserNode
{
    /// <summary>A node without arcs.</summary>
    public static readonly ParserNode Empty = new()
    {
        Head = ParserState.None,
        Relation = ParserState.None,
        Left = ParserState.None,
        Left2 = ParserState.None,
        Right = ParserState.None,
        Right2 = ParserState.None,
    };

    /// <summary>What governs it.</summary>
    public int Head;

    /// <summary>Its relation to that.</summary>
    public int Relation;

    /// <summary>Its newest child on the left, which is the outermost.</summary>
    public int Left;

    /// <summary>The child that was the newest on the left before.</summary>
    public int Left2;

    /// <summary>Its newest child on the right, which is the outermost.</summary>
    public int Right;

    /// <summary>The child that was the newest on the right before.</summary>
    public int Right2;

    /// <summary>How many children it has on the left.</summary>
    public int LeftCount;

    /// <summary>How many children it has on the right.</summary>
    public int RightCount;
}
