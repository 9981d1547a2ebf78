using Ledgerline.Records;

namespace Ledgerline.Claims.Syntax;

/// <summary>Holds the words of a person's name together: parsers take a rare first name for a pronoun, and hang its surname on another word.</summary>
internal static class GatheredName
{
    // Within a sentence no function word has a capital; what is shorter may be an abbreviation.
    private const int ShortestFirstName = 4;

    /// <summary>Hangs all words of each of <paramref name="entities"/> that is a person on its first; whether anything was to be mended.</summary>
    public static bool Mend(Token[] tokens, IReadOnlyList<Entity> entities)
    {
        var changed = false;
        foreach (var entity in entities.Where(entity => entity.Kind == EntityKind.Person && entity.End - entity.Start > 1))
        {
            // "The spokesman of the district North Jan Novak": a genitive before a nominative is the name of something else.
            var words = Enumerable.Range(entity.Start, entity.End - entity.Start)
                .SkipWhile(word => word + 2 < entity.End && TreeMender.Starts(tokens[word], "nmod") && IsIn(tokens[word], "Gen") && IsIn(tokens[word + 1], "Nom"))
                .ToList();
            if (words.All(word => IsNameWord(tokens[word])))
            {
                changed |= Gather(tokens, words);
            }
        }

        for (var node = 1; node < tokens.Length - 1; node++)
        {
            if (IsFunctionWord(tokens[node]) && IsNameWord(tokens[node]) && tokens[node].Form.Length >= ShortestFirstName && tokens[node - 1].Pos is UniversalPos.Noun or UniversalPos.Adj
                && tokens[node + 1].Pos == UniversalPos.Propn && IsNameWord(tokens[node + 1]))
            {
                changed |= Gather(tokens, [node, node + 1]);
            }
        }

        // "Jan Novak said" with both words for its subject.
        for (var node = 1; node < tokens.Length; node++)
        {
            if (tokens[node - 1].Pos == UniversalPos.Propn && tokens[node].Pos == UniversalPos.Propn && IsNameWord(tokens[node - 1]) && IsNameWord(tokens[node])
                && tokens[node - 1].Head == tokens[node].Head && tokens[node - 1].Relation == tokens[node].Relation && tokens[node].Relation is "nsubj" or "obj" or "appos")
            {
                changed |= Gather(tokens, [node - 1, node]);
            }
        }

        // "Near Xville, Jan Novak, a spokesman": the surname hangs beside the first name, as if both were the town's.
        for (var node = 1; node < tokens.Length; node++)
        {
            if (TreeMender.Starts(tokens[node], "flat") && tokens[node].Head < node - 1 && tokens[node - 1].Pos == UniversalPos.Propn && IsNameWord(tokens[node - 1]) && IsNameWord(tokens[node])
                && tokens[node - 1].Head == tokens[node].Head && TreeMender.Starts(tokens[node - 1], "appos") && node > 1 && tokens[node - 2].Form == ",")
            {
                changed |= Gather(tokens, [node - 1, node]);
            }
        }

        return changed;
    }

    private static bool IsIn(Token token, string grammaticalCase) => token.Features.Contains("Case=" + grammaticalCase, StringComparison.Ordinal);

    private static bool IsNameWord(Token token) => token.Form.Length > 1 && char.IsUpper(token.Form[0]) && !token.Form.All(char.IsUpper);

    private static bool IsFunctionWord(Token token) => token.Pos is UniversalPos.Pron or UniversalPos.Sconj or UniversalPos.Cconj or UniversalPos.Adp or UniversalPos.Det or UniversalPos.Intj;

    private static bool Gather(Token[] tokens, List<int> words)
    {
        var (first, end) = (words[0], words[^1] + 1);
        var heads = words.Where(word => tokens[word].Head < first || tokens[word].Head >= end).ToList();
        var isMisread = words.Any(word => IsFunctionWord(tokens[word]));
        if (heads.Count == 1 && !isMisread)
        {
            return false;
        }

        // Of the words that hang elsewhere the one with the plainer relation tells what the name is in the sentence.
        var head = heads.FirstOrDefault(word => TreeMender.Starts(tokens[word], "nsubj") || TreeMender.Starts(tokens[word], "obj") || tokens[word].Head < 0, heads[0]);
        tokens[first] = tokens[first] with { Head = tokens[head].Head, Relation = tokens[head].Relation, Pos = UniversalPos.Propn };
        foreach (var word in words.Skip(1))
        {
            tokens[word] = tokens[word] with { Head = first, Relation = "flat", Pos = UniversalPos.Propn };
        }

        return true;
    }
}
