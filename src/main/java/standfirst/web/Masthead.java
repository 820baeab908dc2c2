package standfirst.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What stands over every page and is not part of one edition: the paper's name, the address where readers find it
/// (none while it lies in a folder), the languages in which the day can be read, whether there is an archive to look
/// into, as there is behind a server, and in whose folder of it a page lies (none: among the newest).
public record Masthead(
        String name, Optional<URI> address, List<Locale> editions, boolean archive, Optional<LocalDate> day) {
    public static final Masthead PLAIN = new Masthead("Standfirst", Optional.empty(), List.of());

    public Masthead(String name, Optional<URI> address, List<Locale> editions) {
        this(name, address, editions, false, Optional.empty());
    }

    public Masthead {
        editions = List.copyOf(editions);
        address = address.map(Masthead::asFolder);
    }

    public Masthead alsoIn(List<Locale> languages) {
        return new Masthead(name, address, languages, archive, day);
    }

    /// The same paper where a server stands behind its pages.
    public Masthead served() {
        return new Masthead(name, address, editions, true, day);
    }

    /// The same paper in the folder of a day.
    Masthead on(LocalDate other) {
        return new Masthead(name, address, editions, archive, Optional.of(other));
    }

    /// The same paper where that day's pages stand for good: in its folder, if there is an archive.
    Masthead lasting(LocalDate other) {
        return archive ? on(other) : this;
    }

    /// The address of the day's folder.
    Optional<URI> at() {
        return address.map(home -> day.map(its -> home.resolve(its + "/")).orElse(home));
    }

    private static URI asFolder(URI address) {
        if (!Links.isWeb(address)) throw new IllegalArgumentException("not a web address: " + address);
        return address.getPath().endsWith("/") ? address : URI.create(address + "/");
    }
}
