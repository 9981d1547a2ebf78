using Ledgerline.Ledger;
using Ledgerline.Records;

namespace Ledgerline.Web.Tests.Sample;

/// <summary>An invented war on an invented island, with places, reports and claims enough to fill every page.</summary>
internal static class SampleWorld
{
    public static readonly SideCode North = new("NM");
    public static readonly SideCode South = new("SM");
    public static readonly SideCode Harbour = new("HC");

    public static readonly Theatre Theatre = new()
    {
        Id = "merrow",
        Name = "Isle of Merrow",
        Sides =
        [
            new Side { Code = North, Name = "North Merrow" },
            new Side { Code = South, Name = "Southern Union" },
            new Side { Code = Harbour, Name = "Harbour Council" },
        ],
        Actors = [],
        Countries = ["XN", "XS"],
    };

    // Name, latitude, longitude, people, and the day of March 2031 on which the place is said to change hands (0 for never).
    private static readonly (string Name, double Lat, double Lon, int People, int Falls)[] Rows =
    [
        ("Aldwick", 47.62, -31.9, 84_000, 0), ("Brannoch", 47.48, -32.6, 21_500, 0), ("Carrow Bridge", 47.31, -31.5, 3_400, 0),
        ("Dunhollow", 47.02, -32.05, 47_000, 9), ("Eastmere", 47.05, -31.2, 12_800, 16), ("Fenwater", 46.98, -32.7, 2_900, 6),
        ("Glasshaven", 46.72, -30.85, 118_000, 0), ("Hollin Cross", 46.93, -31.75, 6_100, 12), ("Inverlay", 47.18, -32.35, 950, 0),
        ("Jarrowgate", 46.82, -32.2, 15_200, 4), ("Kessock", 46.61, -31.65, 33_000, 0), ("Lambrook", 46.42, -32.3, 27_400, 0),
        ("Merrowford", 46.31, -31.6, 212_000, 0), ("Nethercote", 46.75, -31.4, 1_800, 20), ("Ostrey", 46.15, -32.0, 5_600, 0),
        ("Penhallow", 46.22, -31.1, 9_900, 0), ("Quarrendon Mine", 46.88, -31.1, 0, 18), ("Ravensby", 47.4, -32.05, 18_700, 0),
        ("Saltmarsh", 47.2, -30.95, 4_300, 0), ("Thornley", 46.55, -32.65, 7_700, 0), ("Ulverstead", 46.02, -31.4, 13_600, 0),
        ("Vessary", 47.75, -32.35, 2_200, 0), ("Wickentree", 46.5, -31.2, 740, 0), ("Yarrow Point", 46.78, -30.6, 8_800, 0),
    ];

    public static readonly IReadOnlyList<Place> Places =
    [
        .. Rows.Select((row, index) => new Place
        {
            Id = new PlaceId($"local:merrow-{index + 1}"),
            Name = row.Name,
            Kind = row.Name.EndsWith("Mine", StringComparison.Ordinal) ? PlaceKind.Facility : PlaceKind.Settlement,
            Location = new Coordinate(row.Lat, row.Lon),
            Country = row.Lat > 46.9 ? "XN" : "XS",
            Admin = row.Lat > 46.9 ? "Upper Riding, XN" : "Lower Riding, XS",
            Population = row.People,
        }),
    ];

    public static readonly IReadOnlyList<ArticleEntry> Entries = [.. HandWritten(), .. Bulletins(), .. Longread()];

    public static readonly IReadOnlyList<Origin> Origins = SampleOrigins.Of(Entries);

    public static Place Place(string name) => Places.Single(p => p.Name == name);

