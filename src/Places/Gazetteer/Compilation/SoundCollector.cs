using System.Text;
using Ledgerline.Places.Gazetteers.Format;
using Ledgerline.Places.Names;

namespace Ledgerline.Places.Gazetteers.Compilation;

/// <summary>Collects the skeletons of names, and writes the tables that like and differently romanised names are found by.</summary>
internal sealed class SoundCollector(WorkFolder folder, TextPool texts)
{
    private readonly Buckets<SoundEntry> _sounds = new(folder);
    private readonly byte[] _buffer = new byte[16 * NameFolder.LongestName];

    /// <summary>Adds the skeleton of a name.</summary>
    /// <returns>Whether it has one that is long enough.</returns>
    public bool Add(ReadOnlySpan<char> name, Posting posting)
    {
        Span<char> sound = stackalloc char[4 * NameFolder.LongestName];
        sound = sound[..SkeletonWriter.Write(name, sound)];
        if (sound.Length < NameCollector.ShortestSkeleton)
        {
            return false;
        }

        var hash = NameHash.Of(sound);
        var mask = SoundMask.Of(_buffer.AsSpan(0, Encoding.UTF8.GetBytes(sound, _buffer)));
        _sounds.Add(Buckets<SoundEntry>.Of(hash), new SoundEntry(hash, posting, texts.Add(sound), mask));
        return true;
    }

    /// <summary>Takes in the skeletons of another gazetteer, whose texts are those of the pool already.</summary>
    public void Restore(MappedSections file)
    {
        var hashes = file.Get<ulong>(Section.SoundHashes);
        var starts = file.Get<uint>(Section.SoundStarts);
        var postings = file.Get<Posting>(Section.SoundPostings);
        for (var i = 0; i < hashes.Length; i++)
        {
            var (text, mask) = (file.Get<uint>(Section.SoundTexts)[i], file.Get<uint>(Section.SoundMasks)[i]);
            foreach (var posting in postings[(int)starts[i]..(int)starts[i + 1]])
            {
                _sounds.Add(Buckets<SoundEntry>.Of(hashes[i]), new SoundEntry(hashes[i], posting, text, mask));
            }
        }
    }

    /// <summary>Writes all tables.</summary>
    public void Write(SectionWriter target, int places)
    {
        var table = new PostingTable(target, Section.SoundHashes, Section.SoundDirectory, Section.SoundStarts, Section.SoundPostings);
        var byPlace = new Buckets<PlaceSound>(folder);
        var share = (places / Buckets<PlaceSound>.Count) + 1;
        for (var bucket = 0; bucket < Buckets<SoundEntry>.Count; bucket++)
        {
            var last = default(SoundEntry);
            foreach (var entry in _sounds.Sorted(bucket))
            {
                if (entry.Hash == last.Hash && entry.Posting.Place == last.Posting.Place)
                {
                    continue;
                }

                last = entry;
                if (table.Add(entry.Hash, entry.Posting))
                {
                    target[Section.SoundTexts].Append(entry.Text);
                    target[Section.SoundMasks].Append(entry.Mask);
                }

                byPlace.Add(entry.Posting.Place / share, new PlaceSound(entry.Posting.Place, (uint)(table.Hashes - 1)));
            }
        }

        table.Finish();
        WriteByPlace(target, byPlace, places);
    }

    private static void WriteByPlace(SectionWriter target, Buckets<PlaceSound> sounds, int places)
    {
        var (place, written) = (0, 0u);
        for (var bucket = 0; bucket < Buckets<PlaceSound>.Count; bucket++)
        {
            foreach (var sound in sounds.Sorted(bucket))
            {
                for (; place <= sound.Place; place++)
                {
                    target[Section.PlaceNameStarts].Append(written);
                }

                target[Section.PlaceNames].Append(sound.Sound);
                written++;
            }
        }

        for (; place <= places; place++)
        {
            target[Section.PlaceNameStarts].Append(written);
        }
    }
}
