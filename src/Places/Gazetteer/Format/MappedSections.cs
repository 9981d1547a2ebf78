using System.Buffers.Binary;
using System.IO.MemoryMappedFiles;
using System.Runtime.InteropServices;
using System.Text;

namespace Ledgerline.Places.Gazetteers.Format;

/// <summary>A gazetteer file in memory: only the pages that are asked for are ever read.</summary>
internal sealed unsafe class MappedSections : IDisposable
{
    private const string Remedy = "A file that 'ledgerline gazetteer import' made: delete it and import again. Any other: build it again with "
        + "'ledgerline gazetteer build', or delete it and run 'dotnet build src/Cli'.";

    private readonly (long Offset, long Length)[] _contents = new (long, long)[FileLayout.Sections];
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private byte* _start;

    /// <summary>The length of the file in bytes.</summary>
    public long Length { get; private set; }

    private MappedSections(string path, FileStream stream)
    {
        ReadContents(path, stream);
        _file = MemoryMappedFile.CreateFromFile(stream, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: false);
        _view = _file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref _start);
        _start += _view.PointerOffset;
    }

    /// <summary>Whether the file has been let go.</summary>
    public bool IsDisposed => _start is null;

    /// <summary>Maps the file at <paramref name="path"/>.</summary>
    /// <exception cref="GazetteerException">It is missing, cut short, foreign, or of another version.</exception>
    public static MappedSections Open(string path)
    {
        FileStream stream;
        try
        {
            stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new GazetteerException($"{path}: the gazetteer cannot be opened ({exception.Message}). {Remedy}", exception);
        }

        try
        {
            return new MappedSections(path, stream);
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    /// <summary>The values of <paramref name="section"/>.</summary>
    public ReadOnlySpan<T> Get<T>(Section section)
        where T : unmanaged
    {
        ObjectDisposedException.ThrowIf(_start is null, this);
        var (offset, length) = _contents[(int)section];
        return MemoryMarshal.CreateReadOnlySpan(ref *(T*)(_start + offset), checked((int)(length / sizeof(T))));
    }

    /// <summary>The text at <paramref name="offset"/> of <see cref="Section.Texts"/>.</summary>
    public string Text(uint offset) => Encoding.UTF8.GetString(TextBytes(offset));

    /// <summary>The UTF-8 of the text at <paramref name="offset"/> of <see cref="Section.Texts"/>.</summary>
    public ReadOnlySpan<byte> TextBytes(uint offset)
    {
        ObjectDisposedException.ThrowIf(_start is null, this);
        var at = _start + _contents[(int)Section.Texts].Offset + offset;
        int length = *at++;
        if (length >= 0x80)
        {
            length = (length & 0x7f) | (*at++ << 7);
        }

        return new ReadOnlySpan<byte>(at, length);
    }

    /// <summary>Lets the file go. No other thread may be reading it.</summary>
    public void Dispose()
    {
        if (_start is not null)
        {
            _start = null;
            _view.SafeMemoryMappedViewHandle.ReleasePointer();
            _view.Dispose();
            _file.Dispose();
        }
    }

    private void ReadContents(string path, FileStream stream)
    {
        var header = new byte[FileLayout.ContentsEnd];
        var read = stream.ReadAtLeast(header, header.Length, throwOnEndOfStream: false);
        if (read < FileLayout.HeaderLength || !header.AsSpan().StartsWith(FileLayout.Signature))
        {
            throw new GazetteerException($"{path}: this is no gazetteer file. {Remedy}");
        }

        var version = BinaryPrimitives.ReadInt32LittleEndian(header.AsSpan(8));
        if (version != FileLayout.Version)
        {
            throw new GazetteerException($"{path}: the gazetteer has version {version}, and this program reads version {FileLayout.Version}. {Remedy}");
        }

        var length = BinaryPrimitives.ReadInt64LittleEndian(header.AsSpan(16));
        if (read < header.Length || length != stream.Length)
        {
            throw new GazetteerException($"{path}: the gazetteer is cut short or damaged ({stream.Length} bytes of {length}). {Remedy}");
        }

        Length = length;
        for (var i = 0; i < FileLayout.Sections; i++)
        {
            var entry = header.AsSpan(FileLayout.HeaderLength + (i * FileLayout.EntryLength));
            var (offset, size) = (BinaryPrimitives.ReadInt64LittleEndian(entry), BinaryPrimitives.ReadInt64LittleEndian(entry[8..]));
            if (offset < FileLayout.ContentsEnd || size < 0 || offset > length - size)
            {
                throw new GazetteerException($"{path}: the gazetteer's table of contents is damaged (section {(Section)i}). {Remedy}");
            }

            _contents[i] = (offset, size);
        }
    }
}
