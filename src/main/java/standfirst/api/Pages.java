package standfirst.api;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponents;

/// A long list, a page at a time. Neighbouring pages stand in the header `Link` (RFC 8288).
record Pages(int page, int size) {
    static final String FIRST = "1";
    static final String USUAL = "20";
    private static final int MOST = 100;
    private static final int LAST = 1_000_000;

    Pages {
        if (page < 1 || page > LAST) throw Problem.badRequest("page: from 1 to " + LAST);
        if (size < 1 || size > MOST) throw Problem.badRequest("size: from 1 to " + MOST);
    }

    /// One page of a list of `total`.
    record Page<T>(List<T> items, int page, int size, int total) {}

    <T> ResponseEntity<byte[]> answer(List<T> all) {
        int from = Math.min((page - 1) * size, all.size());
        int to = Math.min(from + size, all.size());
        Page<T> shown = new Page<>(List.copyOf(all.subList(from, to)), page, size, all.size());
        List<String> links = new ArrayList<>();
        if (page > 1) links.add(link(page - 1, "prev"));
        if (to < all.size()) links.add(link(page + 1, "next"));
        return links.isEmpty() ? Answer.json(shown) : Answer.json(shown, HttpHeaders.LINK, String.join(", ", links));
    }

    private static String link(int page, String rel) {
        UriComponents there = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("page", page)
                .build();
        return "<" + there.getPath() + "?" + there.getQuery() + ">; rel=\"" + rel + "\"";
    }
}
