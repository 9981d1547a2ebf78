using Ledgerline.Linguistics.Learning;
using Ledgerline.Linguistics.Names;
using Ledgerline.Linguistics.Neural;
using Ledgerline.Linguistics.Vectors;
using Ledgerline.Records;

namespace Ledgerline.Linguistics.Tests.Names;

public sealed class NameGradientTests
{
    private const float Step = 1e-2f;

    private static readonly NameNetworkOptions Options = new() { Dimensions = 8, Hidden = 16, Dropout = 0, InputDropout = 0, WordDropout = 0 };
    private static readonly int[] Labels = [0, 0, NameLabel.Begin(EntityKind.Location), NameLabel.Inside(EntityKind.Location)];

    private readonly NameTraits _traits;
    private readonly NameLayers _layers = new(Options.Dimensions, Options.Hidden);
    private readonly Tensor _projection;
    private readonly NameGradient _gradient;
    private readonly StableRandom _random = new(3);

    public NameGradientTests()
    {
        string[] words = ["rebels", "took", "upper"];
        var vectors = new WordVectors(words, 8, Random(words.Length * 8));
        var (hashed, ordered) = WordClassBuilder.Hashed(vectors);
        var classes = WordClassBuilder.Build(vectors, hashed, ordered, seed: 1);
        var lexicon = NameLexicon.Load(ArticleParser.DefaultLexiconsFolder, Language.English);
        var (read, ruled) = (new NameWords(lexicon), new List<Entity>());
        read.Read(Sentence("Rebels took Upper Zamir"));
        NameRules.Find(read, ruled);
        _traits = new NameTraits(new HashedNames([]), new HashedNames([]), classes);
        _traits.Read(read, ruled);
        _projection = new Tensor(vectors.Length, Options.Dimensions);
        foreach (var tensor in (Tensor[])[.. _layers.Tensors, _projection])
        {
            Random(tensor.Values.Length).CopyTo(tensor.Values, 0);
        }

        _gradient = new NameGradient(_layers, _projection, ordered, Options, _random);
    }

    // Vectors of the window and of the run's last word, signs, both biases, labels, the projection.
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Add_EachTensor_IsTheSlopeOfTheLoss(int number)
    {
        Loss();
        var weights = ((Tensor[])[.. _layers.Tensors, _projection])[number].Values;
        var sums = _gradient.Sums[number].Values.ToArray();
        var largest = sums.Index().OrderByDescending(one => Math.Abs(one.Item)).Take(3).Select(one => one.Index);

        Assert.All(largest, at =>
        {
            var before = weights[at];
            weights[at] = before + Step;
            var above = Loss();
            weights[at] = before - Step;
            var below = Loss();
            weights[at] = before;
            Assert.Equal((above - below) / (2 * Step), sums[at], tolerance: 0.02 * Math.Max(1, Math.Abs(sums[at])));
        });
    }

    private double Loss()
    {
        _gradient.Begin();
        return _gradient.Add(_traits, Labels);
    }

    private float[] Random(int count) => [.. Enumerable.Range(0, count).Select(_ => (float)(_random.Fraction() - 0.5))];

    private static Sentence Sentence(string words) => new()
    {
        Span = new TextSpan(0, 0),
        Block = 0,
        Tokens = [.. words.Split(' ').Select((word, index) => new Token(new TextSpan(0, 0), word, word, index < 2 ? UniversalPos.Noun : UniversalPos.Propn, "", "", -1, "", true))],
    };
}
