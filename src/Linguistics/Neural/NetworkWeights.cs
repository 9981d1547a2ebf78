namespace Ledgerline.Linguistics.Neural;

/// <summary>The weights of the network, or their gradients.</summary>
internal sealed class NetworkWeights
{
    /// <summary>Makes room for all weights of a shape but the embeddings of words, which are kept apart.</summary>
    public NetworkWeights(NetworkShape shape)
    {
        Shape = shape;
        Layers =
        [
            new LstmWeights(shape.Embedding, shape.Hidden),
            new LstmWeights(shape.Embedding, shape.Hidden),
            new LstmWeights(shape.Second, shape.Hidden),
            new LstmWeights(shape.Second, shape.Hidden),
        ];
        Parts = new Tensor(shape.Both, shape.Parts);
        PartsBias = new Tensor(1, shape.Parts);
        Tags = new Tensor(shape.Labels, shape.Tag);
        ArcChild = new Tensor(shape.Both, shape.Arc);
        ArcChildBias = new Tensor(1, shape.Arc);
        ArcHead = new Tensor(shape.Both, shape.Arc);
        ArcHeadBias = new Tensor(1, shape.Arc);
        ArcRoot = new Tensor(1, shape.Arc);
        Arc = new Tensor(shape.Arc, shape.Arc);
        ArcBias = new Tensor(1, shape.Arc);
        RelationChild = new Tensor(shape.Both, shape.Relation);
        RelationHead = new Tensor(shape.Both, shape.Relation);
        RelationRoot = new Tensor(1, shape.Relation);
        RelationBias = new Tensor(1, shape.Relation);
        Relation = new Tensor(shape.Relation, shape.Relations);
        RelationsBias = new Tensor(1, shape.Relations);
    }

    /// <summary>The sizes.</summary>
    public NetworkShape Shape { get; }

    /// <summary>The recurrent layers: first forward, first backward, second forward, second backward.</summary>
    public LstmWeights[] Layers { get; }

    /// <summary>From the first layer to the parts of tags.</summary>
    public Tensor Parts { get; }

    /// <summary>How common the parts of tags are.</summary>
    public Tensor PartsBias { get; }

    /// <summary>What stands for each tag in the second layer's input.</summary>
    public Tensor Tags { get; }

    /// <summary>From the second layer to a word that looks for its head.</summary>
    public Tensor ArcChild { get; }

    /// <summary>Goes with <see cref="ArcChild"/>.</summary>
    public Tensor ArcChildBias { get; }

    /// <summary>From the second layer to a word that may be a head.</summary>
    public Tensor ArcHead { get; }

    /// <summary>Goes with <see cref="ArcHead"/>.</summary>
    public Tensor ArcHeadBias { get; }

    /// <summary>The root as a head.</summary>
    public Tensor ArcRoot { get; }

    /// <summary>How a child's numbers match a head's (Dozat and Manning 2017).</summary>
    public Tensor Arc { get; }

    /// <summary>How likely a word is a head at all.</summary>
    public Tensor ArcBias { get; }

    /// <summary>From the second layer to a child whose relation is sought.</summary>
    public Tensor RelationChild { get; }

    /// <summary>From the second layer to a head whose child's relation is sought.</summary>
    public Tensor RelationHead { get; }

    /// <summary>The root as such a head.</summary>
    public Tensor RelationRoot { get; }

    /// <summary>Goes with both.</summary>
    public Tensor RelationBias { get; }

    /// <summary>From child and head to the relations.</summary>
    public Tensor Relation { get; }

    /// <summary>How common the relations are.</summary>
    public Tensor RelationsBias { get; }

    /// <summary>All weights, in the fixed order of the model format.</summary>
    public IEnumerable<Tensor> Tensors =>
    [
        .. Layers.SelectMany(layer => layer.Tensors), Parts, PartsBias, Tags, ArcChild, ArcChildBias, ArcHead, ArcHeadBias, ArcRoot, Arc, ArcBias,
        RelationChild, RelationHead, RelationRoot, RelationBias, Relation, RelationsBias,
    ];
}
