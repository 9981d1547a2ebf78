namespace Ledgerline.Records;

/// <summary>What a claim says happened. The numbers are stored in ledgers and never change meaning.</summary>
public enum ClaimType
{
    /// <summary>A side has the place (<c>controls</c>).</summary>
    Controls = 1,

    /// <summary>A side has a part of the place (<c>partly-controls</c>).</summary>
    PartlyControls = 2,

    /// <summary>A side has taken the place (<c>captures</c>).</summary>
    Captures = 3,

    /// <summary>A side moved to, toward, near or inside the place without taking it (<c>advances</c>).</summary>
    Advances = 4,

    /// <summary>A side left, was driven out, retreated (<c>withdraws</c>).</summary>
    Withdraws = 5,

    /// <summary>A side kept its positions (<c>holds</c>).</summary>
    Holds = 6,

    /// <summary>A side beat back an attack (<c>repels</c>).</summary>
    Repels = 7,

    /// <summary>A side surrounds the place or has trapped the other there (<c>encircles</c>).</summary>
    Encircles = 8,

    /// <summary>A side assaults (<c>attacks</c>).</summary>
    Attacks = 9,

    /// <summary>Fighting without direction (<c>clashes</c>).</summary>
    Clashes = 10,

    /// <summary>A side hits the place from afar (<c>strikes</c>).</summary>
    Strikes = 11,

    /// <summary>A side damages or destroys a thing there (<c>destroys</c>).</summary>
    Destroys = 12,

    /// <summary>A side sends troops or weapons there (<c>reinforces</c>).</summary>
    Reinforces = 13,
}
