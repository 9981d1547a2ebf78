namespace Ledgerline.Linguistics.Neural;

/// <summary>A matrix, row by row.</summary>
internal sealed class Tensor(int rows, int columns)
{
    /// <summary>How many rows it has.</summary>
    public int Rows => rows;

    /// <summary>How many columns it has.</summary>
    public int Columns => columns;

    /// <summary>All values.</summary>
    public float[] Values { get; } = new float[rows * columns];

    /// <summary>The values of one row.</summary>
    public Span<float> Row(int row) => Values.AsSpan(row * columns, columns);
}
