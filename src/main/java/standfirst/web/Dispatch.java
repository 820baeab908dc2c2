package standfirst.web;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;

/// How sheets go out: packed for who takes it so, with their tag and policy, and for how long they may be kept.
final class Dispatch {
    static final CacheControl A_MINUTE =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    private static final HttpStatusCode OK = HttpStatusCode.valueOf(200);

    private Dispatch() {}

    /// What everybody gets the same. `encodings` are those that the browser takes.
    static ResponseEntity<byte[]> toAll(Sheet sheet, String encodings) {
        return toAll(sheet, encodings, A_MINUTE);
    }

    static ResponseEntity<byte[]> toAll(Sheet sheet, String encodings, CacheControl kept) {
        return send(ResponseEntity.status(OK).eTag(sheet.tag()).cacheControl(kept), sheet, encodings);
    }

    /// What one reader asked for and nobody keeps.
    static ResponseEntity<byte[]> toOne(HttpStatusCode status, Sheet sheet, String encodings) {
        return send(ResponseEntity.status(status).cacheControl(CacheControl.noStore()), sheet, encodings);
    }

    private static ResponseEntity<byte[]> send(ResponseEntity.BodyBuilder answer, Sheet sheet, String encodings) {
        boolean packed = takesGzip(encodings);
        answer.contentType(sheet.type())
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
}
