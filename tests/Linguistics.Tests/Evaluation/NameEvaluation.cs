using System.Globalization;
using System.Text;
using Ledgerline.Linguistics.Names;
using Ledgerline.Records;

namespace Ledgerline.Linguistics.Tests.Evaluation;

public sealed class NameEvaluation(ITestOutputHelper output)
{
    private const string SentenceId = "# sent_id = ";

    [Fact]
    public void Tag_EnglishWebTreebank_ReachesFloor()
    {
        var names = Gold(EvaluationData.Require("ner/en_ewt-dev.iob2"));
        var sentences = Parsed(EvaluationData.Require("ud/en_ewt-dev.conllu"));
        var tagger = NameTagger.Load(EvaluationData.Lexicons, Language.English);
        var (heads, untyped) = (new Score(), new Score());
        var kinds = new SortedDictionary<string, Score>(StringComparer.Ordinal);
        var log = new StringBuilder();
        Assert.Equal(names.Count, sentences.Count);
        foreach (var (id, sentence) in sentences)
        {
            var found = tagger.Tag(sentence, Language.English);
            var predicted = found.Where(entity => !found.Any(other => other != entity && other.Start <= entity.Start && entity.End <= other.End))
                .Select(entity => (Head(sentence, entity.Start, entity.End), Kind(entity.Kind))).Distinct().ToList();
            var gold = names[id].Select(name => (Head(sentence, name.Start, name.End), name.Kind)).Distinct().ToList();
            heads.Compare(gold, predicted);
            untyped.Compare([.. gold.Select(name => name.Item1).Distinct()], [.. predicted.Select(name => name.Item1).Distinct()]);
            foreach (var kind in (string[])["PER", "ORG", "LOC"])
            {
                kinds.TryAdd(kind, new Score());
                kinds[kind].Compare([.. gold.Where(name => name.Item2 == kind)], [.. predicted.Where(name => name.Item2 == kind)]);
            }

            foreach (var (head, kind) in gold.Concat(predicted).Distinct().Where(name => !gold.Contains(name) || !predicted.Contains(name)))
            {
                var around = string.Join(' ', sentence.Tokens.Skip(head - 4).Take(Math.Min(head, 4) + 4).Select(token => token.Form));
                log.AppendLine($"{(gold.Contains((head, kind)) ? "miss" : "extra")}\t{kind}\t{sentence.Tokens[head].Form}/{sentence.Tokens[head].Pos}\t{around}");
            }
        }

        output.WriteLine($"EWT dev, heads: {heads}; without kind {untyped}; {string.Join("; ", kinds.Select(kind => $"{kind.Key} {kind.Value}"))}");
        if (Environment.GetEnvironmentVariable("LEDGERLINE_ERRORS") is { Length: > 0 } errors)
        {
            File.WriteAllText(Path.Combine(errors, "names.errors"), log.ToString());
        }

        Assert.InRange(heads.F1, 72, 100);
    }

    private static string Kind(EntityKind kind) => kind switch { EntityKind.Person => "PER", EntityKind.Organization => "ORG", _ => "LOC" };

    private static int Head(Sentence sentence, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (sentence.Tokens[i].Head < start || sentence.Tokens[i].Head >= end)
            {
                return i;
            }
        }

        return end - 1;
    }

    private static Dictionary<string, List<(int Start, int End, string Kind)>> Gold(string path)
    {
        var sentences = new Dictionary<string, List<(int, int, string)>>(StringComparer.Ordinal);
        var (names, index, id) = (new List<(int Start, int End, string Kind)>(), 0, "");
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.Length == 0)
            {
                if (index > 0)
                {
                    sentences.Add(id, names);
                }

                (names, index) = ([], 0);
            }
            else if (line.StartsWith(SentenceId, StringComparison.Ordinal))
            {
                id = line[SentenceId.Length..];
            }
            else if (!line.StartsWith("# ", StringComparison.Ordinal))
            {
                var tag = line.Split('\t')[2];
                if (tag[0] == 'B')
                {
                    names.Add((index, index + 1, tag[2..]));
                }
                else if (tag[0] == 'I' && names.Count > 0)
                {
                    names[^1] = names[^1] with { End = index + 1 };
                }

                index++;
            }
        }

        return sentences;
    }

    private static Dictionary<string, Sentence> Parsed(string path)
    {
        var sentences = new Dictionary<string, Sentence>(StringComparer.Ordinal);
        var (tokens, id) = (new List<Token>(), "");
        foreach (var line in File.ReadLines(path))
        {
            if (line.Length == 0)
            {
                sentences.Add(id, new Sentence { Span = new TextSpan(0, 0), Block = 0, Tokens = tokens });
                tokens = [];
            }
            else if (line.StartsWith(SentenceId, StringComparison.Ordinal))
            {
                id = line[SentenceId.Length..];
            }
            else if (line[0] != '#' && line.Split('\t') is var row && !row[0].Contains('-', StringComparison.Ordinal) && !row[0].Contains('.', StringComparison.Ordinal))
            {
                var pos = Enum.Parse<UniversalPos>(row[3], ignoreCase: true);
                var head = int.Parse(row[6], CultureInfo.InvariantCulture) - 1;
                tokens.Add(new Token(new TextSpan(0, 0), row[1], row[2], pos, row[4], row[5], head, row[7], !row[9].Contains("SpaceAfter=No", StringComparison.Ordinal)));
            }
        }

        return sentences;
    }
}
