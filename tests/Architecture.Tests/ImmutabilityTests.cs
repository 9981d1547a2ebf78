using System.Reflection;
using System.Runtime.CompilerServices;
using Ledgerline.Records;

namespace Ledgerline.Architecture.Tests;

public sealed class ImmutabilityTests
{
    public static TheoryData<string> Nouns()
        => new(typeof(Article).Assembly.GetExportedTypes().Where(type => !type.IsEnum).Select(type => type.FullName!));

    [Theory, MemberData(nameof(Nouns))]
    public void Record_Property_CannotBeSetAfterConstruction(string name)
    {
        var type = typeof(Article).Assembly.GetType(name)!;
        var settable = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.SetMethod is { } setter
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            .Select(property => property.Name);

        Assert.Empty(settable);
    }

    [Theory, MemberData(nameof(Nouns))]
    public void Record_Field_IsReadOnly(string name)
    {
        var type = typeof(Article).Assembly.GetType(name)!;
        var writable = type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .Where(field => !field.IsInitOnly)
            .Select(field => field.Name);

        Assert.Empty(writable);
    }

    [Theory, MemberData(nameof(Nouns))]
    public void Record_Class_IsSealedOrAClosedFamily(string name)
    {
        var type = typeof(Article).Assembly.GetType(name)!;

        Assert.True(
            type.IsValueType || type.IsSealed || type.GetConstructors(BindingFlags.Public | BindingFlags.Instance).Length == 0,
            $"{name} can be derived from.");
    }
}
