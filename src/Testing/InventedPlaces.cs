using Ledgerline.Records;

namespace Ledgerline.Testing;

/// <summary>Places that exist nowhere, in the country that <see cref="InventedTheatre"/> is fought over.</summary>
public static class InventedPlaces
{
    /// <summary>A town on the front.</summary>
    public static readonly Place Arnholt = Settlement("local:arnholt", "Arnholt", 10.00, 20.00);

    /// <summary>A town twenty kilometres east of <see cref="Arnholt"/>.</summary>
    public static readonly Place Belmora = Settlement("local:belmora", "Belmora", 10.00, 20.18);

    /// <summary>A village far from both.</summary>
    public static readonly Place Voskhodny = Settlement("local:voskhodny", "Voskhodny", 11.20, 21.50);

    /// <summary>A salt works beside <see cref="Belmora"/>.</summary>
    public static readonly Place SaltWorks = Of("local:salt-works", "Kerwin salt works", PlaceKind.Facility, 10.03, 20.20);

    /// <summary>The province around all of them.</summary>
    public static readonly Place Lowmark = Of("local:lowmark", "Lowmark Province", PlaceKind.Region, 10.50, 20.50);

    /// <summary>An invented place.</summary>
    public static Place Of(string id, string name, PlaceKind kind, double latitude, double longitude) => new()
    {
        Id = new PlaceId(id),
        Name = name,
        Kind = kind,
        Location = new Coordinate(latitude, longitude),
        Country = "SM",
        Admin = "Lowmark Province, SM",
    };

    private static Place Settlement(string id, string name, double latitude, double longitude)
        => Of(id, name, PlaceKind.Settlement, latitude, longitude);
}
