using System.Text;
using Ledgerline.Claims;
using Ledgerline.Linguistics;
using Ledgerline.Records;

namespace Ledgerline.Pipeline;

/// <summary>What is done with texts in which attributions are marked: cues are learnt from them.</summary>
public static class AttributionTools
{
    /// <summary>Learns the weights of cues and writes their table; an older one is replaced when the new one is whole.</summary>
    /// <param name="request">What to learn from, and where to.</param>
    /// <param name="files">The program's own data.</param>
    /// <param name="progress">Is told of each step.</param>
    /// <param name="cancellationToken">Ends the learning; no file is written then.</param>
    /// <exception cref="PipelineException">A file cannot be read, or there is nothing to learn from.</exception>
    public static void Train(AttributionTrainingRequest request, ProgramFiles files, IProgress<string> progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(files);
        WholeFile.Write(request.Output, file =>
        {
            var parser = ArticleParser.Open(files.Models, files.Lexicons, new ArticleParserOptions());
            var articles = AnnotatedText.ReadAll(request.Texts, request.Annotations).AsParallel().AsOrdered().WithCancellation(cancellationToken)
                .Select(text => (parser.Parse(Article.OfText(new ArticleId(text.Name), text.Text, request.Language)), (IReadOnlyList<TextSpan>)[.. text.Attributions.SelectMany(attribution => attribution.Cue)]));
            using var writer = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
            new AttributionTrainer(ClaimLexicons.Load(files.Lexicons), new AttributionTrainingOptions()).Train(articles, writer, progress, cancellationToken);
        });
    }
}
