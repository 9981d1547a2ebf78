using System.Collections.Concurrent;
using System.Collections.Frozen;
using Ledgerline.Records;

namespace Ledgerline.Linguistics.Names;

/// <summary>Finds the names in a tagged sentence and says what they name, with the places that longer names bear within them: by learnt
/// weights where the language has some, else by rules and lexicons alone. Thread-safe.</summary>
internal sealed class NameTagger
{
    private readonly FrozenDictionary<Language, LanguageNames> _languages;

    private NameTagger(FrozenDictionary<Language, LanguageNames> languages) => _languages = languages;

    /// <summary>Reads the lexicons of <paramref name="languages"/>; no weights are used.</summary>
    /// <param name="lexicons">The folder that has a folder for each language.</param>
    /// <param name="languages">The languages; sentences in others have no names.</param>
    /// <exception cref="InvalidDataException">A lexicon is missing or a row of it cannot be read; the message names the file.</exception>
    public static NameTagger Load(string lexicons, params IReadOnlyList<Language> languages)
        => new(languages.ToFrozenDictionary(language => language, language => new LanguageNames(NameLexicon.Load(lexicons, language), null)));

    /// <summary>Reads the lexicons of <paramref name="languages"/>, and the weights of those that have a file of them.</summary>
    /// <param name="lexicons">The folder that has a folder for each language.</param>
    /// <param name="models">The folder that may hold weights for each language: <c>en.names</c>.</param>
    /// <param name="languages">The languages; sentences in others have no names.</param>
    /// <exception cref="InvalidDataException">A lexicon is missing or a row of it cannot be read; the message names the file.</exception>
    /// <exception cref="LinguisticsModelException">A file of weights is damaged, or of another version, program or language.</exception>
    public static NameTagger LoadLearnt(string lexicons, string models, params IReadOnlyList<Language> languages)
        => new(languages.ToFrozenDictionary(language => language, language => new LanguageNames(
            NameLexicon.Load(lexicons, language),
            Path.Combine(models, $"{language}.names") is var path && File.Exists(path) ? NameModelFile.Read(path, language) : null)));

    /// <summary>The names of <paramref name="sentence"/>, by where they begin, longer ones first.</summary>
    public IReadOnlyList<Entity> Tag(Sentence sentence, Language language)
        => sentence.Tokens.Count > 0 && _languages.TryGetValue(language, out var names) ? names.Tag(sentence) : [];

    // A language's lexicons and weights, with what its threads have lent and returned.
    private sealed class LanguageNames(NameLexicon lexicon, NameModel? model)
    {
        private readonly ConcurrentBag<NameWorkspace> _idle = [];

        public Entity[] Tag(Sentence sentence)
        {
            var workspace = _idle.TryTake(out var idle) ? idle : new NameWorkspace(lexicon, model);
            var names = workspace.Tag(sentence);
            _idle.Add(workspace);
            return names;
        }
    }
}
