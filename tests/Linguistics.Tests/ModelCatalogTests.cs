using Ledgerline.Linguistics.Tests.Training;
using Ledgerline.Records;

namespace Ledgerline.Linguistics.Tests;

public sealed class ModelCatalogTests
{
    [Theory]
    [InlineData("uk", "", "uk.model")]
    [InlineData("uk", "uk-free", "uk-free.model")]
    [InlineData("uk", "en-gum,uk-free", "uk-free.model")]
    [InlineData("en", "uk-free", "en.model")]
    [InlineData("ru", "rue-free", "ru.model")]
    public void File_ChosenModels_EachServesItsLanguage(string language, string chosen, string file)
        => Assert.Equal(Path.Combine("models", file), ModelCatalog.File("models", new Language(language), chosen.Split(',')));

    [Fact]
    public void List_Folder_TellsWhatEachModelOwes()
    {
        using var folder = new TemporaryFolder();
        _ = folder.Write("en-tiny.model", TinyTreebank.Train(epochs: 1));

        var model = Assert.Single(ModelCatalog.List(folder.Path));

        Assert.Equal(("en-tiny", Language.English, "free of terms"), (model.Name, model.Language, model.Licence));
        Assert.EndsWith("; 1 passes, seed 1", model.LearntFrom, StringComparison.Ordinal);
    }

    [Fact]
    public void List_ForeignFile_NamesIt()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("en.model", new byte[100]);

        Assert.Contains(path, Assert.Throws<LinguisticsModelException>(() => ModelCatalog.List(folder.Path)).Message, StringComparison.Ordinal);
    }
}
