using Ledgerline.Linguistics;
using Ledgerline.Linguistics.Conllu;
using Ledgerline.Linguistics.Names;
using Ledgerline.Records;

namespace Ledgerline.Eval.Linguistics;

/// <summary>Scores the heads of outermost names and what they name, with the treebank's tags and trees and with predicted ones. The head is
/// always the treebank's, so that both readings are held against the same; facilities count as places, as in Universal NER.</summary>
internal static class NameEvaluation
{
    private const string SentenceId = "# sent_id = ";

    private static readonly string[] Kinds = ["PER", "ORG", "LOC"];

    public static Measurement Run(string name, string treebank, string tags, TextWriter? show)
    {
        var names = NameTags.Read(tags);
        var sentences = ConlluReader.ReadFile(treebank).Sentences;
        var annotator = SentenceAnnotator.Open(Path.Combine(ArticleParser.DefaultModelsFolder, "en.model"), Language.English);
        var tagger = NameTagger.LoadLearnt(ArticleParser.DefaultLexiconsFolder, ArticleParser.DefaultModelsFolder, Language.English);
        var (given, givenKinds) = Score(names, sentences, sentences, tagger, null);
        var (predicted, predictedKinds) = Score(names, sentences, [.. sentences.AsParallel().AsOrdered().Select(annotator.Annotate)], tagger, show);
        return new Measurement(
            name,
            Fingerprint.Of(treebank, tags),
            new Dictionary<string, double>(StringComparer.Ordinal) { ["goldTreesF1"] = given.F1, ["predictedTreesF1"] = predicted.F1 },
            [$"{name}: gold trees {given}; {string.Join("; ", givenKinds)}", $"{name}: predicted trees {predicted}; {string.Join("; ", predictedKinds)}"]);
    }

    private static (Counts All, string[] Kinds) Score(
        Dictionary<string, List<NamedSpan>> names, IReadOnlyList<ConlluSentence> gold, IReadOnlyList<ConlluSentence> read, NameTagger tagger, TextWriter? show)
    {
        var all = new Counts();
        var kinds = Kinds.ToDictionary(kind => kind, _ => new Counts(), StringComparer.Ordinal);
        for (var i = 0; i < gold.Count; i++)
        {
            var words = gold[i].Words;
            var id = gold[i].Comments.First(comment => comment.StartsWith(SentenceId, StringComparison.Ordinal))[SentenceId.Length..];
            var expected = names[id].Select(one => (Head: Head(words, one.Start, one.End), one.Kind)).ToHashSet();
            var found = Outermost(tagger.Tag(read[i].ToSentence(), Language.English)).Select(one => (Head: Head(words, one.Start, one.End), Kind: Code(one.Kind))).ToHashSet();
            all.Compare(expected, found);
            foreach (var (kind, counts) in kinds)
            {
                counts.Compare(expected.Where(one => one.Kind == kind), found.Where(one => one.Kind == kind));
            }

            Show(show, words, expected, found);
        }

        return (all, [.. kinds.Select(kind => $"{kind.Key} {kind.Value}")]);
    }

    /// <summary>The names that lie in no longer one.</summary>
    public static IEnumerable<Entity> Outermost(IReadOnlyList<Entity> names)
        => names.Where(one => !names.Any(other => other != one && other.Start <= one.Start && one.End <= other.End));

    private static string Code(EntityKind kind) => kind switch { EntityKind.Person => "PER", EntityKind.Organization => "ORG", _ => "LOC" };

    // The word of the name whose own head lies outside.
    private static int Head(IReadOnlyList<ConlluWord> words, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (words[i].Head < start || words[i].Head >= end)
            {
                return i;
            }
        }

        return end - 1;
    }

    private static void Show(TextWriter? show, IReadOnlyList<ConlluWord> words, HashSet<(int Head, string Kind)> expected, HashSet<(int Head, string Kind)> found)
    {
        foreach (var (head, kind) in expected.Except(found).Concat(found.Except(expected)).Order())
        {
            var around = string.Join(' ', words.Skip(head - 4).Take(Math.Min(head, 4) + 4).Select(word => word.Form));
            show?.WriteLine($"{(expected.Contains((head, kind)) ? "missed" : "extra ")} {kind} {words[head].Form}: {around}");
        }
    }
}
