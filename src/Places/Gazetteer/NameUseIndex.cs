using Ledgerline.Places.Gazetteers.Format;
using Ledgerline.Places.Names;

namespace Ledgerline.Places.Gazetteers;

/// <summary>Finds what the sources say of the use of a name.</summary>
internal sealed class NameUseIndex(MappedSections file)
{
    /// <summary>The use of <paramref name="name"/> for <paramref name="place"/>; null where nothing is known.</summary>
    public NameUse? Of(int place, string name)
    {
        var notes = file.Get<NameNote>(Section.NameNotes);
        var (low, high) = (0, notes.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = notes[middle].Place < (uint)place ? (middle + 1, high) : (low, middle);
        }

        if (low == notes.Length || notes[low].Place != (uint)place)
        {
            return null;
        }

        var hash = NameHash.Of(NameFolder.Fold(name));
        for (; low < notes.Length && notes[low].Place == (uint)place; low++)
        {
            if (notes[low].Name == hash)
            {
                return new NameUse(Year(notes[low].From), Year(notes[low].To), notes[low].Colloquial != 0);
            }
        }

        return null;
    }

    private static int? Year(short year) => year == 0 ? null : year;
}