    private static IEnumerable<ArticleEntry> HandWritten()
    {
        yield return new SampleArticle("courier-0309", "The Merrow Courier", new Day(2031, 3, 9), "Ministry: Dunhollow has fallen")
            .Text("Ministry: Dunhollow has fallen", BlockKind.Heading)
            .Text("Weather: Rain, 7°C | Sunday, March 9", BlockKind.Clutter)
            .Text("Share this story", BlockKind.Clutter)
            .Text("The Union's Ministry of War said on Sunday that its troops have taken Dunhollow, the largest town on the upper Arrow. The claim could not be verified.", BlockKind.Body)
            .Text("A sluice near Dunhollow, photographed last autumn. Photo: A. Stillwater", BlockKind.Caption)
            .Text("\"Our lads are in the brickworks and nowhere else is lost,\" said Ines Varga, spokeswoman for the 4th Fen Brigade. Fighting went on in the western districts on Sunday night, residents told the Courier.", BlockKind.Body)
            .Claim("its troops have taken Dunhollow", ClaimType.Captures, South, "Dunhollow", Factuality.Certain, new Source("Ministry of War", SourceKind.Military, South), reservation: "The claim could not be verified.")
            .Claim("Our lads are in the brickworks and nowhere else is lost", ClaimType.Holds, North, "Dunhollow", Factuality.Certain, new Source("Ines Varga", SourceKind.Unit, North, "spokeswoman for the 4th Fen Brigade"))
            .Claim("Fighting went on in the western districts on Sunday night", ClaimType.Clashes, null, "Dunhollow", Factuality.Certain, new Source("residents", SourceKind.Local))
            .Claim("went on in the western districts on Sunday night, residents told the Courier", ClaimType.Attacks, South, "Dunhollow", Factuality.Probable, new Source("residents", SourceKind.Local))
            .Build();
        yield return new SampleArticle("herald-0310", "Herald of the Isles", new Day(2031, 3, 10), "Union seizes Dunhollow")
            .Text("Union seizes Dunhollow", BlockKind.Heading)
            .Text("Union forces seized Dunhollow at the weekend after a month of fighting.", BlockKind.Body)
            .Claim("Union forces seized Dunhollow", ClaimType.Captures, South, "Dunhollow", Factuality.Certain, null)
            .Build();
        yield return new SampleArticle("mine-a", "The Merrow Courier", new Day(2031, 3, 18), "Union scouts a kilometre from Quarrendon")
            .Text("Union scouts a kilometre from Quarrendon", BlockKind.Heading)
            .Text("Union scouts stood less than a kilometre from the Quarrendon mine on Tuesday, General Ovid Crane told reporters.", BlockKind.Body)
            .Claim("Union scouts stood less than a kilometre from the Quarrendon mine", ClaimType.Advances, South, "Quarrendon Mine", Factuality.Certain, new Source("Ovid Crane", SourceKind.Military, South, "general"))
            .Build();
        yield return new SampleArticle("mine-b", "Tidewater Post", new Day(2031, 3, 19), "Quarrendon mine captured, says general")
            .Text("Quarrendon mine captured, says general", BlockKind.Heading)
            .Text("The Union has captured the Quarrendon mine, General Crane announced.", BlockKind.Body)
            .Claim("The Union has captured the Quarrendon mine", ClaimType.Captures, South, "Quarrendon Mine", Factuality.Certain, new Source("Ovid Crane", SourceKind.Military, South, "general"))
            .Build();
        yield return new SampleArticle("undated-leaflet", null, null, null)
            .Text("Dunhollow is ours and will be ours in spring.", BlockKind.Body)
            .Claim("Dunhollow is ours", ClaimType.Controls, North, "Dunhollow", Factuality.Certain, null)
            .Build();
    }

    // One bulletin a side every few days, with a sentence a place: before its day the north speaks, after it both do.
    private static IEnumerable<ArticleEntry> Bulletins()
    {
        for (var day = 1; day <= 28; day += 3)
        {
            var staff = new SampleArticle($"bulletin-{day:00}", "Island Wire", new Day(2031, 3, day), $"What both staffs said on {day} March").Text("Both general staffs published their evening reports.", BlockKind.Body);
            foreach (var (name, lat, _, _, falls) in Rows)
            {
                var first = falls == 0 ? (lat > 46.9 ? North : South) : falls > day ? North : South;
                first = name is "Glasshaven" or "Yarrow Point" ? Harbour : first;
                staff.Sentence($"{Named(first)} controls {name}.", $"controls {name}", ClaimType.Controls, first, name, new Source($"General Staff of {Named(first)}", SourceKind.Military, first));
                if (falls != 0 && Math.Abs(falls - day) < 5)
                {
                    staff.Sentence($"Street fighting was reported in {name}.", $"Street fighting was reported in {name}", ClaimType.Clashes, null, name, new Source("Arrow Valley Map", SourceKind.Mapper));
                }
            }

            yield return staff.Build();
        }
    }

    private static IEnumerable<ArticleEntry> Longread()
    {
        var longread = new SampleArticle("longread", "Quarterly of the Isles", new Day(2031, 3, 27), "A month on the upper Arrow");
        for (var i = 0; i < 120; i++)
        {
            longread.Sentence($"In week {(i / 30) + 1}, convoy {i + 1} reached Kessock under fire.", $"convoy {i + 1} reached Kessock", ClaimType.Reinforces, South, "Kessock", null);
        }

        yield return longread.Build();
    }

    private static string Named(SideCode side) => Theatre.Sides.Single(s => s.Code == side).Name;
}
