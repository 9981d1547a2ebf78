using Ledgerline.Claims.Lexicons;
using Ledgerline.Claims.Participants;
using Ledgerline.Records;

namespace Ledgerline.Claims.Syntax;

/// <summary>One sentence with all that the grammar needs to know of it. Immutable.</summary>
/// <param name="Index">Its index within the article.</param>
/// <param name="Text">The article's text.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Tree">Its tree.</param>
/// <param name="Sides">The names of sides and actors in it.</param>
/// <param name="Mentions">The place mentions in it, each with the token that heads it.</param>
/// <param name="Lexicon">The words of its language.</param>
internal sealed record SentenceView(
    int Index,
    string Text,
    Sentence Sentence,
    DependencyTree Tree,
    IReadOnlyList<SideTag> Sides,
    IReadOnlyList<MentionNode> Mentions,
    ClaimLexicon Lexicon)
{
    public string Lemma(int node) => Tree.Lemma(node);

    public bool IsOf(int node, string wordClass) => Lexicon.IsOf(Lemma(node), wordClass);

    /// <summary>The place mention that a node heads or lies in; null where it does neither.</summary>
    public MentionNode? MentionAt(int node)
    {
        foreach (var mention in Mentions)
        {
            if (mention.First <= node && node <= mention.Last)
            {
                return mention;
            }
        }

        return null;
    }
}
