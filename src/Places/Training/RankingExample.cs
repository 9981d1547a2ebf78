namespace Ledgerline.Places.Training;

/// <summary>A name of a text with all that it may mean.</summary>
/// <param name="Signs">What speaks for each candidate; *none of these* is the last.</param>
/// <param name="IsRight">Which of them people marked; several where they cannot be told apart.</param>
/// <param name="Weight">How many mentions it stands for.</param>
internal sealed record RankingExample(IReadOnlyList<double[]> Signs, IReadOnlyList<bool> IsRight, double Weight);
