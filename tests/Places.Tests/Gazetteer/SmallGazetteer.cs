using Ledgerline.Places.Gazetteers;

namespace Ledgerline.Places.Tests.Gazetteers;

/// <summary>Compiles a gazetteer of a few rows into a file of its own and opens it; the file goes with it.</summary>
internal sealed class SmallGazetteer : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gazetteer-").FullName;
    private Gazetteer? _opened;

    public SmallGazetteer(GazetteerSources sources) => Report = new GazetteerCompiler().Compile(sources, Path);

    public string Path => System.IO.Path.Combine(_folder, "small.gazetteer");

    public GazetteerReport Report { get; }

    public Gazetteer Gazetteer => _opened ??= Gazetteer.Open(Path);

    public static SmallGazetteer Of(params string[] rows) => new(new GazetteerSources { Places = [Table(rows)] });

    public static GazetteerInput Table(params string[] rows) => GazetteerInput.FromText("rows.txt", string.Join('\n', rows));

    /// <summary>A row in GeoNames' layout.</summary>
    public static string Row(int id, string name, string alternates, double latitude, double longitude, string country, int population = 1000, string admin1 = "01")
        => FormattableString.Invariant($"{id}\t{name}\t{name}\t{alternates}\t{latitude}\t{longitude}\tP\tPPL\t{country}\t\t{admin1}\t\t\t\t{population}\t\t\tEtc/UTC\t2020-01-01");

    public void Dispose()
    {
        _opened?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
