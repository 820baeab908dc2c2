package standfirst.article;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import standfirst.article.DateText.Stated;

/// Reads when the article was published and last changed: what the publisher tells machines first, then what the page
/// shows beside its headline, then its address.
final class DateReader {
    static final Table METAS = Table.read("date-metas.txt");
    private static final Table WORDS = Table.read("date-words.txt");
    private static final List<String> UPDATED = WORDS.section("UPDATED");
    private static final List<String> PUBLISHED = WORDS.section("PUBLISHED");
    /// What also has dates in a page's JSON-LD, and is not the page.
    private static final Set<String> PARTS =
            Set.of("Comment", "Review", "ImageObject", "VideoObject", "AudioObject", "Answer", "Event");

    private static final int LABEL = 160;
    /// So many elements after the headline its date stands at most, and half as many before it.
    private static final int NEAR = 60;
    /// So near, it needs no class word to be taken for one.
    private static final int NEXT = 12;

    private final Dossier dossier;
    private final DateText text;
    private final Optional<Box> headline;
    private final String title;
    private final LocalClock clock;
    private @Nullable List<Stated> beside;

    DateReader(Dossier dossier, String headline) {
        this.dossier = dossier;
        this.text = dossier.dates();
        this.headline = dossier.headlineBox(headline);
        this.title = Key.of(headline);
        this.clock = new LocalClock(dossier, this::statedBeside);
    }

    Optional<Moment> published() {
        return exact(
                        this::revised,
                        () -> data("datePublished"),
                        () -> meta("PUBLISHED"),
                        () -> microdata("datePublished"),
                        () -> data("dateCreated"),
                        () -> times(true),
                        () -> AddressDates.in(dossier.page().address(), text),
                        () -> beside(NEXT, DateReader::isShort),
                        () -> beside(NEAR, DateReader::isMarked),
                        () -> beside(NEAR, DateReader::isShort),
                        () -> meta("SOME DATE"),
                        () -> anywhere(DateReader::isMarked),
                        () -> times(false),
                        () -> anywhere(Dossier::isLine),
                        () -> ScriptedDates.in(dossier.layout(), text),
                        () -> microdata("dateModified"),
                        this::modified)
                .map(clock::of);
    }

