using Ledgerline.Linguistics.Learning;
using Ledgerline.Linguistics.Tagging;
using Ledgerline.Linguistics.Words;

namespace Ledgerline.Linguistics.Training;

/// <summary>Trains the tagger, and tags each part of the treebanks by a tagger that learnt from the other parts,
/// so that the parser learns to live with mistakes such as it will meet.</summary>
internal sealed class JackKnife(TrainingOptions options, TagSet tags, IProgress<string> progress)
{
    /// <summary>Trains on all sentences, and predicts the tags of each.</summary>
    public (FrozenWeights Tagger, int[][] Predicted) Run(IReadOnlyList<TrainingSentence> sentences, WordTable words, CancellationToken cancellationToken)
    {
        var predicted = new int[sentences.Count][];
        FrozenWeights? tagger = null;
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Threads, CancellationToken = cancellationToken };
        Parallel.For(0, options.Folds + 1, parallel, fold =>
        {
            progress.Report(fold == 0 ? "tagger" : $"tagger without part {fold} of {options.Folds}");
            if (fold == 0)
            {
                tagger = Train(sentences, words, cancellationToken);
            }
            else
            {
                Predict(sentences, fold - 1, predicted, cancellationToken);
            }
        });
        return (tagger!, predicted); // Fold 0 has set it.
    }

    private FrozenWeights Train(IReadOnlyList<TrainingSentence> sentences, WordTable words, CancellationToken cancellationToken)
    {
        var weights = new TaggerTrainer(tags, words, options.TaggerEpochs, (ulong)options.Seed).Train(sentences, cancellationToken);
        return WeightFreezer.Freeze(weights, tags.PartCount, new PruneOptions { MaxBytes = options.TaggerBytes });
    }

    // The words are gathered anew from the other parts: a word that only this part has must be unknown to its tagger.
    private void Predict(IReadOnlyList<TrainingSentence> sentences, int part, int[][] predicted, CancellationToken cancellationToken)
    {
        var others = sentences.Where((_, i) => i % options.Folds != part).ToList();
        var words = LexiconBuilder.WordsOf(others);
        var tagger = new MorphologyTagger(tags, words, Train(others, words, cancellationToken));
        var frame = new SentenceFrame();
        var room = new int[tags.PartCount];
        for (var i = part; i < sentences.Count; i += options.Folds)
        {
            frame.Clear();
            foreach (var word in sentences[i].Source.Words)
            {
                frame.Add(word.Form, words);
            }

            tagger.Tag(frame, room);
            predicted[i] = frame.Labels.ToArray();
        }
    }
}
