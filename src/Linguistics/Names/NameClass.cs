namespace Ledgerline.Linguistics.Names;

/// <summary>What a word of the lexicons tells of names, one bit a class; the numbers are part of what name weights learn from and never change.</summary>
[Flags]
internal enum NameClass : uint
{
    /// <summary>The lexicons do not list the word.</summary>
    None = 0,

    /// <summary>Stands before a person's name and belongs to it: "Gen.", "Mrs".</summary>
    Title = 1 << 0,

    /// <summary>What a person is: "spokesman".</summary>
    RolePerson = 1 << 1,

    /// <summary>An office, named without its holder: "President".</summary>
    RoleOther = 1 << 2,

    /// <summary>A given name.</summary>
    Given = 1 << 3,

    /// <summary>A preposition before places.</summary>
    BeforePlace = 1 << 4,

    /// <summary>A preposition before persons.</summary>
    BeforePerson = 1 << 5,

    /// <summary>A small word within a person's name: "van", "bin".</summary>
    Particle = 1 << 6,

    /// <summary>A verb of what persons do: "say".</summary>
    Speech = 1 << 7,

    /// <summary>An organisation's name.</summary>
    Known = 1 << 8,

    /// <summary>The head of organisations' names: "ministry".</summary>
    HeadOrganization = 1 << 9,

    /// <summary>The head of facilities' names: "dam".</summary>
    HeadFacility = 1 << 10,

    /// <summary>The head of places' names: "river".</summary>
    HeadPlace = 1 << 11,

    /// <summary>The head of a place's name that stands first: "Mount".</summary>
    LeadPlace = 1 << 12,

    /// <summary>A head that an "of" may follow: "University".</summary>
    OfHead = 1 << 13,

    /// <summary>A company's legal form: "Inc.".</summary>
    Company = 1 << 14,

    /// <summary>A proper noun that names no person, organisation or place: "Monday".</summary>
    Other = 1 << 15,

    /// <summary>A place's name.</summary>
    Place = 1 << 16,

    /// <summary>Begins an entry of several words.</summary>
    Opens = 1 << 17,

    /// <summary>An article that a hyphen joins to a name: "al-".</summary>
    Joined = 1 << 18,

    /// <summary>A surname.</summary>
    Surname = 1 << 19,

    /// <summary>Any head.</summary>
    Head = HeadOrganization | HeadFacility | HeadPlace,

    /// <summary>Any role.</summary>
    Role = RolePerson | RoleOther,
}
