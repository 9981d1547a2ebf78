namespace Ledgerline.Linguistics.Parsing;

/// <summary>The numbers of the transitions: shift, then left with each relation, then right with each relation; after them one part for each kind.</summary>
/// <remarks>A transition's score is the sum of its own and its kind's.</remarks>
internal sealed class TransitionSet
{
    /// <summary>The number of shift.</summary>
    public const int Shift = 0;

    private readonly string[] _relations;

    /// <summary>Takes the relations in the order of their numbers; <c>root</c> is one of them.</summary>
    public TransitionSet(string[] relations)
    {
        _relations = relations;
        Root = Array.IndexOf(relations, "root");
        if (Root < 0)
        {
            throw new ArgumentException("The relations of a parser hold 'root'.", nameof(relations));
        }
    }

    /// <summary>The relations, by their numbers.</summary>
    public ReadOnlySpan<string> Relations => _relations;

    /// <summary>The number of the relation <c>root</c>.</summary>
    public int Root { get; }

    /// <summary>How many transitions there are.</summary>
    public int Count => (2 * _relations.Length) + 1;

    /// <summary>How many scores there are: the transitions and their kinds.</summary>
    public int PartCount => Count + 3;

    /// <summary>The kind of a transition.</summary>
    public TransitionKind Kind(int transition)
        => transition == Shift ? TransitionKind.Shift : transition <= _relations.Length ? TransitionKind.Left : TransitionKind.Right;

    /// <summary>The relation of a transition that draws an arc.</summary>
    public int Relation(int transition) => (transition - 1) % _relations.Length;

    /// <summary>The first transition of a kind.</summary>
    public int First(TransitionKind kind) => kind switch
    {
        TransitionKind.Shift => Shift,
        TransitionKind.Left => 1,
        _ => 1 + _relations.Length,
    };

    /// <summary>The transition of a kind that draws an arc, with a relation.</summary>
    public int Of(TransitionKind kind, int relation) => First(kind) + relation;

    /// <summary>The score that all transitions of a kind share.</summary>
    public int Part(TransitionKind kind) => Count + (int)kind;

    /// <summary>The first and the last transition of a kind that is allowed.</summary>
    public (int First, int Last) Choices(TransitionKind kind)
        => kind == TransitionKind.Shift ? (Shift, Shift) : (First(kind), First(kind) + _relations.Length - 1);

    /// <summary>Whether the transition's relation fits: <c>root</c> where the arc comes from the root, and nowhere else.</summary>
    public bool Fits(ParserState state, int transition)
    {
        if (transition == Shift)
        {
            return true;
        }

        var fromRoot = Kind(transition) == TransitionKind.Right && state.Depth == 2;
        return fromRoot == (Relation(transition) == Root);
    }

    /// <summary>Takes a transition.</summary>
    public void Apply(ParserState state, int transition)
    {
        switch (Kind(transition))
        {
            case TransitionKind.Shift:
                state.Shift();
                break;
            case TransitionKind.Left:
                state.Left(Relation(transition));
                break;
            default:
                state.Right(Relation(transition));
                break;
        }
    }
}
