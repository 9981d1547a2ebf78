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
        for (var i = 0; i < tokens.Count;)
        {
            if (Match(tokens, i) is { } name)
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

    private Name? Match(IReadOnlyList<Token> tokens, int start)
        => Candidates(tokens[start]).FirstOrDefault(name => Fits(name, tokens, start));

    private IEnumerable<Name> Candidates(Token token)
    {
        var form = NameWords.Fold(token.Form);
        var lemma = NameWords.Fold(token.Lemma);
        var byForm = _names.GetValueOrDefault(form) ?? [];
        return form == lemma ? byForm : byForm.Concat(_names.GetValueOrDefault(lemma) ?? []);
    }

    private static bool Fits(Name name, IReadOnlyList<Token> tokens, int start)
    {
        if (start + name.Words.Length > tokens.Count)
        {
            return false;
        }

        for (var i = 0; i < name.Words.Length; i++)
        {
            var token = tokens[start + i];
            if (NameWords.Fold(token.Form) != name.Words[i] && NameWords.Fold(token.Lemma) != name.Words[i])
            {
                return false;
            }
        }

        return !name.Capital || tokens[start].Form.Length == 0 || !char.IsLower(tokens[start].Form[0]);
    }

    private sealed record Name(string[] Words, SideCode? Side, Actor? Actor, bool Capital);
}
