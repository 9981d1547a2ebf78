using Ledgerline.Records;

namespace Ledgerline.Linguistics.Names;

/// <summary>Decides what a name names: by the lexicons first, then by its words, then by what stands around it.</summary>
internal sealed class NameClassifier
{
    private readonly NameWords _words;

    /// <summary>Creates the classifier over a sentence.</summary>
    public NameClassifier(NameWords words) => _words = words;

    /// <summary>What the name <c>[start, end)</c> names; null where it is none of the four kinds (days, languages, products).</summary>
    public EntityKind? Classify(int start, int end)
    {
        if (_words.Has(end - 1, NameClass.Other) || IsPeople(start, end) || (end - start == 1 && !IsWord(_words[start].Form)))
        {
            return null;
        }

        return ByWords(start, end) ?? ByContext(start, end) ?? ByShape(start, end);
    }

    /// <summary>What the words of the name <c>[start, end)</c> alone say that it names; null where they say nothing.</summary>
    public EntityKind? ByWords(int start, int end) => Known(start, end) ?? ByHead(start, end) ?? ByPerson(start, end);

    private EntityKind? Known(int start, int end)
        => _words.HasPhrase(start, end, NameClass.Known) ? EntityKind.Organization
            : _words.HasPhrase(start, end, NameClass.Place) && !IsSurname(start) ? EntityKind.Location
            : null;

    /// <summary>Whether a form may name somebody: addresses, handles and model numbers are proper nouns to the tagger, but name nobody.</summary>
    public static bool IsWord(string form)
        => form.Any(char.IsLetter) && !form.Any(c => char.IsAsciiDigit(c) || c is '@' or '/' or '_' or '#' or ':') && form.IndexOf('.') is var stop
        && (stop < 0 || stop == form.Length - 1 || stop <= 1);

    // Plural proper nouns alone name peoples and followers.
    private bool IsPeople(int start, int end)
        => end - start == 1 && (_words[start].LanguageTag == "NNPS" || _words[start].Features.Contains("Number=Plur", StringComparison.Ordinal))
        && !_words.Has(start, NameClass.Known) && !_words.Has(start, NameClass.Place) && !_words.Has(start, NameClass.Head);

    // "Georgia said" is a country's; "Mr. Jordan", "Michael Jordan" is not.
    private bool IsSurname(int start) => _words.Has(start - 1, NameClass.Title) || (_words.Has(start - 1, NameClass.Given) && _words.IsName(start - 1));

    private EntityKind? ByHead(int start, int end)
    {
        var last = HeadIndex(start, end);
        if (end - start == 1 && !_words.Has(last, NameClass.Known))
        {
            return null;
        }

        return _words.Has(last, NameClass.HeadOrganization) ? Ambiguous(last, start)
            : _words.Has(last, NameClass.HeadFacility) ? EntityKind.Facility
            : _words.Has(last, NameClass.HeadPlace) || _words.Has(start, NameClass.LeadPlace) || _words.Has(start, NameClass.HeadPlace) ? EntityKind.Location
            : _words.Has(start, NameClass.HeadOrganization) ? EntityKind.Organization
            : _words.Has(start, NameClass.HeadFacility) ? EntityKind.Facility
            : Inner(start, end);
    }

    private EntityKind Ambiguous(int last, int start) => _words.Has(last, NameClass.HeadFacility) && _words.Has(start - 1, NameClass.BeforePlace) ? EntityKind.Facility : EntityKind.Organization;

    private EntityKind? Inner(int start, int end)
        => Enumerable.Range(start, end - start).Any(i => _words.Has(i, NameClass.Known)) ? EntityKind.Organization : null;

    private int HeadIndex(int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (_words.Is(i, "of"))
            {
                return i - 1;
            }
        }

        return end - 1;
    }

    private EntityKind? ByPerson(int start, int end)
    {
        var given = Enumerable.Range(start, end - start).Any(i => _words.Has(i, NameClass.Given) || _words.Has(i, NameClass.Particle));
        var surname = Enumerable.Range(start, end - start).Any(i => _words.EndsAs(i, EntityKind.Person)) && !(end - start == 1 && _words.Has(start - 1, NameClass.BeforePlace));
        var initial = end - start > 1 && Enumerable.Range(start, end - start - 1).Any(i => _words[i].Form is { Length: 2 } form && form[1] == '.' && char.IsUpper(form[0]));
        return _words.Has(start - 1, NameClass.Title) || given || initial || surname ? EntityKind.Person : null;
    }

    private EntityKind? ByContext(int start, int end)
    {
        if (_words.IsAcronym(start) && end - start == 1)
        {
            return _words.Has(start - 1, NameClass.BeforePlace) && _words[start].Form.Length == 2 ? EntityKind.Location : EntityKind.Organization;
        }

        if (_words.Has(start - 1, NameClass.RolePerson) || IsFollowedByRole(end))
        {
            return EntityKind.Person;
        }

        // "Mountain View, California".
        if (_words.Is(end, ",") && _words.Has(end + 1, NameClass.Place) && !_words.Has(end + 2, NameClass.Speech))
        {
            return EntityKind.Location;
        }

        if (_words.EndsAs(start, EntityKind.Location))
        {
            return EntityKind.Location;
        }

        var before = _words.Is(start - 1, "the") ? start - 2 : start - 1;
        return _words.Has(before, NameClass.BeforePlace) && !_words.Is(before, "of") && !_words.Is(before, "to") && !_words.Is(before, "from") ? EntityKind.Location
            : _words.Has(before, NameClass.HeadPlace) ? EntityKind.Location
            : _words.Has(end, NameClass.Speech) || (_words.Has(start - 1, NameClass.Speech) && start > 1) ? EntityKind.Person
            : _words.CommonHead(end, NameClass.HeadFacility) >= 0 || _words.Has(end, NameClass.HeadPlace) ? EntityKind.Location
            : null;
    }

    // "Smith, a spokesman for …".
    private bool IsFollowedByRole(int end)
    {
        if (!_words.Is(end, ","))
        {
            return false;
        }

        for (var i = end + 1; i <= end + 4 && i < _words.Count && !_words.Is(i, ","); i++)
        {
            if (_words.Has(i, NameClass.RolePerson))
            {
                return true;
            }
        }

        return false;
    }

    // Two or three capitalised words that nothing else explains are most often a person's name; of one word its place in the sentence decides.
    private EntityKind? ByShape(int start, int end)
    {
        var article = _words.Is(start - 1, "the");
        var capitals = Enumerable.Range(start, end - start).All(_words.IsCapital);
        if (end - start > 1)
        {
            return end - start > 3 || article || !capitals ? EntityKind.Organization : EntityKind.Person;
        }

        var token = _words[start];
        return article ? null
            : _words.Has(start - 1, NameClass.BeforePlace) ? (_words.Is(end, "'s") || _words.Is(end, "’s") ? EntityKind.Person : EntityKind.Location)
            : token.Relation is "nsubj" or "nsubj:pass" && token.Head >= 0 && !_words.Has(token.Head, NameClass.Speech) ? null
            : token.Relation is "" or "nsubj" or "nsubj:pass" or "nmod:poss" or "vocative" or "iobj" or "root" or "conj" or "parataxis" or "appos" or "list" ? EntityKind.Person
            : token.Relation is "obl" or "obl:agent" or "nmod" or "obj" ? ByCase(start)
            : null;
    }

    private EntityKind? ByCase(int start)
        => _words.Has(start - 1, NameClass.BeforePerson) ? EntityKind.Person : _words[start].Relation == "obj" ? EntityKind.Person : null;
}
