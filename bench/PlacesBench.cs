using System.Diagnostics;
using System.Globalization;
using Ledgerline.Places.Gazetteers;
using Ledgerline.Places.Names;
using Ledgerline.Records;

namespace Ledgerline.Bench;

/// <summary>Measures a gazetteer file: how fast it opens, how many names a second are looked up on one core, and how much of it stays in memory.</summary>
/// <param name="gazetteer">The gazetteer file.</param>
/// <param name="table">A table in GeoNames' layout whose names are looked up.</param>
internal sealed class PlacesBench(string gazetteer, string table)
{
    private const int Rounds = 5;
    private const int Step = 40;
    private const int Least = 400_000;

    public void Run(TextWriter output)
    {
        using var process = Process.GetCurrentProcess();
        var start = Stopwatch.GetTimestamp();
        using var opened = Gazetteer.Open(gazetteer);
        var found = opened.Find("Kyiv").Count;
        var first = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{opened.PlaceCount:#,0} places, {opened.NameCount:#,0} names, {new FileInfo(gazetteer).Length / 1e6:0.0} MB"));
        output.WriteLine();
        output.WriteLine("Rates are those of one thread, a second of processor time (not of the clock).");
        output.WriteLine();
        output.WriteLine("| what | figure |");
        output.WriteLine("|---|---:|");
        Row(output, $"opened, and one name of {found} places found, first time in the process (ms)", first);
        Row(output, "opened again (ms)", Enumerable.Range(0, Rounds).Min(_ => Open()));
        process.Refresh();
        Row(output, "resident memory after that (MiB)", process.WorkingSet64 / 1048576.0);

        var (latin, cyrillic, absent) = Names();
        Row(output, "names folded (a second)", PerSecond(latin, name => NameFolder.Fold(name).Length));
        Row(output, "sounds of names (a second)", PerSecond(latin, name => NameFolder.Skeleton(name).Length));
        Row(output, "places a name in Latin letters finds, on average", latin.Average(name => opened.Find(name).Count));
        Row(output, "names in Latin letters, found (a second)", PerSecond(latin, name => opened.Find(name).Count));
        Row(output, "names in Cyrillic letters, found, inflections tried (a second)", PerSecond(cyrillic, name => opened.Find(name).Count));
        Row(output, "words that no place bears (a second)", PerSecond(absent, name => opened.Find(name).Count));
        Row(output, "longest name from a word (a second)", PerSecond(latin, opened.LongestNameFrom));
        Row(output, "places within 20 km (a second)", PerSecond(latin[..Step], name => opened.Find(name) is [var match, ..] ? opened.Near(match.Place.Location, 20).Count : 0));
        Row(output, "names like another, in the world (a second)", PerSecond(absent[..8], name => opened.FindLike(name, 8).Count, 8));
        process.Refresh();
        Row(output, "peak resident memory of this process, lists of names included (MiB)", process.PeakWorkingSet64 / 1048576.0);
    }

    private double Open()
    {
        var start = Stopwatch.GetTimestamp();
        using var opened = Gazetteer.Open(gazetteer);
        _ = opened.FindById(new PlaceId("geonames:1"));
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private (string[] Latin, string[] Cyrillic, string[] Absent) Names()
    {
        var rows = File.ReadLines(table).Where((_, line) => line % Step == 0).Select(row => row.Split('\t')).Where(row => row.Length > 3).ToArray();
        var cyrillic = rows.SelectMany(row => row[3].Split(',')).Where(name => name.Length > 0 && name[0] is >= 'А' and <= 'Я');
        return ([.. rows.Select(row => row[1])], [.. cyrillic], [.. rows.Select(row => new string([.. row[1].Reverse()]))]);
    }

    private static double PerSecond(string[] names, Func<string, int> look, int least = Least)
    {
        var best = double.PositiveInfinity;
        var done = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var start = Environment.CpuUsage.TotalTime;
            for (done = 0; done < least; done += names.Length)
            {
                foreach (var name in names)
                {
                    look(name);
                }
            }

            best = Math.Min(best, (Environment.CpuUsage.TotalTime - start).TotalSeconds);
        }

        return done / best;
    }

    private static void Row(TextWriter output, string what, double figure)
        => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {figure:#,0.##} |"));
}
