using System.Globalization;

namespace Ledgerline.Cli.Output;

/// <summary>One line on standard error that tells how far long work has come, as a bar with rate and time left; silent where nobody watches.</summary>
internal sealed class ProgressLine
{
    private const int BarWidth = 24;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly CommandContext _context;
    private readonly bool _shown;
    private readonly long _start;
    private long _last;

    public ProgressLine(CommandContext context, bool wanted)
    {
        _context = context;
        _shown = wanted && context.IsInteractive;
        _start = context.Clock.GetTimestamp();
    }

    /// <summary>Tells that <paramref name="done"/> articles are through.</summary>
    /// <param name="done">How many.</param>
    /// <param name="share">What share of the work that is, 0 to 1; null where that is not known.</param>
    public void Report(int done, double? share)
    {
        if (!_shown || (_last != 0 && _context.Clock.GetElapsedTime(_last) < Pause))
        {
            return;
        }

        _last = _context.Clock.GetTimestamp();
        _context.Error.Write($"\r{Line(done, share, _context.Clock.GetElapsedTime(_start))} \u001b[K");
    }

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        if (_shown && _last != 0)
        {
            _context.Error.Write("\r\u001b[K");
        }
    }

    /// <summary>The line for people: <c>[#####-----] 50 %  120 articles, 40 a second, 0:03 left</c>.</summary>
    internal static string Line(int done, double? share, TimeSpan elapsed)
    {
        var rate = string.Create(CultureInfo.InvariantCulture, $"{done} articles, {done / Math.Max(elapsed.TotalSeconds, 0.001):0} a second");
        if (share is not (> 0 and <= 1 and var part))
        {
            return rate;
        }

        var filled = (int)Math.Round(part * BarWidth);
        var left = TimeSpan.FromSeconds(Math.Ceiling(elapsed.TotalSeconds * (1 - part) / part));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"[{new string('#', filled)}{new string('-', BarWidth - filled)}] {part * 100:0} %  {rate}, {(int)left.TotalMinutes}:{left.Seconds:00} left");
    }
}
