using Ledgerline.Records;

namespace Ledgerline.Claims.Syntax;

/// <summary>The dependency tree of one sentence, ready to be walked both ways. Immutable.</summary>
internal sealed class DependencyTree
{
    private readonly int[][] _children;
    private readonly int[] _first;
    private readonly int[] _last;
    private readonly string[] _lemmas;

    public DependencyTree(Sentence sentence)
    {
        Sentence = sentence;
        Tokens = sentence.Tokens;
        var lists = new List<int>[Tokens.Count];
        for (var i = 0; i < Tokens.Count; i++)
        {
            lists[i] = [];
        }

        for (var i = 0; i < Tokens.Count; i++)
        {
            if (Tokens[i].Head >= 0)
            {
                lists[Tokens[i].Head].Add(i);
            }
        }

        _children = [.. lists.Select(list => list.ToArray())];
        _first = [.. Enumerable.Range(0, Tokens.Count)];
        _last = [.. Enumerable.Range(0, Tokens.Count)];
        SpreadExtents();
        _lemmas = [.. Tokens.Select(token => token.Lemma.ToLowerInvariant())];
    }

    public Sentence Sentence { get; }

    public IReadOnlyList<Token> Tokens { get; }

    public int Count => Tokens.Count;

    public Token this[int node] => Tokens[node];

    /// <summary>The lemma in lower case.</summary>
    public string Lemma(int node) => _lemmas[node];

    public int Head(int node) => Tokens[node].Head;

    public IReadOnlyList<int> Children(int node) => _children[node];

    /// <summary>The first and last token of the subtree; a subtree may have gaps between them.</summary>
    public (int First, int Last) Extent(int node) => (_first[node], _last[node]);

    /// <summary>Whether the relation is <paramref name="relation"/> or a subtype of it.</summary>
    public bool Is(int node, string relation)
    {
        var actual = Tokens[node].Relation;
        return actual.StartsWith(relation, StringComparison.Ordinal)
            && (actual.Length == relation.Length || actual[relation.Length] == ':');
    }

    public bool IsAny(int node, params ReadOnlySpan<string> relations)
    {
        foreach (var relation in relations)
        {
            if (Is(node, relation))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first child in one of the relations; -1 where there is none.</summary>
    public int Child(int node, params ReadOnlySpan<string> relations)
    {
        foreach (var child in _children[node])
        {
            if (IsAny(child, relations))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>Whether <paramref name="node"/> is <paramref name="ancestor"/> or lies below it.</summary>
    public bool IsUnder(int node, int ancestor)
    {
        for (var steps = 0; node >= 0 && steps <= Count; node = Tokens[node].Head, steps++)
        {
            if (node == ancestor)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many steps lead from <paramref name="node"/> up to <paramref name="ancestor"/>; -1 where it is none.</summary>
    public int Depth(int node, int ancestor)
    {
        for (var steps = 0; node >= 0 && steps <= Count; node = Tokens[node].Head, steps++)
        {
            if (node == ancestor)
            {
                return steps;
            }
        }

        return -1;
    }

    /// <summary>The nodes of the subtree in text order, without the subtrees whose root <paramref name="stop"/> refuses.</summary>
    public List<int> Subtree(int root, Func<int, bool>? stop = null)
    {
        var nodes = new List<int>();
        var open = new Stack<int>();
        open.Push(root);
        while (open.TryPop(out var node))
        {
            nodes.Add(node);
            foreach (var child in _children[node])
            {
                if (stop is null || !stop(child))
                {
                    open.Push(child);
                }
            }
        }

        nodes.Sort();
        return nodes;
    }

    /// <summary>The preposition of a noun: the words of its <c>case</c> children, in lower case, joined by blanks; empty where it has none.</summary>
    public string Preposition(int node)
    {
        var words = new List<string>();
        foreach (var child in _children[node])
        {
            if (Is(child, "case") && child < node)
            {
                words.Add(Tokens[child].Form.ToLowerInvariant());
                words.AddRange(_children[child].Where(inner => Is(inner, "fixed")).Select(inner => Tokens[inner].Form.ToLowerInvariant()));
            }
        }

        return string.Join(' ', words);
    }

    /// <summary>Whether the node heads a clause of its own below another: its words belong to another happening.</summary>
    public bool StartsClause(int node)
        => IsAny(node, "advcl", "ccomp", "parataxis", "acl:relcl", "csubj", "list", "discourse")
        || (Is(node, "conj") && Tokens[node].Pos is UniversalPos.Verb or UniversalPos.Aux && IsPredicate(node));

    /// <summary>Whether the node is a verb, or a word with a copula or subject.</summary>
    public bool IsPredicate(int node)
        => Tokens[node].Pos == UniversalPos.Verb || Child(node, "cop", "nsubj") >= 0;

    public TextSpan SpanOf(int first, int last) => new(Tokens[first].Span.Start, Tokens[last].Span.End);

    /// <summary>The way from one node to another along the arcs, as people read it: "captured → obj → town → nmod → Xville", with ← where it goes up.</summary>
    public string Path(int from, int to)
    {
        var up = new List<int> { from };
        while (!IsUnder(to, up[^1]) && Head(up[^1]) >= 0)
        {
            up.Add(Head(up[^1]));
        }

        var down = new List<int>();
        for (var node = to; node != up[^1] && node >= 0; node = Head(node))
        {
            down.Add(node);
        }

        down.Reverse();
        return string.Concat([
            Tokens[from].Form,
            .. Enumerable.Range(1, up.Count - 1).Select(step => $" ← {Tokens[up[step - 1]].Relation} ← {Tokens[up[step]].Form}"),
            .. down.Select(node => $" → {Tokens[node].Relation} → {Tokens[node].Form}")]);
    }

    private void SpreadExtents()
    {
        // Heads may lie on either side, so extents are spread upwards from every node; trees are shallow.
        for (var i = 0; i < Count; i++)
        {
            var steps = 0;
            for (var node = Tokens[i].Head; node >= 0 && steps <= Count; node = Tokens[node].Head, steps++)
            {
                if (_first[node] <= i && _last[node] >= i)
                {
                    continue;
                }

                _first[node] = Math.Min(_first[node], i);
                _last[node] = Math.Max(_last[node], i);
            }
        }
    }
}
