package standfirst.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import standfirst.article.Headline;
import standfirst.keypoint.Summary;

class SecondLookTest {
    private final Edition before = Newsstand.asPublished();
    private final Summary told =
            before.stories().findFirst().orElseThrow().lead().summary();
    private final URI address = told.article().facts().canonical();

    @Test
    void articleThatItsPublisherDoesNotAllowAnyMoreIsNeitherLookedAtNorKept() {
        Headline headline = new Headline(
                told.article().headline(),
                address,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "robots.txt keeps programs out of /");
        Outcome first = new Outcome(List.of(), List.of(headline), List.of());

        SecondLook look = new SecondLook(before, first);

        assertFalse(look.addresses().contains(address.toString()));
        assertFalse(look.with(Outcome.of(List.of())).summaries().stream()
                .anyMatch(
                        summary -> summary.article().id().equals(told.article().id())));
    }

    @Test
    void whatWasSkippedTwiceForOneReasonIsToldOnce() {
        Outcome both = new Outcome(List.of(), List.of(), List.of(new Skipped("https://a.example/", "answers 404")));

        assertEquals(1, new SecondLook(before, both).with(both).skipped().size());
    }
}
