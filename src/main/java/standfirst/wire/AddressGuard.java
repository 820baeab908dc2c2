package standfirst.wire;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import standfirst.article.Addresses;

/// Keeps the wire on the public internet: says which addresses it may ask, and which machines a name may mean. A
/// redirect or a feed entry to `http://169.254.169.254/` or `http://router.local/` stops here, unless the operator
/// allowed that host by name.
final class AddressGuard {
    /// The special-purpose registries of IANA (RFC 6890), without those that a public site can have.
    private static final List<Range> NOT_PUBLIC =
            Lines.of("special-addresses.txt").stream().map(Range::of).toList();

    private static final Pattern DOTTED = Pattern.compile("(?:(?:0|[1-9]\\d{0,2})\\.){3}(?:0|[1-9]\\d{0,2})");

    private final Set<String> allowedHosts;

    AddressGuard(Set<String> allowedHosts) {
        this.allowedHosts = allowedHosts;
    }

    /// Throws unless the address is http or https, on a port of the web, at a host that is public or allowed.
    void admit(URI address) throws FetchException {
        if (!Addresses.isWeb(address)) throw refused(address, "is no http or https address with a valid host name");
        if (isDisguised(address.getHost())) throw refused(address, "numbers are not host names");
        if (address.getRawUserInfo() != null)
            throw refused(address, "addresses with a user name in them are not asked");
        if (!isWebPort(address.getPort()))
            throw refused(address, "port " + address.getPort() + " is not one of the web");
        try {
            admit(address.getHost(), InetAddress.getAllByName(address.getHost()));
        } catch (NotPublic notPublic) {
            throw refused(address, notPublic.reason());
        } catch (UnknownHostException unknown) {
            throw new FetchException(address, "the host " + address.getHost() + " is not known: check the address");
        }
    }

    /// Every address of the name must be public: one private among them would be a lottery.
    void admit(String host, InetAddress... found) throws NotPublic {
        if (allows(host)) return;
        for (InetAddress machine : found) if (!isPublic(machine)) throw new NotPublic(host, machine);
    }

    private boolean allows(String host) {
        String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        return allowedHosts.contains(bare.toLowerCase(Locale.ROOT));
    }

    private static FetchException refused(URI address, String reason) {
        return new FetchException.Refused(address, reason);
    }

    /// Mail, database and printer ports listen below 1024; sites in the wild use 80, 443 and high ports.
    private static boolean isWebPort(int port) {
        return port < 0 || port == 80 || port == 443 || port >= 1024;
    }

    /// `0177.0.0.1`, `0x7f000001`, `2130706433`: each program reads another address out of these.
    private static boolean isDisguised(String host) {
        String last = host.substring(host.lastIndexOf('.', host.length() - 2) + 1);
        boolean number = !host.startsWith("[")
                && (last.startsWith("0x")
                        || Character.isDigit(last.charAt(0))
                                && last.chars().allMatch(c -> c == '.' || Character.isDigit(c)));
        return number && !DOTTED.matcher(host).matches();
    }

    static boolean isPublic(InetAddress machine) {
        byte[] octets = embedded(machine).orElseGet(machine::getAddress);
        return NOT_PUBLIC.stream().noneMatch(range -> range.holds(octets));
    }

    /// IPv4 addresses travel inside IPv6 ones: 6to4 (RFC 3056) behind `2002:`, NAT64 (RFC 6052) behind `64:ff9b::`.
    private static Optional<byte[]> embedded(InetAddress machine) {
        if (!(machine instanceof Inet6Address)) return Optional.empty();
        byte[] six = machine.getAddress();
        if (six[0] == 0x20 && six[1] == 0x02) return Optional.of(Arrays.copyOfRange(six, 2, 6));
        boolean nat64 = six[0] == 0 && six[1] == 0x64 && six[2] == (byte) 0xff && six[3] == (byte) 0x9b;
        return nat64 ? Optional.of(Arrays.copyOfRange(six, 12, 16)) : Optional.empty();
    }

    /// A name that leads to a machine which is not on the public internet.
    static final class NotPublic extends UnknownHostException {
        private final String reason;

        NotPublic(String host, InetAddress machine) {
            this(host + " is not on the public internet" + (isNamed(host) ? " (" + machine.getHostAddress() + ")" : "")
                    + ": if it is yours, name it in the setting standfirst.wire.allowed-hosts");
        }

        private NotPublic(String reason) {
            super(reason);
            this.reason = reason;
        }

        String reason() {
            return reason;
        }

        private static boolean isNamed(String host) {
            return !host.startsWith("[") && !DOTTED.matcher(host).matches();
        }
    }

    private record Range(byte[] prefix, int bits) {
        static Range of(String cidr) {
            int slash = cidr.indexOf('/');
            return new Range(
                    InetAddress.ofLiteral(cidr.substring(0, slash)).getAddress(),
                    Integer.parseInt(cidr.substring(slash + 1)));
        }

        boolean holds(byte[] octets) {
            if (octets.length != prefix.length) return false;
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit & 7);
                if ((octets[bit >> 3] & mask) != (prefix[bit >> 3] & mask)) return false;
            }
            return true;
        }
    }
}
