namespace Ledgerline.EndToEnd.Tests.CommandLine;

/// <summary>Reports for the tests, invented.</summary>
internal static class Reports
{
    public const string Toretsk =
        """
        Heavy fighting goes on in the Donetsk region

        Russian forces captured the eastern districts of Toretsk, the Russian Defence Ministry said on Thursday. Ukrainian troops
        repelled four attacks near Toretsk, 5 km south of Kostiantynivka, on 5 February.

        Ukraine's General Staff said that Ukrainian troops hold Kostiantynivka. "We control the whole of Toretsk," a Russian
        officer claimed.

        """;

    public const string Lines =
        """
        {"id":"first","outlet":"Valley Courier","published":"2025-02-07","language":"en","title":"Toretsk","text":"Russian forces captured Toretsk on Thursday, the Russian Defence Ministry said. Ukrainian troops hold Kostiantynivka, Ukraine's General Staff said."}
        {"id":"second","outlet":"River Post","published":"2025-02-09","language":"en","title":"Denial","text":"Ukrainian forces retook Toretsk on Saturday, Ukraine's General Staff said. Russian forces attacked Kostiantynivka on Friday."}

        """;

    public const string Conllu =
        """
        # sent_id = one
        # text = Russian troops shelled the village.
        1	Russian	_	_	_	_	_	_	_	_
        2	troops	_	_	_	_	_	_	_	_
        3	shelled	_	_	_	_	_	_	_	_
        4	the	_	_	_	_	_	_	_	_
        5	village	_	_	_	_	_	_	_	SpaceAfter=No
        6	.	_	_	_	_	_	_	_	_


        """;
}
