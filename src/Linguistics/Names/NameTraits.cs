using Ledgerline.Linguistics.Learning;
using Ledgerline.Records;

namespace Ledgerline.Linguistics.Names;

/// <summary>The words of one sentence as name weights see them. Serves one sentence after another.</summary>
internal sealed class NameTraits(HashedNames places, HashedNames givens, WordClasses classes)
{
    private const int LongestPlace = 4;
    private const int LongestWord = 48;

    private NameTrait[] _traits = new NameTrait[64];

    /// <summary>How many words the sentence has.</summary>
    public int Count { get; private set; }

    /// <summary>Whether words have classes at all.</summary>
    public bool HasClasses => classes.Fine.Length > 0;

    /// <summary>The word at <paramref name="at"/>.</summary>
    public ref readonly NameTrait this[int at] => ref _traits[at];

    /// <summary>Takes up the sentence that <paramref name="words"/> holds, with the names that the rules found in it.</summary>
    public void Read(NameWords words, List<Entity> ruled)
    {
        Count = words.Count;
        if (_traits.Length < Count)
        {
            _traits = new NameTrait[Math.Max(Count, _traits.Length * 2)];
        }

        for (var i = 0; i < Count; i++)
        {
            ref var trait = ref _traits[i];
            trait = default;
            ReadToken(words[i], ref trait);
            trait.Classes = words.Classes(i);
            ReadClasses(ref trait);
            trait.Given = (words.IsCapital(i) || words[i].Pos == UniversalPos.Propn) && givens.Contains(HashedNames.Walk(HashedNames.Empty, words[i].Form)) ? 1u : 0;
            (trait.RunStart, trait.RunEnd) = (i, i);
        }

        foreach (var name in ruled)
        {
            for (var i = name.Start; i < name.End; i++)
            {
                _traits[i].Rule = i == name.Start ? NameLabel.Begin(name.Kind) : NameLabel.Inside(name.Kind);
            }
        }

        MarkRuns(words);
        MarkPlaces(words);
    }

    /// <summary>Takes the word for one that has no classes and no vector.</summary>
    public void Hide(int at)
    {
        ref var trait = ref _traits[at];
        (trait.Word, trait.Fine, trait.Middle, trait.Coarse) = (-1, 0, 0, 0);
    }

    private void ReadClasses(ref NameTrait trait)
    {
        trait.Word = classes.Words.IndexOf(trait.Lower);
        if (trait.Word >= 0)
        {
            var fine = classes.Fine[trait.Word];
            (trait.Fine, trait.Middle, trait.Coarse) = (1UL + fine, 1UL + classes.Middle[fine], 1UL + classes.Coarse[fine]);
        }
    }

    private static void ReadToken(Token token, ref NameTrait trait)
    {
        Span<char> lower = stackalloc char[LongestWord];
        var length = Lower(token.Form, lower);
        trait.Lower = FeatureHash.Of(lower[..length]);
        trait.Prefix = FeatureHash.Of(lower[..Math.Min(3, length)]);
        trait.Suffix2 = FeatureHash.Of(lower[Math.Max(0, length - 2)..length]);
        trait.Suffix3 = FeatureHash.Of(lower[Math.Max(0, length - 3)..length]);
        trait.Suffix4 = FeatureHash.Of(lower[Math.Max(0, length - 4)..length]);
        trait.Shape = Shape(token.Form);
        trait.Lemma = FeatureHash.Of(lower[..Lower(token.Lemma, lower)]);
        trait.Tag = FeatureHash.Of(token.LanguageTag);
        trait.Relation = FeatureHash.Of(token.Relation);
        trait.Pos = (ulong)token.Pos;
        trait.Head = token.Head;
        trait.Letters = LetterKinds.Of(token.Form);
    }

    private static int Lower(string word, Span<char> lower)
    {
        var length = Math.Min(word.Length, lower.Length);
        for (var i = 0; i < length; i++)
        {
            lower[i] = char.ToLowerInvariant(word[i]);
        }

        return length;
    }

    // "McDonald's" is XxXxx'x: each kind of sign once a run, twice where the run is longer.
    private static ulong Shape(string form)
    {
        var (hash, last, run) = (FeatureHash.Empty, '\0', 0);
        foreach (var c in form.AsSpan(0, Math.Min(form.Length, LongestWord)))
        {
            var kind = char.IsUpper(c) ? 'X' : char.IsLetter(c) ? 'x' : char.IsDigit(c) ? '0' : c;
            run = kind == last ? run + 1 : 1;
            last = kind;
            hash = run <= 2 ? FeatureHash.Step(hash, kind) : hash;
        }

        return hash;
    }

    private void MarkRuns(NameWords words)
    {
        for (var start = 0; start < Count; start++)
        {
            var end = start;
            while (end < Count && (words.IsName(end) || words.IsNameLike(end)))
            {
                end++;
            }

            for (var i = start; i < end; i++)
            {
                (_traits[i].RunStart, _traits[i].RunEnd) = (start, end);
            }

            start = Math.Max(start, end - 1);
        }
    }

    private void MarkPlaces(NameWords words)
    {
        for (var start = 0; start < Count; start++)
        {
            var (hash, end) = (HashedNames.Empty, start);
            for (var i = start; i < Math.Min(Count, start + LongestPlace) && (words.IsCapital(start) || words[start].Pos == UniversalPos.Propn); i++)
            {
                hash = HashedNames.Walk(hash, words[i].Form);
                end = places.Contains(hash) ? i + 1 : end;
            }

            for (var i = start; i < end; i++)
            {
                _traits[i].Place = (i == start ? 1 : 2) + (end - start > 1 ? 2 : 0);
            }

            start = Math.Max(start, end - 1);
        }
    }
}
