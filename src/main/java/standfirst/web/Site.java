package standfirst.web;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// The web site: the output folder of the newest day, and of each earlier one in a folder named for it.
@RestController
public class Site {
    private static final CacheControl A_MINUTE =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    private final Archive archive;
    private final Kept kept;

    Site(Archive archive, InstantSource clock) {
        this.archive = archive;
        this.kept = new Kept(clock);
    }

    @GetMapping("/{*path}")
    ResponseEntity<byte[]> file(
            @PathVariable String path,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings) {
        Optional<Sheet> sheet = Address.of(path).flatMap(address -> kept.get(address, archive::sheet));
        return sheet.map(found -> send(found, encodings)).orElseGet(() -> elsewhere(path));
    }

    private static ResponseEntity<byte[]> send(Sheet sheet, String encodings) {
        boolean packed = takesGzip(encodings);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .contentType(sheet.type())
                .eTag(sheet.tag())
                .cacheControl(A_MINUTE)
                .varyBy(HttpHeaders.ACCEPT_ENCODING)
                .header("Content-Security-Policy", sheet.policy());
        if (packed) answer.header(HttpHeaders.CONTENT_ENCODING, "gzip");
        return answer.body(packed ? sheet.packed() : sheet.plain());
    }

    private static boolean takesGzip(String encodings) {
        return Arrays.stream(encodings.toLowerCase(Locale.ROOT).split(","))
                .map(encoding -> encoding.replace(" ", ""))
                .anyMatch(encoding -> encoding.startsWith("gzip") && !encoding.matches("gzip;q=0(\\.0*)?"));
    }

    /// Relative links hold only below a folder: `/de` leads to `/de/`.
    private ResponseEntity<byte[]> elsewhere(String path) {
        if (path.endsWith("/") || Address.of(path + "/").flatMap(archive::sheet).isEmpty())
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
                .location(URI.create(path + "/"))
                .build();
    }
}
