using Ledgerline.Linguistics.Conllu;

namespace Ledgerline.Linguistics.Names;

/// <summary>The entities that a treebank marks by brackets in MISC: <c>Entity=(3-place-…-Kyiv)</c>, after the Universal Anaphora scheme of
/// CorefUD (https://ufal.mff.cuni.cz/corefud), whose fields the treebank's <c># global.Entity</c> line names.</summary>
internal static class EntityAnnotation
{
    private const string Key = "Entity=";

    // Fields before the type: the group's number. Brackets that close name the number only.
    private const int TypeField = 1;

    /// <summary>An entity: its words <c>[Start, End)</c> and its type as written.</summary>
    internal readonly record struct Mark(int Start, int End, string Type);

    /// <summary>The entities of a sentence, inner ones before outer ones.</summary>
    public static List<Mark> Read(ConlluSentence sentence)
    {
        var marks = new List<Mark>();
        var open = new List<(string Group, string Type, int Start)>();
        for (var i = 0; i < sentence.Words.Count; i++)
        {
            foreach (var entry in sentence.Words[i].Misc.Split('|'))
            {
                if (entry.StartsWith(Key, StringComparison.Ordinal))
                {
                    Read(entry[Key.Length..], i, open, marks);
                }
            }
        }

        return marks;
    }

    private static void Read(string brackets, int word, List<(string Group, string Type, int Start)> open, List<Mark> marks)
    {
        for (var at = 0; at < brackets.Length;)
        {
            if (brackets[at] == '(')
            {
                var end = brackets.AsSpan(at + 1).IndexOfAny('(', ')') is var length && length < 0 ? brackets.Length : at + 1 + length;
                var fields = brackets[(at + 1)..end].Split('-');
                open.Add((fields[0], fields.Length > TypeField ? fields[TypeField] : "", word));
                at = end;
                if (at < brackets.Length && brackets[at] == ')')
                {
                    Close(fields[0], word, open, marks);
                    at++;
                }
            }
            else
            {
                var end = brackets.IndexOf(')', at) is var found && found < 0 ? brackets.Length : found;
                Close(brackets[at..end], word, open, marks);
                at = end + 1;
            }
        }
    }

    private static void Close(string group, int word, List<(string Group, string Type, int Start)> open, List<Mark> marks)
    {
        var at = open.FindLastIndex(entity => entity.Group == group);
        if (at >= 0)
        {
            marks.Add(new Mark(open[at].Start, word + 1, open[at].Type));
            open.RemoveAt(at);
        }
    }
}
