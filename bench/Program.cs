using Ledgerline.Bench;
using Ledgerline.Records;

// ledgerline-bench linguistics LANGUAGE FILE…: prints a table of speed and memory of the Linguistics room on running text, one paragraph a line.
if (args is not ["linguistics", var language, _, ..])
{
    Console.Error.WriteLine("usage: dotnet run -c Release --project bench -- linguistics en|uk|ru FILE…");
    return 2;
}

new LinguisticsBench(new Language(language), args[2..]).Run(Console.Out);
return 0;
