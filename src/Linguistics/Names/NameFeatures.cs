using System.Numerics;
using Ledgerline.Linguistics.Learning;

namespace Ledgerline.Linguistics.Names;

/// <summary>The features by which a word's label is chosen. Their numbers are stored in files of weights: with every change of them the
/// version of <see cref="NameModelFile"/> rises.</summary>
internal static class NameFeatures
{
    /// <summary>No word has more features.</summary>
    public const int Max = 256;

    /// <summary>So many features together say what a label is worth behind another, because one alone would not fit the 8-bit scale.</summary>
    public const int TransitionFeatures = 4;

    // What stands beyond the sentence.
    private static readonly NameTrait Nothing = new() { Lower = 1, Lemma = 1, Shape = 1, Pos = 99, Tag = 1, Relation = 1, Head = -1, Word = -1 };

    /// <summary>Writes the features of a label before the word; <see cref="NameDecoder.Start"/> where there is none.</summary>
    public static void Transition(int before, Span<ulong> features)
    {
        for (var i = 0; i < TransitionFeatures; i++)
        {
            features[i] = FeatureHash.Mix(1, (ulong)before, (ulong)i);
        }
    }

    /// <summary>Writes the features of a word.</summary>
    /// <returns>How many there are.</returns>
    public static int Extract(NameTraits traits, int at, Span<ulong> features)
    {
        var writer = new Writer(features);
        ref readonly var word = ref traits[at];
        ref readonly var before = ref Near(traits, at - 1);
        ref readonly var after = ref Near(traits, at + 1);
        ref readonly var first = ref Near(traits, at - 2);
        ref readonly var last = ref Near(traits, at + 2);
        Word(ref writer, in word);
        Around(ref writer, in word, in before, in after, in first, in last);
        Tree(ref writer, in word, in Near(traits, word.Head));
        Lists(ref writer, in word, in before, in after);
        if (traits.HasClasses)
        {
            Alike(ref writer, in word, in before, in after, in first, in last);
            writer.Add(134, word.Relation, Near(traits, word.Head).Fine);
        }

        if (word.RunEnd > word.RunStart)
        {
            Run(ref writer, traits, at);
        }

        return writer.Count;
    }

    private static void Word(ref Writer writer, in NameTrait word)
    {
        writer.Add(10, 0);
        writer.Add(11, word.Lower);
        writer.Add(12, word.Shape);
        writer.Add(13, word.Pos);
        writer.Add(14, word.Tag);
        writer.Add(15, word.Prefix);
        writer.Add(16, word.Suffix2);
        writer.Add(17, word.Suffix3);
        writer.Add(18, word.Suffix4);
        writer.Add(19, word.Shape, word.Pos);
        writer.Add(20, word.Lower, word.Shape);
    }

    private static void Around(ref Writer writer, in NameTrait word, in NameTrait before, in NameTrait after, in NameTrait first, in NameTrait last)
    {
        writer.Add(30, before.Lower);
        writer.Add(31, after.Lower);
        writer.Add(32, first.Lower);
        writer.Add(33, last.Lower);
        writer.Add(34, before.Lower, word.Shape);
        writer.Add(35, after.Lower, word.Shape);
        writer.Add(36, before.Shape, word.Shape);
        writer.Add(37, word.Shape, after.Shape);
        writer.Add(38, before.Shape, word.Shape, after.Shape);
        writer.Add(39, before.Tag, word.Tag);
        writer.Add(40, word.Tag, after.Tag);
        writer.Add(41, first.Pos, before.Pos, word.Pos);
        writer.Add(42, word.Pos, after.Pos, last.Pos);
        writer.Add(43, before.Lemma, word.Pos);
        writer.Add(44, after.Lemma, word.Pos);
        writer.Add(45, before.Lower, word.Lower);
        writer.Add(46, word.Lower, after.Lower);
        writer.Add(47, after.Suffix3);
        writer.Add(48, before.Suffix3);
    }

    private static void Tree(ref Writer writer, in NameTrait word, in NameTrait head)
    {
        writer.Add(60, word.Relation);
        writer.Add(61, word.Relation, head.Lemma);
        writer.Add(62, word.Relation, head.Pos);
        writer.Add(63, word.Relation, head.Shape, word.Shape);
        writer.Add(64, word.Relation, (ulong)head.Rule);
    }

