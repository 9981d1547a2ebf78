using System.Net;
using System.Net.Sockets;

namespace Ledgerline.Articles.Sources.Web;

/// <summary>Keeps requests on the public network: an address out of a feed or a redirection must not reach this machine or its neighbours.</summary>
internal static class AddressGuard
{
    private static readonly IPNetwork[] Closed =
    [
        .. ((string[])
        [
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
            "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "::/128", "::1/128", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        ]).Select(IPNetwork.Parse),
    ];

    /// <summary>Whether <paramref name="address"/> belongs to the public network. IPv4 in IPv6, by mapping, NAT64 or 6to4, counts as what it stands for.</summary>
    internal static bool IsPublic(IPAddress address)
    {
        var bytes = address.GetAddressBytes();
        if (address.IsIPv4MappedToIPv6)
        {
            return IsPublic(address.MapToIPv4());
        }

        if (bytes.Length == 16 && (bytes.AsSpan(0, 12).SequenceEqual((ReadOnlySpan<byte>)[0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0]) || bytes.AsSpan(0, 12).IndexOfAnyExcept((byte)0) < 0))
        {
            return IsPublic(new IPAddress(bytes.AsSpan(12)));
        }

        if (bytes is [0x20, 0x02, _, _, _, _, ..] && bytes.Length == 16)
        {
            return IsPublic(new IPAddress(bytes.AsSpan(2, 4)));
        }

        return !Closed.Any(network => network.BaseAddress.AddressFamily == address.AddressFamily && network.Contains(address));
    }

    /// <summary>Resolves the host and connects to an address that was checked, so that no second answer of the name service can lead elsewhere.</summary>
    /// <exception cref="ClosedAddressException">None of the host's addresses is public, and private ones are not allowed.</exception>
    internal static async ValueTask<Stream> ConnectAsync(DnsEndPoint end, bool allowPrivate, CancellationToken cancellationToken)
    {
        var found = IPAddress.TryParse(end.Host, out var literal) ? [literal] : await Dns.GetHostAddressesAsync(end.Host, cancellationToken).ConfigureAwait(false);
        var open = allowPrivate ? found : [.. found.Where(IsPublic)];
        if (open.Length == 0)
        {
            throw new ClosedAddressException(end.Host);
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(open, end.Port, cancellationToken).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

/// <summary>A host lies in a private network, or on this machine.</summary>
/// <param name="host">The host.</param>
internal sealed class ClosedAddressException(string host)
    : Exception($"the host '{host}' lies in a private network or on this machine, which is not fetched from unless --allow-private is given");
