package standfirst.api;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A good answer: JSON, or a file; nothing between us and the machine may keep it without asking again.
final class Answer {
    private Answer() {}

    static ResponseEntity<byte[]> json(Object answer) {
        return of(MediaType.APPLICATION_JSON, Json.write(answer));
    }

    static ResponseEntity<byte[]> of(MediaType type, byte[] body) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .contentType(type)
                .body(body);
    }

    static ResponseEntity<byte[]> json(Object answer, String header, String value) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(header, value);
        ResponseEntity<byte[]> plain = json(answer);
        headers.addAll(plain.getHeaders());
        return new ResponseEntity<>(plain.getBody(), headers, plain.getStatusCode());
    }
}
