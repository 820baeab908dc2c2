package standfirst.wire;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.Set;
import java.util.stream.Stream;

/// Looks at every name look-up that the wire's HTTP client makes, at the moment in which it connects. Without it a name
/// server could show a public address to our check and a private one to the client a moment later (DNS rebinding): the
/// JDK's client cannot be told which address to connect to, but it asks this resolver. Look-ups of others (mail,
/// database) pass unseen; where a proxy is set, the proxy looks names up. The JDK finds the class by way of
/// `META-INF/services` on the class path.
public final class GuardedNames extends InetAddressResolverProvider {
    /// Bound while a thread works for the wire.
    static final ScopedValue<AddressGuard> GUARD = ScopedValue.newInstance();

    /// Names under it lead to this machine for whoever asks under guard: so we find out whether the JDK took the
    /// resolver.
    static final String PROBE = ".guarded.standfirst.invalid";

    private static final String UNGUARDED =
            "host names are not guarded: start from the extracted jar, as ./standfirst does";

    @Override
    public InetAddressResolver get(Configuration configuration) {
        return guarding(configuration.builtinResolver());
    }

    @Override
    public String name() {
        return "standfirst guarded names";
    }

    static InetAddressResolver guarding(InetAddressResolver names) {
        return new InetAddressResolver() {
            @Override
            public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
                if (!GUARD.isBound()) return names.lookupByName(host, policy);
                InetAddress[] found = host.endsWith(PROBE)
                        ? new InetAddress[] {InetAddress.getLoopbackAddress()}
                        : names.lookupByName(host, policy).toArray(InetAddress[]::new);
                GUARD.get().admit(host, found);
                return Stream.of(found);
            }

            @Override
            public String lookupByAddress(byte[] address) throws UnknownHostException {
                return names.lookupByAddress(address);
            }
        };
    }

    /// Refuses to go on unguarded: inside a nested jar the JDK does not find the resolver.
    static void mustStandGuard() {
        String probe = "p" + Long.toHexString(System.nanoTime()) + PROBE;
        try {
            ScopedValue.where(GUARD, new AddressGuard(Set.of())).call(() -> InetAddress.getByName(probe));
        } catch (AddressGuard.NotPublic guarded) {
            return;
        } catch (UnknownHostException notAsked) {
            throw new IllegalStateException(UNGUARDED, notAsked);
        }
        throw new IllegalStateException(UNGUARDED);
    }
}
