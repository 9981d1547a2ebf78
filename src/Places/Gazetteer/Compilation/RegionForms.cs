using System.Globalization;
using Ledgerline.Places.Names;

namespace Ledgerline.Places.Gazetteers.Compilation;

/// <summary>How the names of first-level regions are formed (<c>region-forms.tsv</c>): which one is printed, and which others are in use.</summary>
internal sealed class RegionForms
{
    private const string Any = "*";

    private readonly List<Row> _rows = [.. NameRules.Rows("region-forms.tsv").Select(cells => new Row(
        cells[0].Split(','), cells[1], cells[2], cells[3].Split('|', StringSplitOptions.RemoveEmptyEntries), cells[4] == "unless-city"))];

    /// <summary>The forms for regions of a country and type; the first row that fits.</summary>
    public Row For(string country, string type)
        => _rows.First(row => (row.Countries[0] == Any || row.Countries.Contains(country)) && (row.Type == Any || row.Type == type));

    /// <summary>Whether some row of the country drops bare names that a city has.</summary>
    public bool DropsCityNames(string country) => _rows.Any(row => row.UnlessCity && row.Countries.Contains(country));

    /// <summary>A row of the table.</summary>
    internal sealed record Row(string[] Countries, string Type, string Printed, string[] Others, bool UnlessCity)
    {
        /// <summary>The name to print for <paramref name="name"/>; itself where it says its type already.</summary>
        public string Print(string name, string type) => Form(Printed, name, type);

        /// <summary>All forms of <paramref name="name"/> but the printed one.</summary>
        public IEnumerable<string> Spread(string name, string type) => Others.Select(other => Form(other, name, type));

        private static string Form(string pattern, string name, string type)
        {
            var kind = type.Split('|')[0].ToLowerInvariant();
            var word = pattern.Replace("{0}", string.Empty, StringComparison.Ordinal).Replace("{1}", kind, StringComparison.Ordinal).Trim();
            return word.Length > 0 && name.Contains(word, StringComparison.OrdinalIgnoreCase) || (kind.Length == 0 && pattern.Contains("{1}", StringComparison.Ordinal))
                ? name
                : string.Format(CultureInfo.InvariantCulture, pattern, name, kind);
        }
    }
}
