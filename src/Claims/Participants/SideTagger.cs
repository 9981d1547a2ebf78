using Ledgerline.Records;

namespace Ledgerline.Claims.Participants;

/// <summary>Finds the names of a theatre's sides and actors in a sentence, the longest first. Immutable.</summary>
internal sealed class SideTagger
{
    private readonly Dictionary<string, List<Name>> _names = new(StringComparer.Ordinal);

    public SideTagger(Theatre theatre)
    {
        foreach (var side in theatre.Sides)
        {
            foreach (var name in side.Names.Concat(side.Demonyms))
            {
                Add(name.Text, side.Code, null);
            }
        }

        foreach (var actor in theatre.Actors)
        {
            foreach (var name in actor.Names)
            {
                Add(name.Text, actor.Side, actor);
            }
        }

        foreach (var names in _names.Values)
        {
            names.Sort((left, right) => right.Words.Length.CompareTo(left.Words.Length));
        }
    }

    /// <summary>The names in the sentence, in order, without overlaps.</summary>
    public IReadOnlyList<SideTag> Tag(IReadOnlyList<Token> tokens)
    {
        var tags = new List<SideTag>();
        var words = new Word[tokens.Count];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = Word.Of(tokens[i]);
        }

        for (var i = 0; i < words.Length;)
        {
            if (Match(words, i) is { } name)
            {
                tags.Add(new SideTag(i, i + name.Words.Length, name.Side, name.Actor));
                i += name.Words.Length;
            }
            else
            {
                i++;
            }
        }

        return tags;
    }

    private void Add(string text, SideCode? side, Actor? actor)
    {
        var words = NameWords.Split(text);
        if (words.Length == 0)
        {
            return;
        }

        if (!_names.TryGetValue(words[0], out var names))
        {
            _names[words[0]] = names = [];
        }

        names.Add(new Name(words, side, actor, char.IsUpper(text[0])));
    }

    private Name? Match(ReadOnlySpan<Word> words, int start)
    {
        var (form, lemma) = (words[start].Form, words[start].Lemma);
        return First(form, words[start..]) ?? (form == lemma ? null : First(lemma, words[start..]));
    }

    // The first of the names that begin with a word and fit what follows.
    private Name? First(string word, ReadOnlySpan<Word> words)
    {
        foreach (var name in _names.GetValueOrDefault(word) ?? [])
        {
            if (Fits(name, words))
            {
                return name;
            }
        }

        return null;
    }

    private static bool Fits(Name name, ReadOnlySpan<Word> words)
    {
        if (name.Words.Length > words.Length)
        {
            return false;
        }

        for (var i = 0; i < name.Words.Length; i++)
        {
            if (words[i].Form != name.Words[i] && words[i].Lemma != name.Words[i])
            {
                return false;
            }
        }

        return !name.Capital || !words[0].IsLower;
    }

    // A word of the sentence as names are compared with it.
    private readonly record struct Word(string Form, string Lemma, bool IsLower)
    {
        public static Word Of(Token token)
        {
            var form = NameWords.Fold(token.Form);
            return new(form, token.Lemma == token.Form ? form : NameWords.Fold(token.Lemma), token.Form.Length > 0 && char.IsLower(token.Form[0]));
        }
    }

    private sealed record Name(string[] Words, SideCode? Side, Actor? Actor, bool Capital);
}
