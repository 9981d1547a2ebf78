namespace Ledgerline.Lineage.Origins;

/// <summary>How the propositions of two claims compare, places apart.</summary>
internal enum PropositionMatch
{
    /// <summary>They say different things.</summary>
    None,

    /// <summary>They could be tellings of one utterance of which one says more: an approach and a capture, a retreat and the other side's capture.</summary>
    Akin,

    /// <summary>They say the same.</summary>
    Same,
}
