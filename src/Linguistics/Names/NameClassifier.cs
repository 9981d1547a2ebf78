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
        if (_words.Has(end - 1, "none") || (end - start == 1 && !_words[start].Form.Any(char.IsLetter)))
        {
            return null;
        }

        return Known(start, end) ?? ByHead(start, end) ?? ByPerson(start, end) ?? ByContext(start, end) ?? ByShape(start, end);
    }

    private EntityKind? Known(int start, int end)
        => _words.HasPhrase(start, end, "known", "organization") ? EntityKind.Organization
            : _words.HasPhrase(start, end, "place", "location") && !IsSurname(start) ? EntityKind.Location
            : null;

    // "Georgia said" is a country's; "Mr. Jordan", "Michael Jordan" is not.
    private bool IsSurname(int start) => _words.Has(start - 1, "title", "person") || (_words.Has(start - 1, "given") && _words.IsName(start - 1));

    private EntityKind? ByHead(int start, int end)
    {
        var last = HeadIndex(start, end);
        if (end - start == 1 && !_words.Has(last, "known"))
        {
            return null;
        }

        return _words.Has(last, "head", "organization") ? Ambiguous(last, start)
            : _words.Has(last, "head", "facility") ? EntityKind.Facility
            : _words.Has(last, "head", "location") || _words.Has(start, "lead", "location") || _words.Has(start, "head", "location") ? EntityKind.Location
            : _words.Has(start, "head", "organization") ? EntityKind.Organization
            : _words.Has(start, "head", "facility") ? EntityKind.Facility
            : Inner(start, end);
    }

    private EntityKind Ambiguous(int last, int start) => _words.Has(last, "head", "facility") && _words.Has(start - 1, "before", "location") ? EntityKind.Facility : EntityKind.Organization;

    private EntityKind? Inner(int start, int end)
        => Enumerable.Range(start, end - start).Any(i => _words.Has(i, "known", "organization")) ? EntityKind.Organization : null;

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
        var given = Enumerable.Range(start, end - start).Any(i => _words.Has(i, "given") || _words.Has(i, "particle"));
        var surname = Enumerable.Range(start, end - start).Any(i => _words.EndsAs(i, "person")) && !(end - start == 1 && _words.Has(start - 1, "before", "location"));
        var initial = end - start > 1 && Enumerable.Range(start, end - start - 1).Any(i => _words[i].Form is { Length: 2 } form && form[1] == '.' && char.IsUpper(form[0]));
        return _words.Has(start - 1, "title", "person") || given || initial || surname ? EntityKind.Person : null;
    }

    private EntityKind? ByContext(int start, int end)
    {
        if (_words.IsAcronym(start) && end - start == 1)
        {
            return _words.Has(start - 1, "before", "location") && _words[start].Form.Length == 2 ? EntityKind.Location : EntityKind.Organization;
        }

        if (_words.Has(start - 1, "role", "person"))
        {
            return EntityKind.Person;
        }

        if (_words.EndsAs(start, "location"))
        {
            return EntityKind.Location;
        }

        var before = _words.Is(start - 1, "the") ? start - 2 : start - 1;
        return _words.Has(before, "before", "location") && !_words.Is(before, "of") && !_words.Is(before, "to") && !_words.Is(before, "from") ? EntityKind.Location
            : _words.Has(before, "head", "location") ? EntityKind.Location
            : _words.Has(end, "speech", "person") || (_words.Has(start - 1, "speech", "person") && start > 1) ? EntityKind.Person
            : _words.Has(end, "head", "facility") ? EntityKind.Facility
            : _words.Has(end, "head", "location") ? EntityKind.Location
            : _words.Has(end, "head", "organization") ? EntityKind.Organization
            : null;
    }

    // Two or three capitalised words that nothing else explains are most often a person's name.
    private EntityKind? ByShape(int start, int end)
    {
        var article = _words.Is(start - 1, "the");
        var capitals = Enumerable.Range(start, end - start).All(_words.IsCapital);
        return end - start is 2 or 3 ? (article || !capitals ? EntityKind.Organization : EntityKind.Person)
            : end - start > 3 ? EntityKind.Organization
            : article ? EntityKind.Organization
            : _words.Has(start - 1, "before", "location") ? EntityKind.Location
            : EntityKind.Person;
    }
}
