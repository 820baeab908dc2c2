package standfirst.wire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// The children of one element by their names (see [Xml#name]); whoever asks gives the names in the order of trust.
record Fields(Map<String, List<Element>> children) {
    static Fields of(Element parent) {
        return new Fields(parent.children().stream().collect(Collectors.groupingBy(child -> Xml.name(child, parent))));
    }

    Stream<Element> all(String name) {
        return children.getOrDefault(name, List.of()).stream();
    }

    Stream<String> texts(List<String> names) {
        return names.stream()
                .flatMap(this::all)
                .map(element -> element.text().strip())
                .filter(text -> !text.isEmpty());
    }

    Optional<Element> first(List<String> names) {
        return names.stream().flatMap(this::all).findFirst();
    }

    Optional<String> text(List<String> names) {
        return texts(names).findFirst();
    }
}
