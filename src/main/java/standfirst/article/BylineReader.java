package standfirst.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads who stands behind the article: authors, the editor, the publisher, and the agency whose copy it is.
final class BylineReader {
    private static final int LONGEST_LINE = 160;
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
    private static final Map<String, String> AGENCIES = new LinkedHashMap<>();
    private static final int LONGEST_AGENCY = 40;
    private static final int LONGEST_NAMES = 80;
    /// So many elements after the headline a byline stands at most.
    private static final int NEAR = 60;

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,6}");
    private static final List<String> AGENCY_WORDS =
            Table.read("byline-words.txt").section("HOUSE");

    static {
        for (String agency : Table.read("agencies.txt").all()) AGENCIES.put(key(agency), agency);
    }

    private final Dossier dossier;

    BylineReader(Dossier dossier) {
        this.dossier = dossier;
    }

    /// `inDateline` is the agency that the dateline names.
    Byline read(Optional<String> inDateline) {
        List<String> authors = authors();
        return new Byline(authors, editor(), publisher(), agency(authors).or(() -> inDateline));
    }

    /// Persons that the page shows before the publisher, whom many pages declare as the author.
    private List<String> authors() {
        List<String> declared = firstOf(
                () -> named(dossier.data().article("author")).toList(),
                () -> named(dossier.data().article("creator")).toList(),
                this::metas);
        if (!declared.isEmpty() && !isPublisher(declared)) return declared;
        List<String> shown = firstOf(this::marked, this::shown, this::introduced);
        boolean persons = !shown.isEmpty() && shown.stream().allMatch(Names::isPerson);
        return declared.isEmpty() || persons ? shown : declared;
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
                .filter(box -> box.has(Mark.BYLINE) && !box.hidden && box.text > 3 && box.text < LONGEST_LINE)
                .map(dossier::parts)
                .filter(line -> !Names.in(List.of(line)).isEmpty())
                .limit(1)
                .toList();
    }

    /// A short line soon after the headline that begins with "By", "Von" …
    private List<String> introduced() {
        int headline = dossier.headlineBox().map(box -> box.index).orElse(Integer.MAX_VALUE - NEAR);
        return dossier.lines().stream()
                .filter(line -> line.box().index > headline && line.box().index < headline + NEAR)
                .map(Dossier.Line::text)
                .filter(line ->
                        line.length() < LONGEST_NAMES && Names.introduced(line).isPresent())
                .limit(1)
                .toList();
    }

    private Optional<String> editor() {
        return named(dossier.data().article("editor"))
                .findFirst()
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
                .or(() -> microdata("publisher"))
                .or(dossier.page()::publisher);
    }

    private Optional<String> microdata(String property) {
        List<Box> boxes = dossier.layout().boxes();
        for (Box box : boxes) {
            if (!box.element.attr("itemprop").equals(property)) continue;
            for (Box inner : boxes.subList(box.index, box.end))
                if (inner.element.attr("itemprop").equals("name"))
                    return Optional.of(PlainText.of(inner.element.attr("content") + ' ' + dossier.text(inner)));
        }
        return Optional.empty();
    }

    /// An author's slot that holds an agency, a line that names one as the source, an agency beside the byline.
    private Optional<String> agency(List<String> authors) {
        return authors.stream()
                .map(BylineReader::agencyNamed)
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
        if (name.length() > LONGEST_AGENCY
                || Key.of(name).equals(Key.of(publisher().orElse("")))) return false;
        String lower = name.toLowerCase(Locale.ROOT);
        return AGENCIES.containsKey(lower)
                || AGENCY_WORDS.stream().anyMatch(lower::contains)
                || ACRONYM.matcher(name).matches();
    }

    private static Optional<String> agencyNamed(String name) {
        return Optional.ofNullable(AGENCIES.get(key(name)));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
