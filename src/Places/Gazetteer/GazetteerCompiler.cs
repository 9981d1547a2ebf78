using System.Security.Cryptography;
using System.Text;
using Ledgerline.Places.Gazetteers.Compilation;
using Ledgerline.Places.Gazetteers.Format;
using Ledgerline.Records;

namespace Ledgerline.Places.Gazetteers;

/// <summary>Compiles tables of places, shapes and names into one gazetteer file. The same sources give the same bytes.</summary>
public sealed class GazetteerCompiler
{
    /// <summary>Compiles <paramref name="sources"/> into the file at <paramref name="path"/>, which appears only when it is whole.</summary>
    /// <exception cref="GazetteerException">A source is not in its format at all.</exception>
    public GazetteerReport Compile(GazetteerSources sources, string path)
    {
        var full = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!); // A full path to a file has a folder.
        var unfinished = full + ".unfinished";
        GazetteerReport report;
        using (var folder = new WorkFolder(full + ".work"))
        using (var target = File.Create(unfinished))
        {
            report = Compile(sources, target, folder);
        }

        File.Move(unfinished, full, overwrite: true);
        return report;
    }

    /// <summary>Those of <paramref name="tables"/> that the gazetteer file at <paramref name="path"/> was not made from yet, by their content.</summary>
    /// <exception cref="GazetteerException">The gazetteer or a table cannot be read.</exception>
    public static IReadOnlyList<string> NotTakenIn(IReadOnlyList<string> tables, string path)
    {
        ArgumentNullException.ThrowIfNull(tables);
        using var gazetteer = MappedSections.Open(path);
        var known = BaseReader.Fingerprint(gazetteer).Split('\n').Select(line => line[(line.IndexOf('\t', StringComparison.Ordinal) + 1)..]).ToHashSet(StringComparer.Ordinal);
        return [.. tables.Where(table => !File.Exists(table) || !known.Contains(Digest(GazetteerInput.FromFile(table))))];
    }

    /// <summary>Compiles <paramref name="sources"/> into <paramref name="target"/>.</summary>
    /// <exception cref="GazetteerException">A source is not in its format at all.</exception>
    public GazetteerReport Compile(GazetteerSources sources, Stream target)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(target);
        using var folder = new WorkFolder(Directory.CreateTempSubdirectory("gazetteer-").FullName);
        return Compile(sources, target, folder);
    }

    private static GazetteerReport Compile(GazetteerSources sources, Stream target, WorkFolder folder)
    {
        var problems = new ProblemList();
        var places = new PlaceTable(folder);
        var inputs = new List<GazetteerInputReport>();
        var fingerprint = ReadBase(sources.Base, places) + Fingerprint(sources);
        Read(sources, places, problems, inputs);
        new RegionAssigner(places).Assign();
        new ParentAssigner(places).Assign();
        inputs.AddRange(sources.Hierarchies.Select(new HierarchyReader(places, problems).Read));
        new Renamings(places).Apply();
        new CityRegions(places).Settle();

        var writer = new SectionWriter(folder);
        WriteShapes(places, writer);
        places.Records.Write(writer[Section.Places]);
        places.Identities.Write(writer);
        WriteAreas(places, writer);
        WriteCells(places, writer);
        var names = places.Names.Write(writer, places.Records.Length);
        writer.Set(Section.Texts, places.Texts.Bytes);
        writer.Set<byte>(Section.Fingerprint, Encoding.UTF8.GetBytes(fingerprint));
        var length = writer.Write(target);
        return new GazetteerReport(places.Records.Length, names, places.Shapes.Count, length, problems.Count, problems.First)
        {
            Inputs = inputs,
            ProblemKinds = problems.Kinds,
        };
    }

    private static string ReadBase(string? path, PlaceTable places)
    {
        if (path is null)
        {
            return string.Empty;
        }

        using var file = MappedSections.Open(path);
        new BaseReader(places).Read(file);
        return BaseReader.Fingerprint(file);
    }

    private static void Read(GazetteerSources sources, PlaceTable places, ProblemList problems, List<GazetteerInputReport> inputs)
    {
        inputs.AddRange(sources.Places.Select(new GeoNamesReader(places, problems).Read));
        inputs.AddRange(sources.AlternateNames.Select(new AlternateNamesReader(places, problems).Read));

        var regionReader = new RegionReader(places);
        if (sources.Regions is { } regions)
        {
            regionReader.Read(regions);
        }

        if (sources.Countries is { } countries)
        {
            var reader = new CountryReader(places);
            foreach (var shape in sources.CountryShapes)
            {
                reader.ReadShape(shape);
            }

            foreach (var (from, to, ground) in regionReader.Moved)
            {
                reader.Move(from, to, ground);
            }

            reader.Read(countries);
        }

        var supplement = new SupplementReader(places, problems);
        foreach (var input in sources.Supplements)
        {
            supplement.ReadPlaces(input);
        }

        foreach (var input in sources.Aliases)
        {
            supplement.ReadNames(input);
        }
    }

    private static void WriteShapes(PlaceTable places, SectionWriter writer)
    {
        var values = new List<int>();
        foreach (var (place, shape) in places.Shapes.OrderBy(shape => shape.Key))
        {
            places.Records[place].Shape = values.Count;
            values.AddRange(shape);
        }

        writer.Set<int>(Section.Shapes, values.ToArray());
    }

    private static void WriteAreas(PlaceTable places, SectionWriter writer)
    {
        var areas = new List<int>();
        for (var place = 0; place < places.Count; place++)
        {
            if (places.Records[place].Kind == (byte)PlaceKind.Country || places.Shapes.ContainsKey(place))
            {
                areas.Add(place);
            }
        }

        writer.Set<int>(Section.Areas, areas.ToArray());
    }

    private static void WriteCells(PlaceTable places, SectionWriter writer)
    {
        var records = places.Records;
        var starts = new uint[Grid.Cells + 1];
        for (var place = 0; place < records.Length; place++)
        {
            if (IsInGrid(records[place]))
            {
                starts[Cell(records[place]) + 1]++;
            }
        }

        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        var (next, sorted) = (starts.ToArray(), new int[starts[^1]]);
        for (var place = 0; place < records.Length; place++)
        {
            if (IsInGrid(records[place]))
            {
                sorted[next[Cell(records[place])]++] = place;
            }
        }

        writer.Set<uint>(Section.CellStarts, starts);
        writer.Set<int>(Section.CellPlaces, sorted);
    }

    private static bool IsInGrid(in PlaceRecord record) => (PlaceKind)record.Kind is not (PlaceKind.Region or PlaceKind.Country);

    private static int Cell(in PlaceRecord record) => Grid.Cell(record.Latitude / PlaceRecord.Scale, record.Longitude / PlaceRecord.Scale);

    private static string Fingerprint(GazetteerSources sources)
    {
        var text = new StringBuilder();
        var single = new[] { sources.Regions, sources.Countries }.OfType<GazetteerInput>();
        foreach (var input in sources.Places.Concat(sources.AlternateNames).Concat(sources.Hierarchies).Concat(sources.Supplements).Concat(sources.Aliases).Concat(single).Concat(sources.CountryShapes))
        {
            text.Append(Path.GetFileName(input.Name)).Append('\t').Append(Digest(input)).Append('\n');
        }

        return text.ToString();
    }

    private static string Digest(GazetteerInput input)
    {
        try
        {
            using var stream = input.Open();
            return Convert.ToHexStringLower(SHA256.HashData(stream));
        }
        catch (InvalidDataException exception)
        {
            throw new GazetteerException($"{input.Name}: the packed file is damaged ({exception.Message}). Fetch it again.", exception);
        }
    }
}