    private static void Lists(ref Writer writer, in NameTrait word, in NameTrait before, in NameTrait after)
    {
        writer.AddBits(70, word.Classes, word.Shape);
        writer.AddBits(71, before.Classes, 0);
        writer.AddBits(72, after.Classes, 0);
        writer.Add(73, (ulong)word.Classes);
        writer.Add(74, (ulong)before.Classes, (ulong)word.Classes);
        writer.Add(75, (ulong)word.Classes, (ulong)after.Classes);
        writer.Add(76, (ulong)word.Rule);
        writer.Add(77, (ulong)before.Rule, (ulong)word.Rule);
        writer.Add(78, (ulong)word.Rule, (ulong)after.Rule);
        writer.Add(79, (ulong)word.Rule, word.Pos);
        writer.Add(80, (ulong)word.Rule, (ulong)word.Classes);
        writer.Add(81, (ulong)word.Place, word.Pos);
        writer.Add(82, (ulong)before.Place, (ulong)word.Place, (ulong)after.Place);
        writer.Add(84, word.Given, (ulong)word.Place, word.Pos);
        writer.Add(85, before.Given, word.Given, after.Given);
        writer.Add(86, word.Given, (ulong)word.Classes);
        writer.Add(83, (ulong)word.Place, (ulong)word.Rule, before.Lower);
    }

    // The classes of words that are used alike.
    private static void Alike(ref Writer writer, in NameTrait word, in NameTrait before, in NameTrait after, in NameTrait first, in NameTrait last)
    {
        writer.Add(120, word.Fine);
        writer.Add(121, word.Fine, word.Shape);
        writer.Add(122, word.Middle, word.Shape);
        writer.Add(123, word.Coarse, word.Shape);
        writer.Add(124, before.Fine);
        writer.Add(125, after.Fine);
        writer.Add(126, first.Fine);
        writer.Add(127, last.Fine);
        writer.Add(128, before.Middle, word.Shape);
        writer.Add(129, after.Middle, word.Shape);
        writer.Add(130, before.Middle, word.Middle);
        writer.Add(131, word.Middle, after.Middle);
        writer.Add(132, before.Coarse, word.Coarse, after.Coarse);
        writer.Add(133, word.Coarse, word.Pos, (ulong)word.Place);
    }

    // What the capitalised words around the word say together, and what stands before and behind them.
    private static void Run(ref Writer writer, NameTraits traits, int at)
    {
        ref readonly var word = ref traits[at];
        ref readonly var opening = ref traits[word.RunStart];
        ref readonly var closing = ref traits[word.RunEnd - 1];
        ref readonly var before = ref Near(traits, word.RunStart - 1);
        ref readonly var after = ref Near(traits, word.RunEnd);
        var (length, place) = ((ulong)Math.Min(4, word.RunEnd - word.RunStart), (ulong)Math.Min(3, at - word.RunStart));
        var left = (ulong)Math.Min(3, word.RunEnd - 1 - at);
        var classes = NameClass.None;
        for (var i = word.RunStart; i < word.RunEnd; i++)
        {
            classes |= traits[i].Classes;
        }

        writer.Add(90, length, place);
        writer.Add(91, length, left, word.Shape);
        writer.Add(92, before.Lower, length);
        writer.Add(93, after.Lower, length);
        writer.Add(94, before.Lemma, (ulong)before.Pos);
        writer.Add(95, after.Lemma, (ulong)after.Pos);
        writer.Add(96, closing.Lower);
        writer.Add(97, opening.Lower);
        writer.Add(98, closing.Suffix3);
        writer.Add(99, (ulong)classes);
        writer.AddBits(100, classes, length);
        writer.AddBits(101, closing.Classes, left);
        writer.AddBits(102, opening.Classes, place);
        writer.AddBits(103, before.Classes, length);
        writer.AddBits(104, after.Classes, length);
        writer.Add(105, before.Pos, after.Pos, length);
        writer.Add(106, closing.Relation, Near(traits, closing.Head).Lemma);
        writer.Add(107, opening.Relation, Near(traits, opening.Head).Lemma);
        writer.Add(109, opening.Given, closing.Given, length);
        writer.Add(110, opening.Given, (ulong)opening.Place, left);
        writer.Add(108, (ulong)opening.Place, (ulong)closing.Place, length);
        if (traits.HasClasses)
        {
            writer.Add(140, opening.Fine, place);
            writer.Add(141, closing.Fine, left);
            writer.Add(142, opening.Coarse, closing.Coarse, length);
            writer.Add(143, before.Fine, length);
            writer.Add(144, after.Fine, length);
            writer.Add(145, before.Coarse, after.Coarse, length);
        }
    }

    private static ref readonly NameTrait Near(NameTraits traits, int at)
    {
        if (at >= 0 && at < traits.Count)
        {
            return ref traits[at];
        }

        return ref Nothing;
    }

    private ref struct Writer(Span<ulong> features)
    {
        private readonly Span<ulong> _features = features;

        public int Count { get; private set; }

        public void Add(ulong template, ulong a) => _features[Count++] = FeatureHash.Mix(template, a);

        public void Add(ulong template, ulong a, ulong b) => _features[Count++] = FeatureHash.Mix(template, a, b);

        public void Add(ulong template, ulong a, ulong b, ulong c) => _features[Count++] = FeatureHash.Mix(template, a, b, c);

        public void AddBits(ulong template, NameClass classes, ulong with)
        {
            for (var bits = (uint)classes; bits != 0; bits &= bits - 1)
            {
                Add(template, (ulong)BitOperations.TrailingZeroCount(bits), with);
            }
        }
    }
}
