
namespace Ledgerline.Places.Gazetteers.Compilation;

/// <summary>Which of GeoNames' layouts a table has.</summary>
internal enum DumpLayout
{
    /// <summary>Places, 19 columns; also what is not to be told.</summary>
    Places,

    /// <summary>Further names, 4 to 10 columns that begin with two numbers.</summary>
    Names,

    /// <summary>What lies in what, 2 or 3 columns that begin with two numbers.</summary>
    Hierarchy,
}
