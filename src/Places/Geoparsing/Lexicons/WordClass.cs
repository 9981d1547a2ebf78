namespace Ledgerline.Places.Geoparsing.Lexicons;

/// <summary>Classes of words in <c>places-words.tsv</c>, <c>places-persons.tsv</c> and <c>places-common.tsv</c>, each named there by its small-letter name with hyphens.</summary>
internal enum WordClass
{
    /// <summary>Determiners that may stand before a name: "the".</summary>
    Article,

    /// <summary>Determiners that make a kind word refer back: "the", "this", "both".</summary>
    Deictic,

    /// <summary>Prepositions that often stand before a place.</summary>
    PlacePreposition,

    /// <summary>Prepositions that hardly stand before anything but a place: "near".</summary>
    NearPreposition,

    /// <summary>Verbs whose object can hardly be anything but ground: "occupied", "liberated".</summary>
    TakingVerb,

    /// <summary>Small words within names: "of", "de", "al".</summary>
    Particle,

    /// <summary>Words between a kind word and the name: "the town of X".</summary>
    KindConnector,

    /// <summary>Words before a person's name: "Mr.", "President".</summary>
    Title,

    /// <summary>Given names.</summary>
    GivenName,

    /// <summary>Nouns that end the name of an organisation called after a place: "Brigade", "Post".</summary>
    Organisation,

    /// <summary>Nouns that end the name of a local authority called after its place: "Police", "Council".</summary>
    Authority,

    /// <summary>Nouns for groups of troops, which are called after places: "group", "brigade".</summary>
    Grouping,

    /// <summary>Words that may stand between the place and such a noun: "tactical", "separate".</summary>
    GroupingModifier,

    /// <summary>Verbs that only people and governments do: "said", "launched".</summary>
    ActorVerb,

    /// <summary>Nouns for the people and powers of a side: "forces", "officials".</summary>
    ActorNoun,

    /// <summary>Prepositions after which a country is a side: "against".</summary>
    ActorPreposition,

    /// <summary>Words that may stand between a subject and its verb: auxiliaries and adverbs.</summary>
    Auxiliary,

    /// <summary>Words that announce where something lies: "located", "situated".</summary>
    LocatorCue,

    /// <summary>Nouns for ground that are no kind of place: "location", "area".</summary>
    Locative,

    /// <summary>Prepositions between a place and what it lies in: "in", "of".</summary>
    ContainerPreposition,

    /// <summary>Conjunctions within a list: "and", "or".</summary>
    Conjunction,

    /// <summary>Adjectives and nouns that may stand between a determiner and a kind word: "frontline", "coal mining".</summary>
    Modifier,

    /// <summary>Ordinary words that are also names of places somewhere.</summary>
    Common,

    /// <summary>Capitalised words that stand beside names without being part of them: weekdays, months.</summary>
    Calendar,

    /// <summary>Words between the ends of a range of numbers: "10 to 15".</summary>
    RangeWord,

    /// <summary>Prepositions after which a unit without a number is one: «в километре от».</summary>
    LoneUnitPreposition,

    /// <summary>Prepositions after which a kind word without a determiner refers back, in languages without articles: «у місті».</summary>
    BareAnaphorPreposition,

    /// <summary>The end of road names: "highway", "road".</summary>
    RoadWord,

    /// <summary>Short forms of names, which are places although they look like acronyms.</summary>
    Acronym,
}
