using Ledgerline.Linguistics.Conllu;
using Ledgerline.Linguistics.Training;

namespace Ledgerline.Linguistics.Tests.Training;

/// <summary>The treebanks of our own: a fault in one would only make the trainer leave its sentences out.</summary>
public sealed class OwnTreebankTests
{
    [Theory]
    [InlineData("en-war.conllu")]
    [InlineData("uk-war.conllu")]
    [InlineData("ru-war.conllu")]
    public void Read_OwnTreebank_LeavesNothingOut(string file)
    {
        var path = PathOf(file);
        var complaints = new Complaints();

        var read = new TreebankReader(complaints).Read([path]).Count();

        Assert.Empty(complaints.Messages);
        Assert.Equal(File.ReadLines(path).Count(line => line.StartsWith("# sent_id", StringComparison.Ordinal)), read);
    }

    [Theory]
    [InlineData("en-war.conllu")]
    [InlineData("uk-war.conllu")]
    [InlineData("ru-war.conllu")]
    public void Read_OwnTreebank_WordsMakeUpTheText(string file)
    {
        const string mark = "# text = ";
        foreach (var sentence in ConlluReader.ReadFile(PathOf(file)).Sentences)
        {
            var words = string.Concat(sentence.Words.Select(word => word.SpaceAfter ? word.Form + " " : word.Form));

            Assert.Equal(sentence.Comments.Single(comment => comment.StartsWith(mark, StringComparison.Ordinal))[mark.Length..], words.TrimEnd());
        }
    }

    private static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "data", "treebanks", file);

    private sealed class Complaints : IProgress<string>
    {
        public List<string> Messages { get; } = [];

        public void Report(string value) => Messages.Add(value);
    }
}
