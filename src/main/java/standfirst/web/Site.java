package standfirst.web;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/// The web site: the output folder of the newest day, and of each earlier one in a folder named for it.
@RestController
public class Site {
    private static final int ROOM = 32 << 20;

    private final Archive archive;
    private final List<PaperPage> pages;
    private final FirstPage first;
    private final Kept<Address, Sheet> kept;

    Site(Archive archive, List<PaperPage> pages, FirstPage first, InstantSource clock) {
        this.archive = archive;
        this.pages = pages;
        this.first = first;
        this.kept = new Kept<>(clock, ROOM, Sheet::size);
    }

    @GetMapping("/{*path}")
    ResponseEntity<byte[]> file(
            @PathVariable String path,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings) {
        Optional<Sheet> sheet = Address.of(path).flatMap(address -> kept.get(address, this::sheet));
        return sheet.map(found -> Dispatch.toAll(found, encodings)).orElseGet(() -> elsewhere(path));
    }

    private Optional<Sheet> sheet(Address address) {
        return first.get(address)
                .or(() -> pages.stream()
                        .flatMap(page -> page.sheet(address).stream())
                        .findFirst())
                .or(() -> archive.sheet(address));
    }

    /// Relative links hold only below a folder: `/de` leads to `/de/`, and `/de/how` to `/de/how.html`.
    private ResponseEntity<byte[]> elsewhere(String path) {
        return Stream.of(path + "/", path + ".html")
                .filter(other -> !path.endsWith("/"))
                .filter(other -> Address.of(other)
                        .flatMap(address -> kept.get(address, this::sheet))
                        .isPresent())
                .findFirst()
                .map(other -> ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
                        .location(UriComponentsBuilder.fromPath(other)
                                .build()
                                .encode()
                                .toUri())
                        .<byte[]>build())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
