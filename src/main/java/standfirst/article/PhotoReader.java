package standfirst.article;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// Reads the lead photo: its address, its caption, and who took it.
final class PhotoReader {
    private static final int LONGEST = 1_000;
    private static final int SHORTEST = 8;
    private static final Pattern CLOCK = Pattern.compile("\\d\\d:\\d\\d");
    private static final int LONGEST_CREDIT = 120;

    private final Dossier dossier;
    private final String headline;
    private final List<Box> boxes;
    private final DateText dates;

    PhotoReader(Dossier dossier, String headline) {
        this.dossier = dossier;
        this.headline = headline;
        this.boxes = dossier.layout().boxes();
        this.dates = dossier.dates();
    }

    /// The first photo with a caption among those around headline and body; else what the page declares.
    Optional<Photo> read(Box body) {
        Json image = dossier.data().article("image").first();
        Caption caption = shown(body).or(declared(image));
        return address(image)
                .or(() -> inBody(body))
                .map(address -> new Photo(address, caption.text(), caption.credit()));
    }

    /// Old pages declare no photo: the first one of some size in the article is it.
    private Optional<URI> inBody(Box body) {
        return boxes.subList(home(body).index, body.end).stream()
                .filter(box -> box.tag == Tag.IMAGE && !isSmall(box.element))
                .map(box -> box.element.attr("src"))
                .filter(src -> !src.isBlank() && !src.startsWith("data:"))
                .map(src -> Addresses.resolve(dossier.page().address(), src))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isSmall(Element image) {
        String width = image.attr("width");
        return width.length() < 3 && !width.isEmpty() || image.attr("height").length() == 1;
    }

    private static Caption declared(Json image) {
        String text = StructuredData.plain(image.get("caption", "description"));
        String credit = StructuredData.plain(image.get("creditText", "copyrightNotice"));
        if (credit.isEmpty())
            credit = StructuredData.plain(
                    image.get("copyrightHolder", "creator", "author").first().get("name"));
        return Caption.of(text, credit);
    }

    /// Captions that the page marks as such first, then what stands in an element named for a picture, then what only
    /// the
    /// image itself says.
    private Caption shown(Box body) {
        List<Box> range = boxes.subList(home(body).index, body.end);
        return first(range, this::isCaption, this::caption)
                .or(() -> first(range, this::isPicture, this::caption))
                .or(() -> first(range, this::isCell, this::caption))
                .or(() -> first(range, box -> box.tag == Tag.IMAGE, PhotoReader::said))
                .orElse(Caption.NONE);
    }

    private Optional<Caption> first(List<Box> range, Predicate<Box> kind, Function<Box, Caption> reading) {
        Caption best = Caption.NONE;
        for (Box box : range) {
            if (!kind.test(box)) continue;
            Caption read = reading.apply(box);
            if (isNoCaption(read)) continue;
            best = best.or(read);
            if (best.text().isPresent()) return Optional.of(best);
        }
        return best.credit().isPresent() ? Optional.of(best) : Optional.empty();
    }

    /// The portrait of an author with the byline under it, the length of a video.
    private boolean isNoCaption(Caption caption) {
        String text = caption.text().orElse("");
        return !text.isEmpty()
                && (text.length() < SHORTEST
                        || Names.introduced(text).isPresent()
                        || LineStarts.areIn(text)
                        || text.length() < LONGEST_CREDIT
                                && dates.read(text).flatMap(Moment::time).isPresent()
                        || text.length() < LONGEST_CREDIT && CLOCK.matcher(text).find());
    }

    private static Caption said(Box image) {
        Element element = image.element;
        String said = element.hasAttr("data-caption") ? element.attr("data-caption") : element.attr("title");
        String credit = element.hasAttr("data-credit") ? element.attr("data-credit") : element.attr("data-source");
        Caption read = Caption.read(PlainText.of(said));
        return credit.isBlank() ? read : read.creditedTo(PlainText.of(credit));
    }

    /// The box that holds the headline and the body.
    private Box home(Box body) {
        Optional<Box> headline =
                dossier.headlineBox().or(() -> dossier.find(this.headline)).filter(box -> box.index < body.end);
        Box home = body;
        for (Box up = body; up != null && headline.isPresent() && !home.holds(headline.get()); up = up.parent)
            home = up;
        return home;
    }

    private boolean isCaption(Box box) {
        if (box.text < 2 || box.text > LONGEST || box.hidden || box.tag.opaque()) return false;
        if (box.tag == Tag.CAPTION || box.tag == Tag.FIGURE) return true;
        return box.has(Mark.CAPTION) && !box.tag.inline() && !box.tag.heading() && nearImage(box);
    }

    private boolean nearImage(Box box) {
        Box around = box;
        for (int i = 0; i < 3 && around.parent != null; i++, around = around.parent)
            if (holdsImage(around)) return true;
        return false;
    }

    /// Old pages set photo and caption in a cell of a table.
    private boolean isCell(Box box) {
        return box.tag == Tag.CELL && box.text > SHORTEST && box.text <= LONGEST / 2 && holdsImage(box);
    }

    private boolean isPicture(Box box) {
        return box.text > 2
                && box.text <= LONGEST / 2
                && !box.hidden
                && box.has(Mark.PHOTO)
                && box.tag == Tag.BLOCK
                && holdsImage(box);
    }

    private boolean holdsImage(Box box) {
        for (Box inner : boxes.subList(box.index, box.end)) if (inner.tag == Tag.IMAGE) return true;
        return false;
    }

    private Caption caption(Box figure) {
        Box line = captionIn(figure);
        Optional<Box> credit = creditIn(figure);
        if (credit.isPresent())
            return Caption.read(textWithout(line, credit.get())).creditedTo(dossier.text(credit.get()));
        Caption read = Caption.read(dossier.text(line));
        if (read.credit().isPresent()) return read;
        return beside(line, figure).or(() -> last(line)).orElse(read);
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
        for (Box box : boxes.subList(figure.index + 1, figure.end))
            if (box.text > 1 && box.text <= LONGEST_CREDIT && !box.tag.opaque() && isCredit(box)) credit = box;
        return Optional.ofNullable(credit);
    }

    private static boolean isCredit(Box box) {
        if (box.has(Mark.CREDIT) && !box.has(Mark.CAPTION)
                || box.element.normalName().equals("cite")) return true;
        return switch (box.element.attr("itemprop")) {
            case "copyrightHolder", "creditText", "copyrightNotice", "author", "creator" -> true;
            default -> false;
        };
    }

    /// A short line in the figure beside its caption is the credit.
    private Optional<Caption> beside(Box line, Box figure) {
        if (line == figure) return Optional.empty();
        String rest = dossier.textWithout(figure, line);
        boolean credit = !rest.isBlank() && rest.length() <= LONGEST_CREDIT / 2;
        return credit ? Optional.of(Caption.of(dossier.text(line), rest)) : Optional.empty();
    }

    /// The last part of a caption, set apart from the rest and no sentence, is the credit.
    private Optional<Caption> last(Box line) {
        List<Box> parts = new ArrayList<>();
        for (Box box : boxes.subList(line.index + 1, line.end))
            if (box.text > 2 && (box.tag == Tag.INLINE || box.tag == Tag.BLOCK || box.tag == Tag.PARAGRAPH))
                parts.add(box);
        if (parts.isEmpty()) return Optional.empty();
        Box last = parts.getLast();
        String credit = dossier.text(last);
        String rest = dossier.textWithout(line, last);
        boolean apart =
                rest.length() > credit.length() && credit.length() <= LONGEST_CREDIT / 2 && !credit.endsWith(".");
        return apart && dossier.text(line).endsWith(credit) && Character.isUpperCase(credit.codePointAt(0))
                ? Optional.of(Caption.of(rest, credit))
                : Optional.empty();
    }

    private Optional<URI> address(Json image) {
        return Stream.of(
                        dossier.head()
                                .first(
                                        "og:image",
                                        "og:image:url",
                                        "og:image:secure_url",
                                        "twitter:image",
                                        "twitter:image:src"),
                        image.get("url", "contentUrl").first().text(),
                        image.text())
                .filter(address -> !address.isBlank())
                .map(address -> Addresses.resolve(dossier.page().address(), address))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
