namespace Ledgerline.Linguistics.Times;

/// <summary>Words that the time lexicon knows, found in a sentence.</summary>
/// <param name="Value">What they stand for within their class: a number, a TIMEX3 unit, a name.</param>
/// <param name="End">The index behind their last token.</param>
internal readonly record struct TimeAtom(string Value, int End)
{
    /// <summary>The value as a number.</summary>
    public int Number => int.Parse(Value, System.Globalization.CultureInfo.InvariantCulture);
}
