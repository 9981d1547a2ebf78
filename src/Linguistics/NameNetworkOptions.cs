namespace Ledgerline.Linguistics;

/// <summary>How large the network of a language's name weights is, and how it is learnt.</summary>
public sealed record NameNetworkOptions
{
    /// <summary>To how many numbers the words' vectors are shortened.</summary>
    /// <value>Positive; default 32.</value>
    public int Dimensions { get; init; } = 32;

    /// <summary>How many values the hidden layer has.</summary>
    /// <value>Positive, a multiple of eight; default 64.</value>
    public int Hidden { get; init; } = 64;

    /// <summary>How often the sentences are seen.</summary>
    /// <value>1 or more; default 10.</value>
    public int Epochs { get; init; } = 10;

    /// <summary>How many sentences are learnt from at once.</summary>
    /// <value>1 or more; default 16.</value>
    public int Batch { get; init; } = 16;

    /// <summary>How fast it learns at first; the speed falls evenly to a twentieth.</summary>
    /// <value>Positive; default 0.002.</value>
    public double LearningRate { get; init; } = 0.002;

    /// <summary>Which share of the hidden layer is left out while learning.</summary>
    /// <value>0 to less than 1; default 0.4.</value>
    public double Dropout { get; init; } = 0.4;

    /// <summary>Which share of the shortened vectors' numbers is left out while learning.</summary>
    /// <value>0 to less than 1; default 0.2.</value>
    public double InputDropout { get; init; } = 0.2;

    /// <summary>Which share of the words is taken for unknown while learning.</summary>
    /// <value>0 to less than 1; default 0.15.</value>
    public double WordDropout { get; init; } = 0.15;

    /// <summary>What the network's scores are multiplied with before the perceptron's are added, whose largest weights are 127.</summary>
    /// <value>Positive; default 400.</value>
    public double Share { get; init; } = 400;
}
