package standfirst.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// `about.html`: how the paper is made.
@Component
final class AboutPage implements PaperPage {
    private static final List<String> STEPS = List.of("read", "points", "check", "languages", "corrections", "you");

    private final Paper paper;

    AboutPage(Paper paper) {
        this.paper = paper;
    }

    @Override
    public Optional<Sheet> sheet(Address address) {
        return address.file().equals("about.html")
                ? paper.page("about.html", address, Map.of("steps", STEPS))
                : Optional.empty();
    }
}
