package standfirst.article;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds the box in which a publisher sums up the article: a list in an element that is named for it, or after a
/// heading that says so. Its bullets are the publisher's own key points and never part of the text.
final class KeyPointsBox {
    private static final Set<String> HEADINGS =
            new HashSet<>(Table.read("key-points-headings.txt").all());
    private static final int LONGEST = 4_000;
    private static final int LONGEST_HEADING = 60;
    /// A box with more of its text linked than this highlights other articles.
    private static final double MOST_LINKED = 0.2;

    private final Dossier dossier;

    KeyPointsBox(Dossier dossier) {
        this.dossier = dossier;
    }

    /// The box with its heading, if the page has one.
    Optional<Box> find() {
        Optional<Box> headed = dossier.lines().stream()
                .filter(line -> heads(line.text()))
                .map(Dossier.Line::box)
                .map(this::under)
                .flatMap(Optional::stream)
                .findFirst();
        return headed.or(() -> dossier.layout().boxes().stream()
                .filter(box -> box.has(Mark.KEYPOINTS)
                        && box.text > 0
                        && box.text < LONGEST
                        && box.linkDensity() < MOST_LINKED
                        && !items(box).isEmpty())
                .findFirst());
    }

    List<String> points() {
        return find().map(this::items).orElse(List.of());
    }

    private static boolean heads(String line) {
        return line.length() < LONGEST_HEADING && HEADINGS.contains(heading(line));
    }

    private static String heading(String text) {
        String lower = text.toLowerCase(Locale.ROOT).strip();
        int end = lower.length();
        while (end > 0 && ":：.".indexOf(lower.charAt(end - 1)) >= 0) end--;
        return lower.substring(0, end);
    }

    /// The smallest box around the heading that holds a list, if it holds little else.
    private Optional<Box> under(Box heading) {
        Box box = heading;
        for (int i = 0; i < 4 && box.parent != null; i++, box = box.parent) {
            if (items(box).isEmpty()) continue;
            return Optional.of(box)
                    .filter(b -> b.text < LONGEST
                            && listed(b) > 0.7 * b.text
                            && b.linkDensity() < MOST_LINKED
                            && !b.element.normalName().equals("body"));
        }
        return Optional.empty();
    }

    private int listed(Box box) {
        int listed = 0;
        for (int i = box.index; i < box.end; i = next(i))
            if (dossier.layout().boxes().get(i).tag == Tag.LIST)
                listed += dossier.layout().boxes().get(i).text;
        return listed;
    }

    private int next(int i) {
        Box box = dossier.layout().boxes().get(i);
        return box.tag == Tag.LIST ? box.end : i + 1;
    }

    private List<String> items(Box box) {
        return dossier.layout().boxes().subList(box.index, box.end).stream()
                .filter(b -> b.tag == Tag.ITEM && b.text > 15 && b.linkDensity() < 0.5)
                .map(dossier::text)
                .filter(point -> point.codePoints().anyMatch(Character::isLetter))
                .toList();
    }
}
