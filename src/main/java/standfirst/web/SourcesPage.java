package standfirst.web;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import standfirst.article.Sources;

/// `sources.html`: whose articles stand in the newest editions, and how the feeds fare that the newsroom reads.
@Component
final class SourcesPage implements PaperPage {
    private static final int EDITIONS = 7;

    private final Sources sources;
    private final Shelf shelf;
    private final Paper paper;
    private final InstantSource clock;

    SourcesPage(Sources sources, Shelf shelf, Paper paper, InstantSource clock) {
        this.sources = sources;
        this.shelf = shelf;
        this.paper = paper;
        this.clock = clock;
    }

    @Override
    public Optional<Sheet> sheet(Address address) {
        if (!address.file().equals("sources.html")) return Optional.empty();
        return paper.page(
                "sources.html",
                address,
                Map.of(
                        "outlets", Outlet.of(shelf.lately(address.language(), EDITIONS)),
                        "sources",
                                sources.all().stream()
                                        .map(source -> SourceHealth.of(source, clock.instant()))
                                        .toList()));
    }
}
