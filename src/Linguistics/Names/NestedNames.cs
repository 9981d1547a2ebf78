using Ledgerline.Records;

namespace Ledgerline.Linguistics.Names;

/// <summary>Adds to names what lies within them or is named after them.</summary>
internal static class NestedNames
{
    private const int LongestPlace = 3;

    /// <summary>The names with the places that they bear ("<em>Khartoum</em> University") and the facilities named by a place and a common
    /// noun ("the <em>Kakhovka power plant</em>"), by where they begin, longer ones first.</summary>
    public static Entity[] Complete(NameWords words, List<Entity> names)
    {
        for (var i = names.Count - 1; i >= 0; i--)
        {
            Add(words, names, names[i]);
        }

        Entity[] all = [.. names];
        Array.Sort(all, (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));
        return all;
    }

    private static void Add(NameWords words, List<Entity> names, Entity name)
    {
        if (name.Kind == EntityKind.Location && words.CommonHead(name.End, NameClass.HeadFacility) is >= 0 and var head)
        {
            names.Add(new Entity(name.Start, head + 1, EntityKind.Facility));
        }
        else if (name.End - name.Start > 1 && name.Kind != EntityKind.Person)
        {
            AddPlaces(words, names, name);
        }
    }

    private static void AddPlaces(NameWords words, List<Entity> names, Entity name)
    {
        for (var start = name.Start; start < name.End; start++)
        {
            for (var end = Math.Min(name.End, start + LongestPlace); end > start; end--)
            {
                if ((start > name.Start || end < name.End) && words.HasPhrase(start, end, NameClass.Place))
                {
                    names.Add(new Entity(start, end, EntityKind.Location));
                    start = end - 1;
                    break;
                }
            }
        }
    }
}
