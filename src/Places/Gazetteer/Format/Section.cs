namespace Ledgerline.Places.Gazetteers.Format;

/// <summary>The parts of a gazetteer file, in the order of its table of contents. Appending one, or changing one's layout, raises the version.</summary>
internal enum Section
{
    /// <summary><see cref="PlaceRecord"/>s.</summary>
    Places,

    /// <summary>Texts: length as a varint, then UTF-8.</summary>
    Texts,

    /// <summary>Hashes of identities, sorted, and their directory.</summary>
    IdHashes,

    /// <summary>The directory of <see cref="IdHashes"/>.</summary>
    IdDirectory,

    /// <summary>The place of each identity.</summary>
    IdPlaces,

    /// <summary>Hashes of folded names, sorted.</summary>
    NameHashes,

    /// <summary>The directory of <see cref="NameHashes"/>.</summary>
    NameDirectory,

    /// <summary>Where each name's postings begin, and the end of the last.</summary>
    NameStarts,

    /// <summary><see cref="Posting"/>s of the names.</summary>
    NamePostings,

    /// <summary>Hashes of skeletons, sorted.</summary>
    SoundHashes,

    /// <summary>The directory of <see cref="SoundHashes"/>.</summary>
    SoundDirectory,

    /// <summary>Where each skeleton's postings begin, and the end of the last.</summary>
    SoundStarts,

    /// <summary><see cref="Posting"/>s of the skeletons.</summary>
    SoundPostings,

    /// <summary>The text of each skeleton, as an offset into <see cref="Texts"/>.</summary>
    SoundTexts,

    /// <summary>Which letters each skeleton has, a bit a letter, and in the top five bits its length.</summary>
    SoundMasks,

    /// <summary>Hashes of the first words of names and of their skeletons, sorted.</summary>
    WordHashes,

    /// <summary>The directory of <see cref="WordHashes"/>.</summary>
    WordDirectory,

    /// <summary>How many words the longest name with each first word has, a byte each.</summary>
    WordCounts,

    /// <summary>Where each cell of the grid begins in <see cref="CellPlaces"/>, and the end of the last.</summary>
    CellStarts,

    /// <summary>Places by cell of the grid.</summary>
    CellPlaces,

    /// <summary>The names of each place: where they begin in <see cref="PlaceNames"/>, and the end of the last.</summary>
    PlaceNameStarts,

    /// <summary>The texts of each place's names that have a skeleton, as offsets into <see cref="Texts"/>.</summary>
    PlaceNames,

    /// <summary>Shapes, at the byte offsets that places name.</summary>
    Shapes,

    /// <summary>The indexes of countries and of all places with a shape, ascending.</summary>
    Areas,

    /// <summary><see cref="Format.NameRuling"/>s, ascending: what later tables may not say otherwise.</summary>
    Rulings,

    /// <summary><see cref="Format.NameNote"/>s, by place and text.</summary>
    NameNotes,

    /// <summary>What the file was compiled from: a line an input with its name and SHA-256.</summary>
    Fingerprint,
}
