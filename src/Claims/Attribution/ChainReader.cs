using Ledgerline.Claims.Lexicons;
using Ledgerline.Claims.Participants;
using Ledgerline.Claims.Syntax;
using Ledgerline.Records;

namespace Ledgerline.Claims.Attribution;

/// <summary>Reads who says what in a sentence, and carries quotations and speakers on from the sentences before. Immutable.</summary>
/// <param name="sources">Reads who a source is.</param>
internal sealed class ChainReader(SourceReader sources)
{
    /// <summary>The sentence's acts of saying; remembers in <paramref name="discourse"/> whoever speaks.</summary>
    public Speech Read(SentenceView view, IReadOnlyList<TextSpan> quoted, Discourse discourse)
    {
        var finder = new SpeechFinder(view.Lexicon, view.Sides);
        var frames = finder.Find(view.Tree).OrderByDescending(frame => frame.Size).ThenBy(frame => frame.Cue).ToList();
        var quotes = quoted.Where(region => region.Overlaps(view.Sentence.Span)).ToList();
        if (!frames.Any(frame => IsQuoted(view, frame, quotes)) && Continues(view, quotes) && discourse.LastChain.Count > 0)
        {
            var all = new bool[view.Tree.Count];
            Array.Fill(all, true);
            frames.Insert(0, new SpeechFrame(-1, -1, -1, CueStance.Asserts, all));
        }

        var acts = new List<SpeechAct>(frames.Count);
        foreach (var frame in frames)
        {
            Spread(view, frame, quotes);
            var chain = frame.Cue < 0 ? discourse.LastChain : Chain(view, finder, frame, discourse);
            acts.Add(new SpeechAct(frame, chain));
        }

        if (acts.FirstOrDefault(act => act.Frame.Cue >= 0 && act.Sources.Count > 0) is { } main)
        {
            discourse.LastChain = main.Sources;
        }

        return new Speech(acts);
    }

    /// <summary>What a sentence in the article's own voice is told by, where the next one names its source; the same speech where it does not.</summary>
    /// <param name="speech">The sentence's own acts of saying.</param>
    /// <param name="view">The sentence.</param>
    /// <param name="next">The sentence after it; null for none.</param>
    /// <param name="discourse">What came before.</param>
    public Speech WithSourceFrom(Speech speech, SentenceView view, SentenceView? next, Discourse discourse)
    {
        var office = speech.Acts.SelectMany(act => act.Sources.TakeLast(1)).Distinct().ToList() is [var only] && !IsNamed(only) ? only : null;
        if ((speech.Acts.Count > 0 && office is null) || next is null || BackReference.Find(next) is not { } frame)
        {
            return speech;
        }

        var told = Chain(next, new SpeechFinder(next.Lexicon, next.Sides), frame, discourse);
        if (office is not null)
        {
            // "…, says the head of the administration. Jan Novak wrote this": who wrote it holds the office.
            return told is [{ Role: null } person] && IsNamed(person)
                ? speech.With(office, person with { Kind = office.Kind, Side = person.Side ?? office.Side, Role = office.Name })
                : speech;
        }

        var all = new bool[view.Tree.Count];
        Array.Fill(all, true);
        return told.Count == 0 ? speech : new Speech([new SpeechAct(new SpeechFrame(-1, -1, -1, frame.Stance, all), told)]);
    }

    private static bool IsNamed(Source source) => source.Name.Any(char.IsUpper);

    private List<Source> Chain(SentenceView view, SpeechFinder finder, SpeechFrame frame, Discourse discourse)
    {
        var chain = new List<Source>(2);
        if (sources.Read(view, frame.Through, discourse) is { } through)
        {
            chain.Add(through);
        }

        if (sources.Read(view, finder.Speaker(view.Tree, frame.Source), discourse) is { } source)
        {
            // "sources cited by a newspaper": the newspaper stands outside of them.
            if (finder.Citing(view.Tree, frame.Source) is var citing and >= 0 && sources.Read(view, citing, discourse) is { } outer)
            {
                chain.Add(outer);
            }

            chain.Add(source);
        }

        return chain;
    }

    /// <summary>Whether a sentence goes on with a quotation that an earlier one opened, or is one by itself.</summary>
    private static bool Continues(SentenceView view, List<TextSpan> quotes)
    {
        var words = view.Tree.Tokens.Where(token => token.Pos != UniversalPos.Punct).ToList();
        return words.Count > 0 && words.All(word => quotes.Any(region => region.Contains(word.Span)));
    }

    private static bool IsQuoted(SentenceView view, SpeechFrame frame, List<TextSpan> quotes)
        => quotes.Count == 0 || Enumerable.Range(0, view.Tree.Count).Any(node =>
            frame.Content[node] && quotes.Any(region => region.Contains(view.Tree[node].Span)));

    /// <summary>A quotation that is broken by its speaker's name is one: what of it the tree has hung elsewhere is said, too.</summary>
    private static void Spread(SentenceView view, SpeechFrame frame, List<TextSpan> quotes)
    {
        if (frame.Cue < 0 || view.Tree[frame.Cue].Pos != UniversalPos.Verb || !IsQuoted(view, frame, quotes))
        {
            return;
        }

        foreach (var region in quotes.Where(region => !region.Contains(view.Tree[frame.Cue].Span)))
        {
            var inside = Enumerable.Range(0, view.Tree.Count).Where(node => region.Contains(view.Tree[node].Span)).ToList();
            if (inside.Count > 2)
            {
                inside.ForEach(node => frame.Content[node] = true);
            }
        }
    }
}
