package standfirst.web;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// `corrections.html`: what the editions in a language took back, the newest first.
@Component
final class CorrectionsPage implements PaperPage {
    private static final int CORRECTIONS = 100;

    private final Shelf shelf;
    private final Paper paper;

    CorrectionsPage(Shelf shelf, Paper paper) {
        this.shelf = shelf;
        this.paper = paper;
    }

    @Override
    public Optional<Sheet> sheet(Address address) {
        return address.file().equals("corrections.html")
                ? paper.page(
                        "corrections.html",
                        address,
                        Map.of("corrections", shelf.corrections(address.language(), CORRECTIONS)))
                : Optional.empty();
    }
}
