namespace Ledgerline.Articles.Tests;

/// <summary>The lexicon of the build, loaded once for all tests.</summary>
internal static class Lexicon
{
    internal static readonly ArticleLexicon Default = ArticleLexicon.Load(ArticleLexicon.DefaultFolder);
}
