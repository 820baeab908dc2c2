package standfirst.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads who stands behind the article: authors, the editor, the publisher, and the agency whose copy it is.
final class BylineReader {
    private static final int LONGEST_LINE = 160;
    private static final Map<String, String> AGENCIES = new LinkedHashMap<>();
    private static final List<String> EDITOR = Names.words("EDITOR");

    static {
        for (String agency : Table.read("agencies.txt").all()) AGENCIES.put(key(agency), agency);
    }

    private final Dossier dossier;

    BylineReader(Dossier dossier) {
        this.dossier = dossier;
    }

    Byline read() {
        List<String> authors = authors();
        return new Byline(authors, editor(), publisher(), agency(authors));
    }

    private List<String> authors() {
        List<String> declared = Names.in(named(dossier.data().article("author")).toList());
        if (declared.isEmpty())
            declared = Names.in(named(dossier.data().article("creator")).toList());
        if (declared.isEmpty()) declared = Names.in(metas());
        if (declared.isEmpty()) declared = Names.in(marked());
        return declared.isEmpty() ? Names.in(shown()) : declared;
    }

    private Stream<String> named(Json authors) {
        return authors.items()
                .map(dossier.data()::resolve)
                .flatMap(author -> author.isObject() ? author.get("name").items() : Stream.of(author))
                .map(StructuredData::plain)
                .filter(name -> !name.isEmpty());
    }

    private List<String> metas() {
        for (String name : List.of(
                "author",
                "article:author",
                "dc.creator",
                "dcterms.creator",
                "parsely-author",
                "sailthru.author",
                "article:author_name",
                "byl",
                "byline")) {
            List<String> values = dossier.head().all(name).stream()
                    .filter(v -> !v.startsWith("http"))
                    .toList();
            if (!values.isEmpty()) return values;
        }
        return List.of();
    }

    private List<String> marked() {
        List<String> names = new ArrayList<>();
        for (Box box : dossier.layout().boxes())
            if (!box.tag.opaque() && box.text > 0 && box.text < LONGEST_LINE && marksAuthor(box))
                names.add(dossier.text(box));
        return names;
    }

    private static boolean marksAuthor(Box box) {
        return box.element.attr("rel").equals("author")
                || box.element.attr("itemprop").equals("author");
    }

    private List<String> shown() {
        return dossier.layout().boxes().stream()
                .filter(box -> box.has(Mark.BYLINE) && box.text > 3 && box.text < LONGEST_LINE)
                .map(dossier::text)
                .limit(1)
                .toList();
    }

    private Optional<String> editor() {
        Optional<String> declared = named(dossier.data().article("editor")).findFirst();
        return declared.or(() -> lines().map(line -> Names.after(line, EDITOR))
                .flatMap(Optional::stream)
                .findFirst());
    }

    private Stream<String> lines() {
        return dossier.layout().boxes().stream()
                .filter(box -> !box.tag.opaque() && box.text > 5 && box.text < LONGEST_LINE)
                .map(dossier::text);
    }

    private Optional<String> publisher() {
        return named(dossier.data().article("publisher"))
                .findFirst()
                .or(() -> Optional.of(
                        dossier.head().first("og:site_name", "dc.publisher", "publisher", "application-name")))
                .filter(name -> !name.isBlank() && !name.startsWith("http"))
                .or(dossier.page()::publisher);
    }

    private Optional<String> agency(List<String> authors) {
        return authors.stream()
                .map(BylineReader::agencyNamed)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> agencyNamed(String name) {
        return Optional.ofNullable(AGENCIES.get(key(name)));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
