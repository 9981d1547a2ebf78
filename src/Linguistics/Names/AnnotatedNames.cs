using Ledgerline.Linguistics.Conllu;
using Ledgerline.Records;

namespace Ledgerline.Linguistics.Names;

/// <summary>Cuts the names out of annotated entities. Entities are whole phrases, described as well as named; a name is what remains of the
/// phrase around a proper-noun head: no articles, titles, appositions or clauses.</summary>
internal sealed class AnnotatedNames(NameLexicon lexicon)
{
    private readonly NameWords _words = new(lexicon);

    /// <summary>The outermost names of a sentence, in order.</summary>
    /// <param name="sentence">The sentence with the treebank's tags, tree and marks.</param>
    public List<Entity> Of(ConlluSentence sentence)
    {
        _words.Read(sentence.ToSentence());
        var names = EntityAnnotation.Read(sentence)
            .Select(Name)
            .OfType<Entity>()
            .Distinct()
            .OrderByDescending(name => name.End - name.Start).ThenBy(name => name.Start).ThenBy(name => name.Kind)
            .ToList();
        var outermost = new List<Entity>();
        foreach (var name in names)
        {
            if (!outermost.Any(other => other.Start < name.End && name.Start < other.End))
            {
                outermost.Add(name);
            }
        }

        outermost.Sort((a, b) => a.Start.CompareTo(b.Start));
        return outermost;
    }

    private Entity? Name(EntityAnnotation.Mark mark)
    {
        var head = _words.Head(mark.Start, mark.End);
        EntityKind? kind = mark.Type switch
        {
            "person" => EntityKind.Person,
            "organization" => EntityKind.Organization,
            "place" => _words.Has(head, NameClass.HeadFacility) ? EntityKind.Facility : EntityKind.Location,
            _ => null,
        };

        // Plural proper nouns name peoples and followers.
        if (kind is null || !IsNamed(head) || (kind == EntityKind.Person && _words[head].LanguageTag == "NNPS"))
        {
            return null;
        }

        var (start, end) = (Left(mark, head, kind.Value), Right(mark, head, kind.Value));
        while (kind == EntityKind.Person && start < end && _words.Has(start, NameClass.Title | NameClass.Role) && !_words.Has(start, NameClass.Given))
        {
            start++;
        }

        // A country that acts is marked as an organisation, but is a place by name.
        if (kind == EntityKind.Organization && _words.HasPhrase(start, end, NameClass.Place))
        {
            kind = EntityKind.Location;
        }

        return start < end ? new Entity(start, end, kind.Value) : null;
    }

    private bool IsNamed(int at)
        => at >= 0 && at < _words.Count && (_words[at].Pos == UniversalPos.Propn || _words[at].LanguageTag is "NNP" or "NNPS");

    private int Left(EntityAnnotation.Mark mark, int head, EntityKind kind)
    {
        var start = head;
        while (start > mark.Start)
        {
            var step = IsNamed(start - 1) ? 1 : IsLink(start - 1, kind) && start - 2 >= mark.Start && IsNamed(start - 2) ? 2 : 0;
            if (step == 0)
            {
                break;
            }

            start -= step;
        }

        return start;
    }

    private int Right(EntityAnnotation.Mark mark, int head, EntityKind kind)
    {
        var end = head + 1;
        while (end < mark.End)
        {
            var step = IsNamed(end) ? 1
                : IsLink(end, kind) && end + 1 < mark.End && IsNamed(end + 1) && !IsJoined(end + 1, head) ? 2
                : _words.Is(end, "of") && kind == EntityKind.Organization && _words.Is(end + 1, "the") && end + 2 < mark.End && IsNamed(end + 2) ? 3
                : 0;
            if (step == 0)
            {
                break;
            }

            end += step;
        }

        return end;
    }

    // Signs within names, and the small words within those of organisations and places.
    private bool IsLink(int at, EntityKind kind)
        => _words[at].Form is "-" or "–" or "&" or "'s" or "’s" && (kind != EntityKind.Person || _words[at].Form is "-" or "–")
        || (kind != EntityKind.Person && (_words.Is(at, "of") || _words.Is(at, "for") || _words.Is(at, "and")));

    // "Kyiv and Lviv" is two names.
    private bool IsJoined(int at, int head) => _words[at].Relation == "conj" && _words[at].Head == head;
}
