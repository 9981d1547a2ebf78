namespace Ledgerline.Records;

/// <summary>How a stretch of ground that a text means lies to the place it names.</summary>
public enum RelationKind
{
    /// <summary>The place itself, or within it.</summary>
    In = 0,

    /// <summary>A part of the place: its outskirts, its northern half (with a bearing where said).</summary>
    Part = 1,

    /// <summary>Close to it, not in it.</summary>
    Near = 2,

    /// <summary>On the border of it, or of it and another.</summary>
    AtBorder = 3,

    /// <summary>Heading for it.</summary>
    Toward = 4,

    /// <summary>Off it in a direction (with a bearing, and a distance where said).</summary>
    Direction = 5,

    /// <summary>Not farther from it than a distance.</summary>
    Within = 6,

    /// <summary>Between it and another.</summary>
    Between = 7,
}
