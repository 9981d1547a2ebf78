namespace Ledgerline.Linguistics.Parsing;

/// <summary>Where a parser stands in a sentence: what it has put aside, what it has yet to read, and the arcs it has drawn.</summary>
/// <remarks>Nodes are 1 to <see cref="Count"/>; 0 is the root that stands before the first word and lies at the bottom of the stack.
/// One state serves many sentences, one after another, on one thread.</remarks>
internal sealed class ParserState
{
    /// <summary>No node.</summary>
    public const int None = -1;

    private int[] _stack = new int[64];
    private int _depth;

    /// <summary>How many words the sentence has.</summary>
    public int Count { get; private set; }

    /// <summary>The next word to read; <see cref="Count"/> + 1 where all are read.</summary>
    public int Next { get; private set; }

    /// <summary>How many nodes lie on the stack, the root among them.</summary>
    public int Depth => _depth;

    /// <summary>The arcs drawn so far.</summary>
    public ParserNode[] Nodes { get; private set; } = new ParserNode[64];

    /// <summary>Whether all words are read and governed.</summary>
    public bool Done => Next > Count && _depth == 1;

    /// <summary>Begins a sentence of <paramref name="count"/> words.</summary>
    public void Begin(int count)
    {
        if (Nodes.Length < count + 1)
        {
            Nodes = new ParserNode[Math.Max(count + 1, Nodes.Length * 2)];
            _stack = new int[Nodes.Length];
        }

        Nodes.AsSpan(0, count + 1).Fill(ParserNode.Empty);
        Count = count;
        Next = 1;
        _depth = 1;
        _stack[0] = 0;
    }

    /// <summary>The node that lies <paramref name="depth"/> below the top of the stack; <see cref="None"/> below its bottom.</summary>
    public int Stack(int depth) => depth < _depth ? _stack[_depth - 1 - depth] : None;

    /// <summary>The word that is read after <paramref name="ahead"/> others; <see cref="None"/> past the end.</summary>
    public int Buffer(int ahead) => Next + ahead <= Count ? Next + ahead : None;

    /// <summary>Whether the kind of transition may be taken. Only the last word on the stack may hang from the root, and only when all is read.</summary>
    public bool Allows(TransitionKind kind) => kind switch
    {
        TransitionKind.Shift => Next <= Count,
        TransitionKind.Left => Next <= Count && _depth > 1,
        _ => _depth > 1 && (_depth > 2 || Next > Count),
    };

    /// <summary>Puts the next word on the stack.</summary>
    public void Shift() => _stack[_depth++] = Next++;

    /// <summary>Hangs the top of the stack from the next word.</summary>
    public void Left(int relation) => Attach(_stack[--_depth], Next, relation);

    /// <summary>Hangs the top of the stack from the node below it.</summary>
    public void Right(int relation)
    {
        _depth--;
        Attach(_stack[_depth], _stack[_depth - 1], relation);
    }

    private void Attach(int child, int head, int relation)
    {
        Nodes[child].Head = head;
        Nodes[child].Relation = relation;
        ref var node = ref Nodes[head];
        if (child < head)
        {
            node.LeftCount++;
            (node.Left2, node.Left) = (node.Left, child);
        }
        else
        {
            node.RightCount++;
            (node.Right2, node.Right) = (node.Right, child);
        }
    }
}
