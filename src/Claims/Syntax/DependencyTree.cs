using Ledgerline.Records;

namespace Ledgerline.Claims.Syntax;

/// <summary>The dependency tree of one sentence, ready to be walked both ways. Immutable.</summary>
internal sealed class DependencyTree
{
    private readonly Token[] _tokens;
    private readonly int[][] _children;
    private readonly int[] _first;
    private readonly int[] _last;
    private readonly string[] _lemmas;

    public DependencyTree(Sentence sentence)
    {
        Sentence = sentence;
        _tokens = sentence.Tokens as Token[] ?? [.. sentence.Tokens];
        _children = Family(_tokens);
        _first = [.. Enumerable.Range(0, Count)];
        _last = [.. Enumerable.Range(0, Count)];
        SpreadExtents();
        _lemmas = Array.ConvertAll(_tokens, token => token.Lemma.ToLowerInvariant());
    }

    public Sentence Sentence { get; }

    public IReadOnlyList<Token> Tokens => _tokens;

    public int Count => _tokens.Length;

    public ref readonly Token this[int node] => ref _tokens[node];

    /// <summary>The lemma in lower case.</summary>
    public string Lemma(int node) => _lemmas[node];

    public int Head(int node) => _tokens[node].Head;

    public IReadOnlyList<int> Children(int node) => _children[node];

    /// <summary>The first and last token of the subtree; a subtree may have gaps between them.</summary>
    public (int First, int Last) Extent(int node) => (_first[node], _last[node]);

    /// <summary>Whether a node tells when: it lies in a time expression, or is an adverb ("by now", "by night").</summary>
    public bool IsTime(int node)
    {
        if (_tokens[node].Pos == UniversalPos.Adv)
        {
            return true;
        }

        foreach (var time in Sentence.Times)
        {
            if (time.Span.Contains(_tokens[node].Span))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the relation is <paramref name="relation"/> or a subtype of it.</summary>
    public bool Is(int node, string relation)
    {
        var actual = _tokens[node].Relation;
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
        for (var steps = 0; node >= 0 && steps <= Count; node = _tokens[node].Head, steps++)
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
        for (var steps = 0; node >= 0 && steps <= Count; node = _tokens[node].Head, steps++)
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
                words.Add(_tokens[child].Form.ToLowerInvariant());
                words.AddRange(_children[child].Where(inner => Is(inner, "fixed")).Select(inner => _tokens[inner].Form.ToLowerInvariant()));
            }
        }

        return string.Join(' ', words);
    }

    /// <summary>Whether the node heads a clause of its own below another: its words belong to another happening.</summary>
    public bool StartsClause(int node)
        => IsAny(node, "advcl", "ccomp", "parataxis", "acl:relcl", "csubj", "list", "discourse")
        || (Is(node, "conj") && _tokens[node].Pos is UniversalPos.Verb or UniversalPos.Aux && IsPredicate(node));

    /// <summary>Whether the node is a verb, or a word with a copula or subject.</summary>
    public bool IsPredicate(int node)
        => _tokens[node].Pos == UniversalPos.Verb || Child(node, "cop", "nsubj") >= 0;

    public TextSpan SpanOf(int first, int last) => new(_tokens[first].Span.Start, _tokens[last].Span.End);

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
            _tokens[from].Form,
            .. Enumerable.Range(1, up.Count - 1).Select(step => $" ← {_tokens[up[step - 1]].Relation} ← {_tokens[up[step]].Form}"),
            .. down.Select(node => $" → {_tokens[node].Relation} → {_tokens[node].Form}")]);
    }

    private void SpreadExtents()
    {
        // Heads may lie on either side, so extents are spread upwards from every node; trees are shallow.
        for (var i = 0; i < Count; i++)
        {
            var steps = 0;
            for (var node = _tokens[i].Head; node >= 0 && steps <= Count; node = _tokens[node].Head, steps++)
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

    // For each node its children, in order.
    private static int[][] Family(ReadOnlySpan<Token> tokens)
    {
        var counts = new int[tokens.Length];
        foreach (ref readonly var token in tokens)
        {
            if (token.Head >= 0)
            {
                counts[token.Head]++;
            }
        }

        var children = Array.ConvertAll(counts, count => count == 0 ? [] : new int[count]);
        for (var i = tokens.Length - 1; i >= 0; i--)
        {
            if (tokens[i].Head is >= 0 and var head)
            {
                children[head][--counts[head]] = i;
            }
        }

        return children;
    }
}
