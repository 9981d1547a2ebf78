namespace Ledgerline.Claims.Lexicons;

/// <summary>Who stands where around a word that tells of a happening. Each is one shape of the grammar, the same in every language.</summary>
internal enum Frame
{
    /// <summary>Somebody takes or has a place: agent the subject, place the object ("captured X", "the capture of X by Y").</summary>
    Taker,

    /// <summary>A place goes over to somebody: place the subject ("X fell", "the fall of X to Y").</summary>
    Faller,

    /// <summary>Somebody loses a place to the other side: the loser the subject, place the object ("lost X", "ceded X").</summary>
    Loser,

    /// <summary>Somebody goes somewhere: agent the subject, place beside the verb ("advanced toward X").</summary>
    Mover,

    /// <summary>Somebody goes from somewhere: agent the subject ("withdrew from X").</summary>
    Leaver,

    /// <summary>Somebody is made to leave: the one who leaves is the object ("drove Y out of X", "the expulsion of Y").</summary>
    Driver,

    /// <summary>Somebody beats something back: agent the subject, the object an attack or its makers ("repelled attacks near X").</summary>
    Beater,

    /// <summary>Somebody hits a place or those in it: agent the subject, place the object or beside it ("shelled X").</summary>
    Hitter,

    /// <summary>A thing is broken: agent the subject, the object the thing ("destroyed a bridge in X").</summary>
    Wrecker,

    /// <summary>Somebody closes a ring: the object a place or those in it ("encircled X", "trapped Y near X").</summary>
    Ringer,

    /// <summary>Somebody keeps what he has: agent the subject ("holds its positions near X").</summary>
    Keeper,

    /// <summary>Somebody fights: agent the subject, place beside the verb ("fighting in X").</summary>
    Fighter,

    /// <summary>Somebody sends somebody or something: agent the subject, the object what is sent ("rushed troops to X").</summary>
    Sender,
}
