using Ledgerline.Eval;
using Ledgerline.Eval.Floors;

// ledgerline-eval [--check | --accept] [--show] [NAME…]: scores the rooms on gold data and holds the figures against floors.json.
var check = args.Contains("--check");
var accept = args.Contains("--accept");
var show = args.Contains("--show") ? Console.Out : null;
var wanted = args.Where(arg => !arg.StartsWith("--", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
var floors = Path.Combine(Repository.Root, "eval", "floors.json");

var measurements = new List<Measurement>();
var absent = 0;
foreach (var evaluation in EvaluationList.All.Where(evaluation => wanted.Count == 0 || wanted.Contains(evaluation.Name)))
{
    if (!evaluation.Needs.All(Path.Exists))
    {
        Console.Out.WriteLine($"{evaluation.Name}: skipped, {evaluation.Needs.First(need => !Path.Exists(need))} is not there.");
        absent++;
        continue;
    }

    var measurement = evaluation.Run(show);
    measurements.Add(measurement);
    foreach (var line in measurement.Lines)
    {
        Console.Out.WriteLine(line);
    }
}

if (accept)
{
    FloorFile.Accept(floors, measurements, "dotnet run --project eval -- NAME");
}

var faults = check ? FloorFile.Check(floors, measurements) : [];
faults.ForEach(Console.Error.WriteLine);
return faults.Count > 0 || (measurements.Count == 0 && absent == 0) ? 1 : 0;
