using System.Globalization;

namespace Ledgerline.Cli.Output;

/// <summary>One line on standard error that tells how far long work has come; silent where nobody watches.</summary>
internal sealed class ProgressLine
{
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
    public void Report(int done)
    {
        if (!_shown || (_last != 0 && _context.Clock.GetElapsedTime(_last) < Pause))
        {
            return;
        }

        _last = _context.Clock.GetTimestamp();
        var seconds = Math.Max(_context.Clock.GetElapsedTime(_start).TotalSeconds, 0.001);
        _context.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{done} articles, {done / seconds:0} a second "));
    }

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        if (_shown && _last != 0)
        {
            _context.Error.Write("\r\u001b[K");
        }
    }
}
