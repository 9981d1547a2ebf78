using System.Globalization;
using Ledgerline.Claims.Attribution;
using Ledgerline.Claims.Syntax;
using Ledgerline.Records;

namespace Ledgerline.Claims;

/// <summary>Learns which words are cues from articles in which people have marked them: logistic regression by stochastic gradient steps with
/// a rate for every feature (AdaGrad; Duchi and others 2011). The same articles and options give the same file.</summary>
public sealed class AttributionTrainer
{
    private readonly ClaimLexicons _lexicons;
    private readonly AttributionTrainingOptions _options;

    /// <summary>Creates a trainer.</summary>
    /// <param name="lexicons">The words of each language.</param>
    /// <param name="options">How it learns.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public AttributionTrainer(ClaimLexicons lexicons, AttributionTrainingOptions options)
    {
        ArgumentNullException.ThrowIfNull(lexicons);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Passes, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MinCount, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(options.MinWeight);
        (_lexicons, _options) = (lexicons, options);
    }

    /// <summary>Learns and writes the weights as a table.</summary>
    /// <param name="articles">Each article with the spans of its cues.</param>
    /// <param name="output">Where the table goes.</param>
    /// <param name="progress">Is told of each pass in a line for people to read.</param>
    /// <param name="cancellationToken">Ends the learning; what was written is no whole file then.</param>
    public void Train(IEnumerable<(ParsedArticle Article, IReadOnlyList<TextSpan> Cues)> articles, TextWriter output, IProgress<string> progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(progress);
        var examples = articles.SelectMany(article => Examples(article.Article, article.Cues)).ToList();
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (feature, _) in examples.SelectMany(example => example.Features).CountBy(feature => feature).Where(pair => pair.Value >= _options.MinCount).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            names.Add(feature, names.Count);
        }

        var rows = examples.Select(example => (Features: example.Features.Where(names.ContainsKey).Select(feature => names[feature]).ToArray(), example.IsCue)).ToArray();
        progress.Report($"{rows.Length} words, {rows.Count(row => row.IsCue)} cues, {names.Count} features");
        var weights = Learn(rows, names.Count, progress, cancellationToken);
        output.WriteLine("# What each feature of a word adds to the belief that it is a cue of an attribution, in log-odds. Learnt; see README.md of this folder's parent.");
        output.WriteLine("feature\tweight");
        foreach (var (name, index) in names.Where(pair => Math.Abs(weights[pair.Value]) >= _options.MinWeight))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{weights[index]:0.00}"));
        }
    }

    private double[] Learn((int[] Features, bool IsCue)[] rows, int count, IProgress<string> progress, CancellationToken cancellationToken)
    {
        var (weights, squares) = (new double[count], new double[count]);
        var order = Enumerable.Range(0, rows.Length).ToArray();
        for (var pass = 1; pass <= _options.Passes; pass++)
        {
            Shuffle(order, (ulong)pass);
            double loss = 0;
            foreach (var index in order)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var (features, isCue) = rows[index];
                var belief = 1 / (1 + Math.Exp(-features.Sum(feature => weights[feature])));
                loss -= Math.Log(Math.Max(1e-9, isCue ? belief : 1 - belief));
                var error = (isCue ? 1 : 0) - belief;
                foreach (var feature in features)
                {
                    var gradient = error - (_options.Decay * weights[feature]);
                    squares[feature] += gradient * gradient;
                    weights[feature] += _options.Rate * gradient / Math.Sqrt(squares[feature] + 1e-3);
                }
            }

            progress.Report(string.Create(CultureInfo.InvariantCulture, $"pass {pass} of {_options.Passes}: loss {loss / rows.Length:0.0000} a word"));
        }

        return weights;
    }

    // SplitMix64 (Steele and others 2014), so that the order is the same everywhere.
    private static void Shuffle(int[] order, ulong seed)
    {
        var state = seed * 0x9E37_79B9_7F4A_7C15ul;
        for (var i = order.Length - 1; i > 0; i--)
        {
            state += 0x9E37_79B9_7F4A_7C15ul;
            var mixed = (state ^ (state >> 30)) * 0xBF58_476D_1CE4_E5B9ul;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D0_49BB_1331_11EBul;
            var other = (int)((mixed ^ (mixed >> 31)) % (ulong)(i + 1));
            (order[i], order[other]) = (order[other], order[i]);
        }
    }

    private IEnumerable<(List<string> Features, bool IsCue)> Examples(ParsedArticle parsed, IReadOnlyList<TextSpan> cues)
    {
        if (_lexicons.For(parsed.Article.Language) is not { } lexicon)
        {
            yield break;
        }

        var quoted = new QuotedText(QuoteRegions.Find(parsed.Article.Text, parsed.Article.Blocks));
        for (var i = 0; i < parsed.Sentences.Count; i++)
        {
            var sentence = TreeMender.Mend(parsed.Sentences[i], lexicon);
            var view = new SentenceView(i, parsed.Article.Text, sentence, new DependencyTree(sentence), [], [], lexicon);
            var heads = cues.Where(cue => cue.Overlaps(sentence.Span)).Select(cue => Head(view.Tree, cue)).ToHashSet();
            for (var node = 0; node < view.Tree.Count; node++)
            {
                if (CueFeatures.IsCandidate(view.Tree, node))
                {
                    yield return (CueFeatures.Of(view, node, quoted), heads.Contains(node));
                }
            }
        }
    }

    /// <summary>The word of a marked cue that the others hang on; -1 where none of them can be a cue.</summary>
    private static int Head(DependencyTree tree, TextSpan cue)
    {
        var words = Enumerable.Range(0, tree.Count).Where(node => cue.Contains(tree[node].Span)).ToList();
        var candidates = words.Where(node => CueFeatures.IsCandidate(tree, node)).ToList();
        return candidates.Where(node => !words.Contains(tree.Head(node))).Concat(candidates).FirstOrDefault(-1);
    }
}
