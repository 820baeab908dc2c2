package standfirst.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Reads what stands with a photo, in whatever elements: the caption and who took it.
final class FigureReader {
    private static final int LONGEST_CREDIT = 120;
    /// A line without a word for it is a credit if it is no longer than this.
    private static final int SHORT_CREDIT = 60;
    private static final int MOST_LINES = 4;
    /// So many elements after a figure the credit that some put under it stands at most.
    private static final int UNDER = 12;

    private final Dossier dossier;
    private final List<Box> boxes;

    FigureReader(Dossier dossier) {
        this.dossier = dossier;
        this.boxes = dossier.layout().boxes();
    }

    Caption read(Box figure) {
        Box line = captionIn(figure);
        Optional<Box> credit = creditIn(figure);
        Caption whole = Caption.read(dossier.text(line));
        if (credit.isPresent()) return parted(line, credit.get(), whole);
        if (whole.credit().isPresent()) return whole;
        return beside(line, figure)
                .or(() -> last(line))
                .or(() -> under(figure).map(whole::creditedTo))
                .orElse(whole);
    }

    /// The same where no element is named for it: the longest line is the caption, one that names a photographer or a
    /// house the credit.
    Caption lines(Box box) {
        List<String> lines = dossier.parts(box).lines().toList();
        if (lines.size() > MOST_LINES) return Caption.NONE;
        Caption caption = lines.stream()
                .map(Caption::read)
                .filter(line -> line.text().isPresent())
                .max(Comparator.comparingInt(line -> line.text().orElseThrow().length()))
                .orElse(Caption.NONE);
        return caption.or(lines.stream()
                .map(Caption::read)
                .filter(line -> line.text().isEmpty())
                .findFirst()
                .orElse(Caption.NONE));
    }

    /// Some mark only the house: `Photo: Noor Haas (<span class="credit">EXA</span>)`.
    private Caption parted(Box line, Box credit, Caption whole) {
        String marked = dossier.text(credit);
        boolean more = line.holds(credit)
                && whole.credit().filter(c -> c.contains(marked)).isPresent();
        return more ? whole : Caption.read(textWithout(line, credit)).creditedTo(marked);
    }

    private Box captionIn(Box figure) {
        List<Box> inside = boxes.subList(figure.index, figure.end);
        for (Box box : inside) if (box.tag == Tag.CAPTION && box.text > 0) return box;
        for (Box box : inside) if (box.has(Mark.CAPTION) && box.text > 0 && !box.tag.opaque()) return box;
        return figure;
    }

    private String textWithout(Box line, Box credit) {
        return credit.holds(line) ? "" : dossier.textWithout(line, credit);
    }

    /// The last and innermost: some wrap text and credit in an element that is named for the credit.
    private Optional<Box> creditIn(Box figure) {
        Box credit = null;
        for (Box box : boxes.subList(figure.index + 1, figure.end)) if (isCredit(box)) credit = box;
        return Optional.ofNullable(credit);
    }

    private static boolean isCredit(Box box) {
        if (box.text < 2 || box.text > LONGEST_CREDIT || box.tag.opaque() || box.hidden) return false;
        if (box.has(Mark.CREDIT) && !box.has(Mark.CAPTION)
                || box.element.normalName().equals("cite")) return true;
        return switch (box.element.attr("itemprop")) {
            case "copyrightHolder", "creditText", "copyrightNotice", "author", "creator" -> true;
            default -> false;
        };
    }

    /// A short line in the figure beside its caption is the credit.
    private Optional<Caption> beside(Box line, Box figure) {
        if (line == figure || figure.linked > 0) return Optional.empty();
        String rest = dossier.textWithout(figure, line);
        return rest.length() <= SHORT_CREDIT && isName(rest)
                ? Optional.of(Caption.of(dossier.text(line), rest))
                : Optional.empty();
    }

    /// The last part of a caption, set apart from the rest and no sentence, is the credit.
    private Optional<Caption> last(Box line) {
        List<Box> parts = new ArrayList<>();
        for (Box box : boxes.subList(line.index + 1, line.end))
            if (box.text > 2
                    && !box.hidden
                    && box.linkDensity() < 1
                    && (box.tag == Tag.INLINE || box.tag == Tag.BLOCK || box.tag == Tag.PARAGRAPH)) parts.add(box);
        if (parts.isEmpty()) return Optional.empty();
        Box last = parts.getLast();
        String credit = dossier.text(last);
        String rest = dossier.textWithout(line, last);
        boolean apart = rest.length() > credit.length() && credit.length() <= SHORT_CREDIT && !credit.endsWith(".");
        return apart && dossier.text(line).endsWith(credit) && isName(credit)
                ? Optional.of(Caption.of(rest, credit))
                : Optional.empty();
    }

    /// It begins with a capital or in a script that has none, and has no digits.
    private static boolean isName(String credit) {
        String name = Caption.of("", credit).credit().orElse("");
        return name.length() > 1
                && Character.isLetter(name.codePointAt(0))
                && !Character.isLowerCase(name.codePointAt(0))
                && name.codePoints().noneMatch(Character::isDigit);
    }

    private Optional<String> under(Box figure) {
        return boxes.subList(figure.end, Math.min(boxes.size(), figure.end + UNDER)).stream()
                .filter(box -> isCredit(box) && box.has(Mark.CREDIT))
                .map(dossier::text)
                .findFirst();
    }
}
