using Ledgerline.Bench;
using Ledgerline.Records;

// Prints a table of speed and memory:
// articles FILE…: of reading articles out of web pages.
// archive BYTES: of reading a crawl archive of so many bytes, which it writes first.
// copies COUNT: of an index of so many invented articles by their wording.
// ledger DB CLAIMS: of a ledger of so many invented claims, in a new file or in PostgreSQL.
// linguistics LANGUAGE FILE…: of the Linguistics room on running text, one paragraph a line.
// views DB: of dossiers and maps of a ledger that was filled so.
// places GAZETTEER TABLE: of a gazetteer file, asked for the names of a table in GeoNames' layout.
switch (args)
{
    case ["articles", _, ..]:
        new ArticlesBench(args[1..]).Run(Console.Out);
        return 0;
    case ["archive", var bytes]:
        await new ArchiveBench(long.Parse(bytes, System.Globalization.CultureInfo.InvariantCulture)).RunAsync(Console.Out);
        return 0;
    case ["copies", var count]:
        new CopiesBench(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture)).Run(Console.Out);
        return 0;
    case ["ledger", var db, var claims]:
        await new LedgerBench(db, int.Parse(claims, System.Globalization.CultureInfo.InvariantCulture)).RunAsync(Console.Out);
        return 0;
    case ["linguistics", var language, _, ..]:
        new LinguisticsBench(new Language(language), args[2..]).Run(Console.Out);
        return 0;
    case ["places", var gazetteer, var table]:
        new PlacesBench(gazetteer, table).Run(Console.Out);
        return 0;
    case ["views", var db]:
        await new ViewsBench("ukraine").RunAsync(() => LedgerBench.OpenAsync(db, readOnly: true), Console.Out);
        return 0;
    default:
        Console.Error.WriteLine("usage: dotnet run -c Release --project bench -- articles FILE… | archive BYTES | copies COUNT | ledger DB CLAIMS | linguistics en|uk|ru FILE… | places GAZETTEER TABLE | views DB");
        return 2;
}
