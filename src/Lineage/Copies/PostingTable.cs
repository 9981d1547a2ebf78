namespace Ledgerline.Lineage.Copies;

/// <summary>Which articles have a shingle: the earliest of them, up to a bound. Made for hundreds of millions of shingles of which most stand in one article.</summary>
/// <param name="most">How many articles are kept of a shingle.</param>
/// <param name="isBefore">Whether one article comes before another.</param>
/// <remarks>Open addressing in parts that grow on their own, so that growing takes little memory beside what is there. Not thread-safe.</remarks>
internal sealed class PostingTable(int most, Func<int, int, bool> isBefore)
{
    private const int PartBits = 10;

    private readonly Part?[] _parts = new Part?[1 << PartBits];
    private readonly List<int[]> _rows = [];

    /// <summary>Adds an article to a shingle.</summary>
    public void Add(uint shingle, int article)
    {
        ref var value = ref (_parts[shingle >> (32 - PartBits)] ??= new Part()).ValueOf(shingle);
        if (value == 0)
        {
            value = article + 1;
            return;
        }

        if (value > 0)
        {
            _rows.Add([value - 1]);
            value = -_rows.Count;
        }

        ref var row = ref System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_rows)[-value - 1];
        row = Inserted(row, article);
    }

    /// <summary>Gives each article that has the shingle to <paramref name="take"/>.</summary>
    public void Each(uint shingle, Action<int> take)
    {
        var value = _parts[shingle >> (32 - PartBits)]?.Find(shingle) ?? 0;
        if (value > 0)
        {
            take(value - 1);
        }

        foreach (var article in value < 0 ? _rows[-value - 1] : [])
        {
            take(article);
        }
    }

    private int[] Inserted(int[] row, int article)
    {
        var at = row.Length;
        while (at > 0 && isBefore(article, row[at - 1]))
        {
            at--;
        }

        return row.Length < most ? [.. row[..at], article, .. row[at..]]
            : at < row.Length ? [.. row[..at], article, .. row[at..^1]]
            : row;
    }

    private sealed class Part
    {
        private const int FirstSize = 64;
        private const double MostFull = 0.75;
        private const double Growth = 1.4;

        private uint[] _keys = new uint[FirstSize];
        private int[] _values = new int[FirstSize];
        private int _count;

        public int Find(uint key)
        {
            var at = Slot(_keys, _values, key);
            return _values[at];
        }

        /// <summary>The value of a key; one that is new is 0, and has to be set.</summary>
        public ref int ValueOf(uint key)
        {
            var at = Slot(_keys, _values, key);
            if (_values[at] == 0)
            {
                if (++_count > _keys.Length * MostFull)
                {
                    Grow();
                    at = Slot(_keys, _values, key);
                }

                _keys[at] = key;
            }

            return ref _values[at];
        }

        // The keys of a part share their upper bits; those that follow spread them over the slots.
        private static int Slot(uint[] keys, int[] values, uint key)
        {
            var at = (int)(((ulong)(key << PartBits) * (ulong)keys.Length) >> 32);
            while (values[at] != 0 && keys[at] != key)
            {
                at = at + 1 == keys.Length ? 0 : at + 1;
            }

            return at;
        }

        private void Grow()
        {
            var size = (int)(_keys.Length * Growth);
            var (keys, values) = (new uint[size], new int[size]);
            for (var i = 0; i < _keys.Length; i++)
            {
                if (_values[i] != 0)
                {
                    var at = Slot(keys, values, _keys[i]);
                    (keys[at], values[at]) = (_keys[i], _values[i]);
                }
            }

            (_keys, _values) = (keys, values);
        }
    }
}
