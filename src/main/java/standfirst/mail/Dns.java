package standfirst.mail;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.xbill.DNS.ExtendedResolver;
import org.xbill.DNS.Lookup;
import org.xbill.DNS.MXRecord;
import org.xbill.DNS.Record;
import org.xbill.DNS.Resolver;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.TXTRecord;
import org.xbill.DNS.TextParseException;
import org.xbill.DNS.Type;

/// Asks the name servers of the machine.
public final class Dns implements NameSystem {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Resolver resolver;

    public Dns() {
        this(new ExtendedResolver());
    }

    private Dns(Resolver resolver) {
        this.resolver = resolver;
        resolver.setTimeout(PATIENCE);
    }

    /// Asks one server.
    static Dns at(InetSocketAddress server) {
        return new Dns(new SimpleResolver(server));
    }

    @Override
    public List<String> texts(String name) {
        return records(name, Type.TXT).stream()
                .map(record -> String.join("", ((TXTRecord) record).getStrings()))
                .toList();
    }

    @Override
    public List<String> mailServers(String name) {
        return records(name, Type.MX).stream()
                .map(MXRecord.class::cast)
                .sorted(Comparator.comparingInt(MXRecord::getPriority))
                .map(server -> server.getTarget().toString(true))
                .toList();
    }

    private List<Record> records(String name, int type) {
        try {
            Lookup lookup = new Lookup(name, type);
            lookup.setResolver(resolver);
            lookup.setCache(null);
            Record[] found = lookup.run();
            return switch (lookup.getResult()) {
                case Lookup.SUCCESSFUL -> List.of(found);
                case Lookup.HOST_NOT_FOUND, Lookup.TYPE_NOT_FOUND -> List.of();
                default -> throw new Silent(name, new IOException(lookup.getErrorString()));
            };
        } catch (TextParseException noName) {
            throw new IllegalArgumentException("'" + name + "' is no name", noName);
        }
    }
}
