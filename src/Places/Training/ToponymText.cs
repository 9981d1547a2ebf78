using System.Text;
using Ledgerline.Records;

namespace Ledgerline.Places.Training;

/// <summary>A text of a corpus whose places people marked.</summary>
/// <param name="Id">Its name within the corpus.</param>
/// <param name="Source">What it belongs to: paragraphs of one article share it, so that none of them is learnt from while another is scored.</param>
/// <param name="Text">The text.</param>
/// <param name="Toponyms">The places, in the order of the text.</param>
public sealed record ToponymText(string Id, string Source, string Text, IReadOnlyList<GoldToponym> Toponyms)
{
    private const uint Offset = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>Whether the text belongs to the half that is learnt from; the other half is scored. The half follows from <see cref="Source"/> alone (FNV-1a, its lowest bit).</summary>
    public bool IsLearntFrom => (Encoding.UTF8.GetBytes(Source).Aggregate(Offset, (hash, value) => unchecked((hash ^ value) * Prime)) & 1) == 0;

    /// <summary>The text as an article of English paragraphs, without a date.</summary>
    public Article ToArticle() => Article.OfText(new(Id), Text, Language.English);
}
