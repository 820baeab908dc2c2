package standfirst.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What stands over every page and is not part of one edition: the paper's name, the address where readers find it
/// (none while it lies in a folder), the languages in which the day can be read, and whether there is an archive to
/// search, as there is behind a server.
public record Masthead(String name, Optional<URI> address, List<Locale> editions, boolean archive) {
    public static final Masthead PLAIN = new Masthead("Standfirst", Optional.empty(), List.of());

    public Masthead(String name, Optional<URI> address, List<Locale> editions) {
        this(name, address, editions, false);
    }

    public Masthead {
        editions = List.copyOf(editions);
        address = address.map(Masthead::asFolder);
    }

    public Masthead alsoIn(List<Locale> languages) {
        return new Masthead(name, address, languages, archive);
    }

    /// The same paper where a server stands behind its pages.
    public Masthead served() {
        return new Masthead(name, address, editions, true);
    }

    /// The same paper, in a folder below its address.
    Masthead under(String folder) {
        return new Masthead(name, address.map(home -> home.resolve(folder)), editions, archive);
    }

    private static URI asFolder(URI address) {
        if (!Links.isWeb(address)) throw new IllegalArgumentException("not a web address: " + address);
        return address.getPath().endsWith("/") ? address : URI.create(address + "/");
    }
}
