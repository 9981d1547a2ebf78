using Ledgerline.Claims.Lexicons;

namespace Ledgerline.Claims.Attribution;

/// <summary>One act of saying, showing or doubting in a sentence: who, by which word, what.</summary>
/// <param name="Cue">The word of saying; -1 where a quotation goes on from an earlier sentence.</param>
/// <param name="Source">Who speaks; -1 where nobody is named here.</param>
/// <param name="Through">Through whom it is known ("was quoted by …"); -1 where nobody.</param>
/// <param name="Stance">How the speaker commits himself.</param>
/// <param name="Content">Which tokens are said, by index.</param>
internal sealed record SpeechFrame(int Cue, int Source, int Through, CueStance Stance, bool[] Content)
{
    public int Size => Content.Count(said => said);
}
