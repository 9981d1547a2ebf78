using System.Globalization;

namespace Ledgerline.Places.Names;

/// <summary>What each UTF-16 code unit becomes when a name is folded (<c>letters.tsv</c>).</summary>
internal sealed class LetterTable
{
    /// <summary>The unit vanishes.</summary>
    public const char Drop = '\0';

    /// <summary>The unit parts words.</summary>
    public const char Part = ' ';

    /// <summary>The unit becomes several; <see cref="Several"/> has them.</summary>
    public const char Many = '\x1';

    private const string Apostrophes = "'’‘ʼʹ`´′ʻʽˈ＇\"“”«»„";

    private readonly char[] _folded = new char[char.MaxValue + 1];
    private readonly Dictionary<char, string> _several = [];

    private LetterTable()
    {
    }

    /// <summary>The table of the room.</summary>
    public static LetterTable Default { get; } = Load();

    /// <summary>What <paramref name="unit"/> becomes: a unit, or one of <see cref="Drop"/>, <see cref="Part"/> and <see cref="Many"/>.</summary>
    public char this[char unit] => _folded[unit];

    /// <summary>The units that <paramref name="unit"/> becomes where its entry is <see cref="Many"/>.</summary>
    public string Several(char unit) => _several[unit];

    private static LetterTable Load()
    {
        var table = new LetterTable();
        for (var i = 0; i <= char.MaxValue; i++)
        {
            table._folded[i] = Plain((char)i);
        }

        foreach (var row in NameRules.Rows("letters.tsv"))
        {
            foreach (var letter in row[1])
            {
                table.Set(letter, row[0]);
                table.Set(char.ToUpperInvariant(letter), row[0]);
            }
        }

        return table;
    }

    private static char Plain(char unit)
    {
        if (Apostrophes.Contains(unit, StringComparison.Ordinal) || unit is >= '\u0300' and <= '\u036f')
        {
            return Drop;
        }

        var category = char.GetUnicodeCategory(unit);
        return char.IsLetterOrDigit(unit) || category is UnicodeCategory.SpacingCombiningMark or UnicodeCategory.NonSpacingMark or UnicodeCategory.Surrogate
            ? char.ToLowerInvariant(unit)
            : category is UnicodeCategory.Format or UnicodeCategory.Control && unit is not ('\t' or '\n' or '\r') ? Drop : Part;
    }

    private void Set(char letter, string folded)
    {
        if (folded.Length == 1)
        {
            _folded[letter] = folded[0];
        }
        else
        {
            _folded[letter] = Many;
            _several[letter] = folded;
        }
    }
}
