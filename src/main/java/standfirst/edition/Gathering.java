package standfirst.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import standfirst.article.Article;
import standfirst.article.Ids;
import standfirst.edition.Memory.Earlier;
import standfirst.keypoint.Summary;

/// Puts a day's articles together by event, those of the last days among them, and leaves of each what is new.
final class Gathering {
    private final Gatherer gatherer;
    private final Memory memory;

    Gathering(Gatherer gatherer, Memory memory) {
        this.gatherer = gatherer;
        this.memory = memory;
    }

    List<Event> of(List<Summary> today) {
        List<Article> before = memory.articles(today);
        List<Leaf> leaves = Stream.concat(before.stream(), today.stream().map(Summary::article))
                .map(Leaf::of)
                .toList();
        int[] event = gatherer.gather(leaves);
        Map<Integer, List<String>> ids = new LinkedHashMap<>();
        Map<Integer, List<Summary>> told = new LinkedHashMap<>();
        for (int i = 0; i < event.length; i++) {
            ids.computeIfAbsent(event[i], e -> new ArrayList<>())
                    .add(leaves.get(i).id());
            if (i >= before.size())
                told.computeIfAbsent(event[i], e -> new ArrayList<>()).add(today.get(i - before.size()));
        }
        return news(ids, told);
    }

    /// What an earlier edition told as one story is one story again.
    private List<Event> news(Map<Integer, List<String>> ids, Map<Integer, List<Summary>> told) {
        Map<String, Event> events = new LinkedHashMap<>();
        told.forEach((number, tellings) -> {
            Event event = event(memory.story(ids.getOrDefault(number, List.of())), tellings);
            events.merge(event.id(), event, Gathering::joined);
        });
        return events.values().stream()
                .filter(event -> !event.tellings().isEmpty())
                .toList();
    }

    private Event event(Optional<Earlier> earlier, List<Summary> tellings) {
        String first = tellings.getFirst().article().id();
        List<Summary> news = tellings.stream()
                .flatMap(telling -> news(telling, earlier).stream())
                .toList();
        return new Event(
                earlier.map(before -> before.story().id()).orElseGet(() -> Ids.of("story", first)),
                earlier.map(Earlier::since),
                news);
    }

    private Optional<Summary> news(Summary telling, Optional<Earlier> earlier) {
        Summary news = memory.news(telling, earlier);
        return memory.isOld(telling, news, earlier.isPresent()) ? Optional.empty() : Optional.of(news);
    }

    private static Event joined(Event one, Event other) {
        return new Event(
                one.id(),
                one.since(),
                Stream.concat(one.tellings().stream(), other.tellings().stream())
                        .toList());
    }
}
