namespace Ledgerline.Places.Gazetteers.Compilation;

/// <summary>A row of a table whose cells are parted by tabs, read where it lies.</summary>
internal readonly ref struct DumpRow
{
    /// <summary>No table that is read has more columns; the last cell of a longer row holds the rest.</summary>
    public const int MostCells = 20;

    private readonly ReadOnlySpan<char> _row;
    private readonly ReadOnlySpan<Range> _cells;

    /// <summary>Parts <paramref name="row"/>.</summary>
    /// <param name="row">The row, without its line's end.</param>
    /// <param name="cells">Room for <see cref="MostCells"/> cells.</param>
    public DumpRow(ReadOnlySpan<char> row, Span<Range> cells)
    {
        _row = row;
        _cells = cells[..row.Split(cells, '\t')];
    }

    /// <summary>How many cells there are.</summary>
    public int Count => _cells.Length;

    /// <summary>The cell at <paramref name="index"/>.</summary>
    public ReadOnlySpan<char> this[int index] => _row[_cells[index]];
}
