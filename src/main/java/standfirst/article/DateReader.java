package standfirst.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads when the article was published and last changed: what the publisher tells machines first, then what the page
/// shows, then its address.
final class DateReader {
    private static final String[] PUBLISHED = {
        "article:published_time",
        "article:published:time",
        "og:published_time",
        "article:published",
        "datepublished",
        "og:article:published_time",
        "parsely-pub-date",
        "sailthru.date",
        "cxenseparse:recs:publishtime",
        "cxenseparse:publishtime",
        "pubdate",
        "publishdate",
        "publish-date",
        "published_time",
        "publication_date",
        "publication-date",
        "dc.date.issued",
        "dcterms.created",
        "dcterms.issued",
        "dcterms.date",
        "dc.date",
        "dc.date.created",
        "datecreated",
        "rnews:datepublished",
        "shareaholic:article_published_time",
        "article_date_original",
        "article.published",
        "created",
        "published",
        "date",
        "originalpublicationdate",
        "displaydate",
        "ptime"
    };
    private static final String[] MODIFIED = {
        "article:modified_time",
        "article:modified:time",
        "og:updated_time",
        "datemodified",
        "dcterms.modified",
        "dc.date.modified",
        "last-modified",
        "article:updated_time",
        "lastmod",
        "revised",
        "dateupdate"
    };
    private static final Pattern IN_ADDRESS =
            Pattern.compile("/((?:19|20)\\d\\d)[/-]?(\\d\\d?)[/-]?(\\d\\d?)(?=[/_.-]|$)");
    private static final List<String> UPDATE_WORDS =
            Table.read("update-words.txt").all();
    private static final int LABEL = 160;

    private final Dossier dossier;
    private final DateText text;

    DateReader(Dossier dossier) {
        this.dossier = dossier;
        this.text = dossier.dates();
    }

    Optional<Moment> published() {
        return exact(
                () -> data("datePublished"),
                () -> meta(PUBLISHED),
                () -> microdata("datePublished"),
                () -> data("dateCreated"),
                () -> times(true),
                this::inAddress,
                () -> shown(true),
                () -> times(false),
                () -> shown(false),
                this::inScripts,
                () -> microdata("dateModified"),
                this::modified);
    }

    Optional<Moment> modified() {
        return exact(() -> data("dateModified"), () -> meta(MODIFIED), () -> microdata("dateModified"));
    }

    /// The first reading; where it knows the day alone, a later one that knows the hour of that day.
    @SafeVarargs
    private static Optional<Moment> exact(Supplier<Optional<Moment>>... readings) {
        Optional<Moment> first = Optional.empty();
        for (Supplier<Optional<Moment>> reading : readings) {
            Optional<Moment> read = reading.get();
            if (read.isEmpty()) continue;
            if (first.isEmpty()) first = read;
            if (read.get().time().isPresent()
                    && read.get().day().equals(first.get().day())) return read;
        }
        return first;
    }

    private Optional<Moment> data(String name) {
        return text.read(dossier.data().article(name).first().text())
                .or(() -> dossier.data().nodes().stream()
                        .filter(node ->
                                node.has(name) && !node.get("@type").text().equals("Comment"))
                        .findFirst()
                        .flatMap(node -> text.read(node.get(name).first().text())));
    }

    private Optional<Moment> meta(String... names) {
        return Stream.of(names)
                .flatMap(name -> dossier.head().all(name).stream())
                .map(text::read)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Moment> microdata(String property) {
        return dossier.layout().boxes().stream()
                .filter(box -> box.element.attr("itemprop").contains(property))
                .map(this::timeOf)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Moment> timeOf(Box box) {
        return text.read(box.element.attr("datetime"))
                .or(() -> text.read(box.element.attr("content")))
                .or(() -> box.text < LABEL ? text.read(dossier.text(box)) : Optional.empty());
    }

    private Optional<Moment> times(boolean labelled) {
        return dossier.layout().boxes().stream()
                .filter(box -> box.tag == Tag.TIME)
                .filter(box -> !labelled || box.element.hasAttr("pubdate") || published(box))
                .map(this::timeOf)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean published(Box box) {
        String name = (box.element.className() + ' ' + (box.parent == null ? "" : box.parent.element.className()))
                .toLowerCase(Locale.ROOT);
        return name.contains("publish") || name.contains("entry-date") || name.contains("post-date");
    }

    /// What stands from the headline on comes before what stands above it: sites show today's date at the top.
    private Optional<Moment> shown(boolean marked) {
        int headline = dossier.headlineBox().map(box -> box.index).orElse(0);
        return shown(marked, box -> box.index >= headline).or(() -> shown(marked, box -> box.index < headline));
    }

    private Optional<Moment> shown(boolean marked, Predicate<Box> where) {
        Stream<String> lines = marked
                ? dossier.layout().boxes().stream()
                        .filter(box -> box.has(Mark.DATE) || box.has(Mark.BYLINE))
                        .filter(box -> !box.tag.opaque() && box.text > 5 && box.text < LABEL && where.test(box))
                        .map(dossier::text)
                : dossier.lines().stream()
                        .filter(line -> where.test(line.box()))
                        .map(Dossier.Line::text);
        return lines.filter(line -> !isUpdate(line))
                .map(text::read)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isUpdate(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return UPDATE_WORDS.stream().anyMatch(lower::contains);
    }

    /// Some write the date by a script: `<script>showDate("2020/04/17 01:43:09")</script>`.
    private Optional<Moment> inScripts() {
        return dossier.layout().scripts().stream()
                .map(box -> box.element.data())
                .filter(script -> script.length() < LABEL)
                .map(text::read)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Moment> inAddress() {
        String path = Optional.ofNullable(dossier.page().address().getPath()).orElse("");
        Matcher m = IN_ADDRESS.matcher(path);
        return m.find() ? text.read(m.group(1) + '-' + m.group(2) + '-' + m.group(3)) : Optional.empty();
    }
}
