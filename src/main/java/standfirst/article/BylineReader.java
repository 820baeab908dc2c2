package standfirst.article;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Reads who stands behind the article: authors, the editor, the publisher, and the agency whose copy it is.
final class BylineReader {
    private static final List<String> METAS = List.of(
            "author",
            "article:author",
            "dc.creator",
            "dcterms.creator",
            "parsely-author",
            "sailthru.author",
            "article:author_name",
            "twitter:misc:written by",
            "byl",
            "byline");
    private static final int LONGEST_AGENCY = 40;

    private final Dossier dossier;
    private final ShownByline shown;

    BylineReader(Dossier dossier, String headline) {
        this.dossier = dossier;
        this.shown = new ShownByline(dossier, headline);
    }

    /// `inDateline` is the agency that the dateline names.
    Byline read(Optional<String> inDateline, Box body) {
        List<String> authors = authors();
        if (authors.isEmpty() || isPublisher(authors)) {
            List<String> signature = shown.signature(body);
            authors = signature.isEmpty() ? authors : signature;
        }
        return new Byline(authors, editor(), publisher(), agency(authors).or(() -> inDateline));
    }

    /// Persons that the page shows before the publisher, whom many pages declare as the author.
    List<String> authors() {
        List<String> declared = withoutPublisher(firstOf(
                () -> named(dossier.data().article("author")).toList(),
                () -> named(dossier.data().article("creator")).toList(),
                this::metas));
        if (!declared.isEmpty() && !isPublisher(declared)) return declared;
        List<String> names = withoutPublisher(shown.names());
        boolean persons = !names.isEmpty() && names.stream().allMatch(Names::isPerson);
        if (persons) return names;
        if (!declared.isEmpty()) return declared;
        return names.isEmpty() ? shown.besideDate() : names;
    }

    /// One who is named beside a person is none.
    private List<String> withoutPublisher(List<String> names) {
        List<String> others =
                names.stream().filter(name -> !isPublisher(List.of(name))).toList();
        return others.isEmpty() ? names : others;
    }

    @SafeVarargs
    private static List<String> firstOf(Supplier<List<String>>... readings) {
        return Stream.of(readings)
                .map(reading -> Names.in(reading.get()))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private boolean isPublisher(List<String> names) {
        String publisher = Key.of(publisher().orElse(""));
        String host =
                Key.of(Optional.ofNullable(dossier.page().address().getHost()).orElse(""));
        return names.stream()
                .map(Key::of)
                .allMatch(name -> name.equals(publisher)
                        || host.contains(name)
                        || publisher.length() > 4 && name.contains(publisher));
    }

    private Stream<String> named(Json authors) {
        return authors.items()
                .map(dossier.data()::resolve)
                .flatMap(author -> author.isObject() ? author.get("name").items() : Stream.of(author))
                .map(StructuredData::plain)
                .filter(name -> !name.isEmpty());
    }

    private List<String> metas() {
        for (String name : METAS) {
            List<String> values = dossier.head().all(name).stream()
                    .filter(value -> !value.startsWith("http"))
                    .toList();
            if (!values.isEmpty()) return values;
        }
        return List.of();
    }

    private Optional<String> editor() {
        return named(dossier.data().article("editor"))
                .findFirst()
                .or(() -> dossier.microdata("editor"))
                .or(() -> lines().map(SourceLine::editor)
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private Stream<String> lines() {
        return dossier.lines().stream().map(Dossier.Line::text);
    }

    private Optional<String> publisher() {
        return named(dossier.data().article("publisher"))
                .findFirst()
                .or(() -> Optional.of(
                        dossier.head().first("og:site_name", "dc.publisher", "publisher", "application-name")))
                .filter(name -> !name.isBlank() && !name.startsWith("http"))
                .or(() -> dossier.microdata("publisher"))
                .or(dossier.page()::publisher);
    }

    /// An author's slot that holds an agency, a line that names one as the source, an agency beside the byline.
    private Optional<String> agency(List<String> authors) {
        return authors.stream()
                .map(Agencies::known)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> lines().map(SourceLine::source)
                        .flatMap(Optional::stream)
                        .filter(this::isAgency)
                        .findFirst())
                .or(() -> dossier.layout().boxes().stream()
                        .filter(box -> !box.tag.opaque()
                                && !box.hidden
                                && box.has(Mark.AGENCY)
                                && box.text > 1
                                && box.text < LONGEST_AGENCY)
                        .map(dossier::text)
                        .filter(this::isAgency)
                        .findFirst());
    }

    private boolean isAgency(String name) {
        return Agencies.isNamed(name) && !Key.of(name).equals(Key.of(publisher().orElse("")));
    }
}
