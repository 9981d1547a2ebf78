using Ledgerline.Ledger.Json;
using Ledgerline.Records;

namespace Ledgerline.Ledger.Tests.Json;

public sealed class CodeTableTests
{
    [Fact]
    public void Tables_EveryValueOfItsEnum_HasACode()
    {
        Complete(CodeTables.ClaimTypes);
        Complete(CodeTables.Factualities);
        Complete(CodeTables.SourceKinds);
        Complete(CodeTables.DriftKinds);
        Complete(CodeTables.TimePrecisions);
        Complete(CodeTables.DateBases);
        Complete(CodeTables.BlockKinds);
        Complete(CodeTables.PlaceKinds);
        Complete(CodeTables.MentionRoles);
        Complete(CodeTables.RelationKinds);
        Complete(CodeTables.UnresolvedReasons);
    }

    [Theory]
    [InlineData(Factuality.Certain, "CT+")]
    [InlineData(Factuality.PossiblyNot, "PS-")]
    [InlineData(Factuality.Uncommitted, "Uu")]
    public void Of_Factuality_IsFactBanks(Factuality factuality, string code)
    {
        Assert.Equal(code, ContractCodes.Of(factuality));
        Assert.True(ContractCodes.TryParse(code, out Factuality back));
        Assert.Equal(factuality, back);
    }

    [Fact]
    public void Of_UndefinedValue_Throws()
        => Assert.Throws<ArgumentOutOfRangeException>(() => ContractCodes.Of((ClaimType)99));

    [Fact]
    public void TryParse_OtherCase_IsNoCode()
        => Assert.False(ContractCodes.TryParse("Captures", out ClaimType _));

    private static void Complete<TEnum>(EnumCodes<TEnum> codes)
        where TEnum : struct, Enum
        => Assert.Equal(Enum.GetValues<TEnum>().Order(), codes.Values.Order());
}
