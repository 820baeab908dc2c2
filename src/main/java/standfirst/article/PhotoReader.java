package standfirst.article;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads the lead photo: its address, its caption, and who took it.
final class PhotoReader {
    private static final int LONGEST_CAPTION = 1_000;
    private static final List<String> CREDIT_WORDS =
            Names.longestFirst(Table.read("credit-words.txt").all());

    private final Dossier dossier;

    PhotoReader(Dossier dossier) {
        this.dossier = dossier;
    }

    Optional<Photo> read() {
        Json image = dossier.data().article("image").first();
        Optional<Box> caption = dossier.layout().boxes().stream()
                .filter(box ->
                        box.tag == Tag.CAPTION && box.element.normalName().equals("figcaption") && box.text > 0)
                .findFirst();
        return address(image)
                .map(address -> photo(address, caption.map(dossier::text).orElse("")));
    }

    private static Photo photo(URI address, String line) {
        return new Photo(
                address, Optional.of(line).filter(l -> !l.isBlank() && l.length() < LONGEST_CAPTION), Optional.empty());
    }

    private Optional<URI> address(Json image) {
        return Stream.of(
                        dossier.head().first("og:image", "og:image:url", "twitter:image"),
                        image.get("url", "contentUrl").first().text(),
                        image.text())
                .filter(address -> !address.isBlank())
                .map(address -> Addresses.resolve(dossier.page().address(), address))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
