package standfirst.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads the byline that the page shows: what it marks as one, lines that begin with "By", "Von" …, a name beside the
/// date, a signature under the copy.
final class ShownByline {
    private static final int LONGEST_LINE = 160;
    private static final int LONGEST_NAMES = 80;
    /// So many elements after the headline a byline stands at most, and half as many before it.
    private static final int NEAR = 60;
    /// So many lines of the copy, from its beginning and from its end, are looked at for a bare name.
    private static final int OUTERMOST = 3;

    private static final Set<String> SET_APART = Set.of("b", "strong", "i", "em");
    private static final Pattern AFTER_CLOCK =
            Pattern.compile("^[\\s,.]*(?:uhr\\b|h\\b|[ap]\\.?m\\b\\.?)?[\\s,.]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARTS = Pattern.compile("\\s*[|•·–—\\n]\\s*|\\s+-\\s+");

    private final Dossier dossier;
    private final Optional<Box> headline;

    ShownByline(Dossier dossier, String headline) {
        this.dossier = dossier;
        this.headline = dossier.headlineBox(headline);
    }

    /// Persons, if there are any; else what the page marks as the author.
    List<String> names() {
        List<String> all = firstOf(this::related, this::marked, this::introduced, this::labelled);
        List<String> persons = persons(all);
        return persons.isEmpty() ? all : persons;
    }

    @SafeVarargs
    private static List<String> firstOf(Supplier<List<String>>... readings) {
        List<List<String>> read = Stream.of(readings)
                .map(reading -> Names.in(reading.get()))
                .filter(names -> !names.isEmpty())
                .toList();
        return read.stream()
                .filter(names -> !persons(names).isEmpty())
                .findFirst()
                .or(() -> read.stream().findFirst())
                .orElse(List.of());
    }

    /// Without those that only say more about one that is there: "All articles by Ada Lind".
    private static List<String> persons(List<String> names) {
        List<String> persons = names.stream().filter(Names::isPerson).toList();
        return persons.stream()
                .filter(name -> persons.stream().noneMatch(other -> !other.equals(name) && name.contains(other)))
                .toList();
    }

    /// `<a rel="author">`: the first, and those that stand with it.
    private List<String> related() {
        List<Box> boxes = dossier.layout().boxes().stream()
                .filter(box -> isShown(box) && marksAuthor(box))
                .toList();
        return boxes.stream()
                .filter(box -> box.index < boxes.getFirst().index + NEAR / 2)
                .map(dossier::said)
                .toList();
    }

    private static boolean marksAuthor(Box box) {
        return box.element.attr("rel").equals("author")
                || box.element.attr("itemprop").equals("author");
    }

    private static boolean isShown(Box box) {
        return !box.tag.opaque() && !box.hidden && box.text > 2 && box.text < LONGEST_LINE && !inFigure(box);
    }

    private static boolean inFigure(Box box) {
        for (Box b = box; b != null; b = b.parent) if (b.tag == Tag.FIGURE || b.tag == Tag.CAPTION) return true;
        return false;
    }

    private List<String> marked() {
        return dossier.layout().boxes().stream()
                .filter(box -> box.has(Mark.BYLINE) && isShown(box))
                .sorted(Comparator.comparingInt(this::distance))
                .map(dossier::parts)
                .filter(line -> !Names.in(List.of(line)).isEmpty())
                .limit(1)
                .toList();
    }

    /// What stands above the headline counts as farther off.
    private int distance(Box box) {
        int from = headline.map(h -> h.index).orElse(0);
        return box.index >= from ? box.index - from : 2 * (from - box.index);
    }

    private List<String> introduced() {
        return near(this::introducedIn);
    }

    /// `24.11.2026 – Ada Lind`: a bare name beside the date.
    List<String> besideDate() {
        return near(this::besideDateIn);
    }

    private List<String> near(Function<Box, List<String>> reading) {
        return dossier.layout().boxes().stream()
                .filter(box -> headline.isPresent() && distance(box) < NEAR && box.text < LONGEST_NAMES && isShown(box))
                .map(reading)
                .map(Names::in)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /// `By Ada Lind | 24 November 2026`, `Posted on 24 November 2026 by Ada Lind`, `By` and `Ada Lind` in elements of
    /// their own.
    private List<String> introducedIn(Box line) {
        String[] parts = parts(line);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            if (i > 0 && Names.introduces(parts[i - 1])) names.add(parts[i]);
            else Names.introduced(afterDate(parts[i])).ifPresent(names::add);
        }
        return names;
    }

    private List<String> besideDateIn(Box line) {
        if (dossier.dates().stated(dossier.text(line)).isEmpty()) return List.of();
        return Arrays.stream(parts(line)).filter(Names::isPlainPerson).toList();
    }

    private String[] parts(Box line) {
        return PARTS.split(dossier.parts(line).strip());
    }

    /// What follows the last digit and the word for the hour: `by Ada Lind` of `24.11.2026, 13.30 Uhr by Ada Lind`.
    private static String afterDate(String part) {
        int end = part.length();
        while (end > 0 && !Character.isDigit(part.charAt(end - 1))) end--;
        return AFTER_CLOCK.matcher(part.substring(end)).replaceFirst("");
    }

    /// `Author: Ada Lind`, wherever it stands.
    private List<String> labelled() {
        return dossier.lines().stream()
                .filter(line -> line.text().length() < LONGEST_NAMES && isShown(line.box()))
                .map(Dossier.Line::text)
                .filter(line -> Names.labelled(line).isPresent())
                .limit(1)
                .toList();
    }

    /// A line that is nothing but persons' names, and opens the copy or stands apart from it at its end.
    List<String> signature(Box body) {
        List<Box> lines = dossier.lines().stream()
                .map(Dossier.Line::box)
                .filter(box -> body.holds(box) && box.tag == Tag.PARAGRAPH && isShown(box) && box.linked == 0)
                .toList();
        Stream<Box> first = lines.stream().limit(OUTERMOST);
        Stream<Box> last = lines.reversed().stream().limit(OUTERMOST).filter(this::isSetApart);
        return Stream.concat(first, last)
                .map(dossier::text)
                .filter(line -> line.length() < LONGEST_NAMES / 2)
                .map(line -> Arrays.asList(line.split("\\s*/\\s*")))
                .filter(names -> names.stream().allMatch(Names::isPlainPerson))
                .findFirst()
                .orElse(List.of());
    }

    /// All of it bold or slanted, or on the other side of the column.
    private boolean isSetApart(Box line) {
        boolean aligned = line.element.attr("align").equals("right")
                || line.element.attr("style").replace(" ", "").contains("text-align:right");
        return aligned
                || dossier.layout().boxes().subList(line.index + 1, line.end).stream()
                        .anyMatch(box -> box.text == line.text && SET_APART.contains(box.element.normalName()));
    }
}
