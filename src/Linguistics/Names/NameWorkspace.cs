using Ledgerline.Records;

namespace Ledgerline.Linguistics.Names;

/// <summary>What one thread works with while it finds names.</summary>
internal sealed class NameWorkspace(NameLexicon lexicon, NameModel? model)
{
    private readonly NameWords _words = new(lexicon);
    private readonly NameTraits? _traits = model is null ? null : new NameTraits(model.Places, model.Givens, model.Classes);
    private readonly NamePass? _pass = model?.Network is { } network ? new NamePass(network) : null;
    private readonly NameDecoder _decoder = new();
    private readonly List<Entity> _names = [];

    /// <summary>The names of a sentence, by where they begin, longer ones first.</summary>
    public Entity[] Tag(Sentence sentence) => NestedNames.Complete(_words, Find(sentence));

    /// <summary>The outermost names of a sentence, in order; the list is good until the next call.</summary>
    public List<Entity> Find(Sentence sentence)
    {
        _names.Clear();
        _words.Read(sentence);
        NameRules.Find(_words, _names);
        if (model is not null)
        {
            _traits!.Read(_words, _names); // Set where the model is.
            _names.Clear();
            var scores = _decoder.Room(_words.Count);
            model.Score(_traits, scores);
            _pass?.AddScores(_traits, scores);
            NameLabel.Read(_decoder.Decode(_words.Count, model.Transitions), _names);
            NameEnds.Widen(_words, _names);
            NameEnds.Drop(_words, _names);
        }

        return _names;
    }
}
