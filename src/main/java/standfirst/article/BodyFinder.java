package standfirst.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the box that holds the article's body, among the boxes that are left after the cuts. Two witnesses are heard:
/// prose lends weight to the boxes around it, and paragraphs that are built alike belong together, which joins bodies
/// that a page has cut in chunks.
final class BodyFinder {
    private static final int SHORTEST = 25;
    private static final int SHORTEST_LOOSE = 80;
    private static final double LINKED = 0.5;
    private static final int ANCESTORS = 8;
    private static final int MAIN = 500;

    private final Layout layout;
    private final BitSet cut;
    private final int[] good;
    private final int[] text;
    private final int[] linked;

    BodyFinder(Layout layout, BitSet cut) {
        this.layout = layout;
        this.cut = cut;
        int n = layout.boxes().size();
        good = new int[n + 1];
        text = new int[n + 1];
        linked = new int[n + 1];
        for (Box box : layout.boxes()) addUp(box);
    }

    private void addUp(Box box) {
        int i = box.index;
        boolean left = !cut.get(i);
        good[i + 1] = good[i] + (left && isProse(box) ? box.run : 0);
        text[i + 1] = text[i] + (left ? box.run : 0);
        linked[i + 1] = linked[i] + (left ? box.runLinked : 0);
    }

    private static boolean isProse(Box box) {
        if (box.tag.paragraph()) return box.run > Layout.PROSE && box.runLinkDensity() < 0.4;
        return !box.tag.inline() && box.run > SHORTEST_LOOSE && box.runLinkDensity() < LINKED;
    }

    private int good(Box box) {
        return good[box.end] - good[box.index];
    }

    private double linkDensity(Box box) {
        int all = text[box.end] - text[box.index];
        return all == 0 ? 0 : (double) (linked[box.end] - linked[box.index]) / all;
    }

    Box find() {
        Box found = climb(join(heaviest()));
        return layout.boxes().stream()
                .filter(box -> found.holds(box) && isMain(box))
                .findFirst()
                .orElse(found);
    }

    /// HTML's own word for where the matter is: what stands beside it, teasers above all, is not of it.
    private boolean isMain(Box box) {
        return (box.tag == Tag.MAIN || box.element.attr("role").equals("main"))
                && !cut.get(box.index)
                && good(box) >= MAIN
                && holdsHeadline(box);
    }

    private boolean holdsHeadline(Box box) {
        return layout.boxes().subList(box.index, box.end).stream().anyMatch(inner -> inner.tag == Tag.HEADLINE);
    }

    private Box heaviest() {
        double[] weight = new double[layout.boxes().size()];
        for (Box box : layout.boxes()) if (!cut.get(box.index)) lend(box, weight);
        Box best = layout.root();
        double most = 0;
        for (Box box : layout.boxes()) {
            double w = weight[box.index] * hint(box);
            if (w > most) {
                most = w;
                best = box;
            }
        }
        return best;
    }

    private static void lend(Box box, double[] weight) {
        boolean paragraph = box.tag.paragraph();
        if (box.run < (paragraph ? SHORTEST : SHORTEST_LOOSE) || box.tag.inline() || box.tag.heading()) return;
        if (box.runLinkDensity() > LINKED) return;
        boolean half = box.tag == Tag.ITEM || box.tag == Tag.CELL;
        double share = (half ? box.run / 2 : box.run) + 20.0 * box.commas;
        Box to = paragraph ? box.parent : box;
        for (int depth = 0; to != null && depth < 4; depth++, to = to.parent) {
            weight[to.index] += share;
            share *= depth == 0 ? 0.75 : 0.6;
        }
    }

    private static double hint(Box box) {
        if (box.aside) return 0.4;
        if (box.has(Mark.BODY) || box.element.attr("itemprop").equals("articleBody")) return 1.3;
        return box.tag == Tag.ARTICLE || box.tag == Tag.MAIN ? 1.1 : 1;
    }

    /// Paragraphs alike by the chain of their ancestors.
    private static final class Kin {
        final List<Box> boxes = new ArrayList<>();
        double weight;
    }

    private Box join(Box best) {
        Map<String, Kin> kins = new HashMap<>();
        for (Box box : layout.boxes()) if (!cut.get(box.index)) enrol(box, kins);
        Kin top = null;
        double most = 0;
        for (Kin kin : kins.values()) {
            double w = kin.weight * factor(kin);
            if (w > most) {
                most = w;
                top = kin;
            }
        }
        if (top == null) return best;
        Box home = home(top);
        if (home.holds(best) || good(home) > good(best)) return home;
        return best;
    }

    private static void enrol(Box box, Map<String, Kin> kins) {
        if (box.run < 60 || box.tag.inline() || box.tag.heading() || box.inLink) return;
        if (box.runLinkDensity() > LINKED) return;
        Kin kin = kins.computeIfAbsent(signature(box), k -> new Kin());
        kin.boxes.add(box);
        boolean half = box.tag == Tag.ITEM || box.tag == Tag.CELL;
        kin.weight += (box.run + 15.0 * (box.commas + box.stops)) * (half ? 0.5 : 1);
    }

    private static String signature(Box box) {
        StringBuilder chain = new StringBuilder(box.element.normalName());
        Box up = box.parent;
        for (int i = 1; i < ANCESTORS && up != null; i++, up = up.parent) {
            chain.append('>').append(up.element.normalName()).append('.');
            appendFirstClass(chain, up.element.className());
        }
        return chain.toString();
    }

    private static void appendFirstClass(StringBuilder chain, String classes) {
        int i = 0;
        while (i < classes.length() && classes.charAt(i) <= ' ') i++;
        for (; i < classes.length() && classes.charAt(i) > ' '; i++)
            if (!Character.isDigit(classes.charAt(i))) chain.append(classes.charAt(i));
    }

    private double factor(Kin kin) {
        Box first = kin.boxes.getFirst();
        double factor = 1;
        if (first.within(Mark.BODY)) factor = 1.5;
        else if (in(first, Tag.ARTICLE) || in(first, Tag.MAIN)) factor = 1.25;
        if (first.within(Mark.FOREIGN)) factor *= 0.15;
        else if (first.aside) factor *= 0.4;
        if (articles(kin) > 2) factor *= 0.3;
        return factor;
    }

    private static boolean in(Box box, Tag tag) {
        for (Box b = box.parent; b != null; b = b.parent) if (b.tag == tag) return true;
        return false;
    }

    /// Many separate articles are teasers.
    private static int articles(Kin kin) {
        Set<Box> articles = new HashSet<>();
        for (Box box : kin.boxes)
            for (Box b = box.parent; b != null; b = b.parent)
                if (b.tag == Tag.ARTICLE) {
                    articles.add(b);
                    break;
                }
        return articles.size();
    }

    private Box home(Kin kin) {
        Box first = kin.boxes.getFirst();
        Box last = kin.boxes.getLast();
        Box home = first.tag.paragraph() && first.parent != null ? first.parent : first;
        for (Box up = home; up != null && !home.holds(last); up = up.parent) home = up;
        return home;
    }

    private Box climb(Box best) {
        for (int i = 0; i < 5; i++) {
            Box up = best.parent;
            if (up == null || best.element.normalName().equals("body")) return best;
            boolean more = good(up) > 1.12 * good(best) + 150 && linkDensity(up) < 0.35;
            boolean article = (up.tag == Tag.ARTICLE || up.has(Mark.BODY))
                    && good(up) > 1.05 * good(best)
                    && linkDensity(up) < 0.3;
            if (more || article) best = up;
        }
        return best;
    }
}
