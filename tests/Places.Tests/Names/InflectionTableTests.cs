using Ledgerline.Places.Names;

namespace Ledgerline.Places.Tests.Names;

public sealed class InflectionTableTests
{
    [Theory]
    [InlineData("курилівці", "курилівка")]
    [InlineData("красноармейском", "красноармейск")]
    [InlineData("бахмута", "бахмут")]
    [InlineData("харкові", "харків")]
    [InlineData("піщаного", "піщане")]
    [InlineData("сумах", "суми")]
    [InlineData("чернівцях", "чернівці")]
    [InlineData("керчи", "керчь")]
    [InlineData("угледаром", "угледар")]
    [InlineData("запорожья", "запорожье")]
    [InlineData("алеппо", "алеппо")]
    [InlineData("константинівкою", "константинівка")]
    [InlineData("покровську", "покровськ")]
    [InlineData("вовчоі", "вовча")]
    [InlineData("новогродівці", "новогродівка")]
    [InlineData("великіи", "велика")]
    [InlineData("новоселок", "новоселки")]
    [InlineData("горішніх", "горішні")]
    [InlineData("селидовым", "селидово")]
    [InlineData("купянске", "купянск")]
    [InlineData("изюмом", "изюм")]
    [InlineData("судже", "суджа")]
    [InlineData("мелового", "меловое")]
    [InlineData("сватовом", "сватово")]
    [InlineData("песков", "пески")]
    public void Bases_CaseForm_HoldsTheName(string word, string expected) => Assert.Contains(expected, Bases(word, adjectives: false).Append(word));

    [Theory]
    [InlineData("донецькии", "донецьк")]
    [InlineData("курская", "курск")]
    [InlineData("бахмутського", "бахмут")]
    [InlineData("авдіівськии", "авдіівка")]
    [InlineData("вінницькоі", "вінниця")]
    [InlineData("запорізька", "запоріжжя")]
    [InlineData("krasnoarmeysky", "krasnoarmeysk")]
    [InlineData("pavlogradsky", "pavlograd")]
    [InlineData("покровського", "покровськ")]
    [InlineData("запорожскои", "запорожье")]
    [InlineData("харьковскои", "харьков")]
    [InlineData("donetskyi", "donetsk")]
    [InlineData("luganskaya", "lugansk")]
    public void Bases_Adjective_HoldsTheName(string word, string expected) => Assert.Contains(expected, Bases(word, adjectives: true));

    [Theory]
    [InlineData("а")]
    [InlineData("")]
    public void Bases_WordWithoutAStem_AreNone(string word) => Assert.Empty(Bases(word, adjectives: false));

    private static List<string> Bases(string word, bool adjectives)
    {
        var bases = new List<string>();
        Span<char> buffer = stackalloc char[100];
        foreach (var form in InflectionTable.Default.Bases(word))
        {
            if (form.Adjective == adjectives)
            {
                bases.Add(buffer[..form.Write(word, buffer)].ToString());
            }
        }

        return bases;
    }
}