    Optional<Moment> modified() {
        return exact(() -> data("dateModified"), () -> meta("MODIFIED"), () -> microdata("dateModified"))
                .map(clock::of);
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

    private List<Stated> statedBeside() {
        if (beside == null)
            beside = boxes(NEAR, DateReader::isShort)
                    .map(this::stated)
                    .flatMap(Optional::stream)
                    .toList();
        return beside;
    }

    /// A wiki's page is the version that it shows, not the first one.
    private Optional<Moment> revised() {
        if (!dossier.head().first("generator").startsWith("MediaWiki")) return Optional.empty();
        return data("dateModified")
                .or(() -> dossier.layout().boxes().stream()
                        .filter(box -> box.element.id().endsWith("lastmod"))
                        .map(box -> text.read(dossier.text(box)))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private Optional<Moment> data(String name) {
        return text.read(dossier.data().article(name).first().text())
                .or(() -> dossier.data().nodes().stream()
                        .filter(node -> node.has(name)
                                && !PARTS.contains(node.get("@type").first().text()))
                        .findFirst()
                        .flatMap(node -> text.read(node.get(name).first().text())));
    }

    private Optional<Moment> meta(String section) {
        return METAS.section(section).stream()
                .flatMap(name -> dossier.head().all(name).stream())
                .map(text::read)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Moment> microdata(String property) {
        return dossier.layout().boxes().stream()
                .filter(box -> box.element.attr("itemprop").contains(property))
                .map(this::stated)
                .flatMap(Optional::stream)
                .findFirst()
                .map(Stated::moment);
    }

    private Optional<Moment> times(boolean labelled) {
        return dossier.layout().boxes().stream()
                .filter(box -> box.tag == Tag.TIME)
                .filter(box -> !labelled || box.element.hasAttr("pubdate") || saysPublished(box))
                .map(this::stated)
                .flatMap(Optional::stream)
                .findFirst()
                .map(Stated::moment);
    }

    private static boolean saysPublished(Box box) {
        String name = (box.element.className() + ' ' + (box.parent == null ? "" : box.parent.element.className()))
                .toLowerCase(Locale.ROOT);
        return name.contains("publish") || name.contains("entry-date") || name.contains("post-date");
    }

    private Optional<Stated> stated(Box box) {
        return text.stated(box.element.attr("datetime"))
                .or(() -> text.stated(box.element.attr("content")))
                .or(() -> box.element.normalName().equals("abbr")
                        ? text.stated(box.element.attr("title"))
                        : Optional.empty())
                .or(() -> box.text < LABEL ? text.stated(published(textOf(box))) : Optional.empty());
    }

    /// Days in the headline are those that it tells of.
    private String textOf(Box box) {
        return headline.filter(box::holds)
                .map(inner -> dossier.textWithout(box, inner))
                .orElseGet(() -> dossier.text(box));
    }

    /// The part of the line that speaks of publication; empty when it speaks of the last change alone.
    private static String published(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        if (lower.length() != line.length()) return line;
        OptionalInt updated = first(lower, UPDATED, 0);
        if (updated.isEmpty()) return line;
        String before = line.substring(0, updated.getAsInt());
        if (before.chars().filter(Character::isDigit).count() > 2) return before;
        OptionalInt published = first(lower, PUBLISHED, updated.getAsInt());
        return published.isPresent() ? line.substring(published.getAsInt()) : "";
    }

    private static OptionalInt first(String line, List<String> words, int from) {
        return words.stream()
                .mapToInt(word -> line.indexOf(word, from))
                .filter(at -> at >= 0)
                .min();
    }

    private static boolean isMarked(Box box) {
        return !box.tag.opaque()
                && (box.tag == Tag.TIME
                        || (box.has(Mark.DATE) || box.has(Mark.BYLINE)) && box.text > 5 && box.text < LABEL);
    }

    private static boolean isShort(Box box) {
        return !box.tag.opaque() && !box.hidden && box.text > 5 && box.text < LABEL;
    }

    /// The boxes around the headline, the nearest first.
    private Stream<Box> boxes(int reach, Predicate<Box> kind) {
        if (headline.isEmpty()) return Stream.empty();
        List<Box> all = dossier.layout().boxes();
        int from = Math.max(0, headline.get().index - reach / 2);
        int to = Math.min(all.size(), headline.get().end + reach);
        return all.subList(from, to).stream()
                .filter(box -> kind.test(box) && !isHeadline(box))
                .sorted(Comparator.comparingInt(box -> distance(box, headline.get())));
    }

    private boolean isHeadline(Box box) {
        return headline.get().holds(box) && title.contains(Key.of(dossier.text(box)));
    }

    private static int distance(Box box, Box headline) {
        return box.index > headline.index ? box.index - headline.end : Math.max(0, headline.index - box.end);
    }

    private Optional<Moment> beside(int reach, Predicate<Box> kind) {
        return boxes(reach, kind)
                .map(this::stated)
                .flatMap(Optional::stream)
                .findFirst()
                .map(Stated::moment);
    }

    /// What stands from the headline on comes before what stands above it: sites show today's date at the top.
    private Optional<Moment> anywhere(Predicate<Box> kind) {
        int start = headline.map(box -> box.index).orElse(0);
        List<Box> all = dossier.layout().boxes();
        return Stream.concat(all.subList(start, all.size()).stream(), all.subList(0, start).stream())
                .filter(kind)
                .map(this::stated)
                .flatMap(Optional::stream)
                .findFirst()
                .map(Stated::moment);
    }
}
