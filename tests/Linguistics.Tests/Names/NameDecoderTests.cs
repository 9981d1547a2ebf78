using Ledgerline.Linguistics.Names;
using Ledgerline.Records;

namespace Ledgerline.Linguistics.Tests.Names;

public sealed class NameDecoderTests
{
    [Fact]
    public void Decode_InsideWithoutBeginning_BeginsTheName()
    {
        var decoder = new NameDecoder();
        var scores = decoder.Room(2);
        scores[NameLabel.Inside(EntityKind.Person)] = 5;
        scores[NameLabel.Begin(EntityKind.Person)] = 4;
        scores[NameLabel.Count + NameLabel.Inside(EntityKind.Person)] = 3;

        Assert.Equal([NameLabel.Begin(EntityKind.Person), NameLabel.Inside(EntityKind.Person)], decoder.Decode(2, new float[NameDecoder.Transitions]).ToArray());
    }

    [Fact]
    public void Decode_Transitions_OutweighScores()
    {
        var decoder = new NameDecoder();
        var transitions = new float[NameDecoder.Transitions];
        transitions[(NameDecoder.Start * NameLabel.Count) + NameLabel.Begin(EntityKind.Location)] = 9;
        decoder.Room(1)[NameLabel.Begin(EntityKind.Person)] = 5;

        Assert.Equal([NameLabel.Begin(EntityKind.Location)], decoder.Decode(1, transitions).ToArray());
    }

    [Fact]
    public void Write_ThenRead_GivesTheSameNames()
    {
        Entity[] names = [new(0, 2, EntityKind.Organization), new(2, 3, EntityKind.Organization), new(4, 6, EntityKind.Facility)];
        var (labels, read) = (new int[7], new List<Entity>());

        NameLabel.Write(names, labels);
        NameLabel.Read(labels, read);

        Assert.Equal(names, read);
    }
}
