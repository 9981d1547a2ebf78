using System.Collections.Frozen;
using System.Text;

namespace Ledgerline.Places.Geoparsing.Lexicons;

/// <summary>The members of an enum as lexicons write them: <c>AtBorder</c> is <c>at-border</c>.</summary>
internal static class Names<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<string, T> ByName = Enum.GetValues<T>().ToFrozenDictionary(Hyphenate, StringComparer.Ordinal);

    /// <summary>All names, for messages.</summary>
    public static string All => string.Join(", ", Enum.GetValues<T>().Select(Hyphenate));

    /// <summary>The member with <paramref name="name"/>.</summary>
    public static bool TryParse(string name, out T value) => ByName.TryGetValue(name, out value);

    /// <summary>The name of <paramref name="value"/>.</summary>
    public static string Of(T value) => Hyphenate(value);

    private static string Hyphenate(T value)
    {
        var name = new StringBuilder();
        foreach (var c in value.ToString())
        {
            if (char.IsUpper(c) && name.Length > 0)
            {
                name.Append('-');
            }

            name.Append(char.ToLowerInvariant(c));
        }

        return name.ToString();
    }
}
