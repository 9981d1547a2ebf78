namespace Ledgerline.Places.Geoparsing.Weights;

/// <summary>A row of the table of weights.</summary>
/// <param name="Value">What is added for the sign, in log-odds.</param>
/// <param name="ByHand">What learning starts from and is drawn to.</param>
/// <param name="IsLearnt">Whether learning may move it.</param>
/// <param name="Says">What the sign says, for readers of the table.</param>
internal sealed record SignWeight(double Value, double ByHand, bool IsLearnt, string Says);
