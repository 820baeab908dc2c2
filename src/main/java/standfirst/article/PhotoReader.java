package standfirst.article;

import java.net.URI;
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
    /// Of a video: "02:57 min".
    private static final Pattern LENGTH = Pattern.compile("^\\d{1,2}:\\d\\d|\\d{1,2}:\\d\\d(?:$| ?[Mm]in)");
    private static final int LONGEST_CREDIT = 120;
    /// A label is no longer than this.
    private static final int LONGEST_LABEL = 40;
    /// So many elements apart the parts of one figure stand at most.
    private static final int NEAR = 12;
    /// So many elements around an image what belongs to it stands at most.
    private static final int MOST_AROUND = 5;

    private final Dossier dossier;
    private final String headline;
    private final Optional<Box> shownHeadline;
    private final List<Box> boxes;
    private final DateText dates;
    private final FigureReader figures;

    PhotoReader(Dossier dossier, String headline) {
        this.dossier = dossier;
        this.headline = headline;
        this.shownHeadline = dossier.headlineBox(headline);
        this.boxes = dossier.layout().boxes();
        this.dates = dossier.dates();
        this.figures = new FigureReader(dossier);
    }

    /// The first photo with a caption among those around headline and body; else what the page declares.
    Optional<Photo> read(Box body) {
        Json image = dossier.data().resolve(dossier.data().article("image").first());
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
        Caption read = Caption.read(StructuredData.plain(image.get("caption", "description")));
        String credit = StructuredData.plain(image.get("creditText", "copyrightNotice"));
        if (!credit.isEmpty()) return read.creditedTo(credit);
        Json holder = image.get("copyrightHolder", "creator", "author").first();
        String name = StructuredData.plain(holder.isObject() ? holder.get("name") : holder);
        return name.isEmpty() ? read : read.creditedTo(name);
    }

    /// Captions that the page marks as such first, then what stands in an element named for a picture, then what stands
    /// around an image, then what only the image itself says.
    private Caption shown(Box body) {
        List<Box> range = boxes.subList(home(body).index, body.end);
        return first(range, this::isCaption, figures::read)
                .or(() -> first(range, this::isPicture, box -> sure(figures.read(box))))
                .or(() -> first(range, this::isCell, figures::read))
                .or(() -> first(range, box -> box.tag == Tag.IMAGE, box -> sure(around(box))))
                .or(() -> first(range, box -> box.tag == Tag.IMAGE, box -> sure(said(box))))
                .orElse(Caption.NONE);
    }

    /// The first that has a text; one with the credit alone gets its text from the next, if that is near.
    private Optional<Caption> first(List<Box> range, Predicate<Box> kind, Function<Box, Caption> reading) {
        Caption best = Caption.NONE;
        int end = Integer.MAX_VALUE - NEAR;
        for (Box box : range) {
            if (box.index > end + NEAR) break;
            Caption read = kind.test(box) ? reading.apply(box) : Caption.NONE;
            if (read.isNone() || isNoCaption(read)) continue;
            best = best.or(read);
            end = Math.min(end, box.end);
            if (best.text().isPresent()) return Optional.of(best);
        }
        return Optional.of(best).filter(caption -> !caption.isNone());
    }

    /// Where no class says what a line is, only a sentence or a line with a credit counts.
    private static Caption sure(Caption caption) {
        String text = caption.text().orElse("");
        boolean sentence =
                text.length() > LONGEST_LABEL || !text.isEmpty() && Signs.isStop(text.codePointBefore(text.length()));
        return sentence || caption.credit().isPresent() ? caption : Caption.NONE;
    }

    /// The portrait of an author with the byline under it, a date, the length of a video, the headline once more.
    private boolean isNoCaption(Caption caption) {
        String text = caption.text().orElse("");
        return !text.isEmpty()
                && (text.length() < SHORTEST
                        || Names.introduced(text).isPresent()
                        || LineStarts.areIn(text)
                        || isDate(text)
                        || Key.of(text).equals(Key.of(headline))
                        || LENGTH.matcher(text).find());
    }

    private boolean isDate(String text) {
        Optional<DateText.Stated> stated = text.length() < LONGEST_CREDIT ? dates.stated(text) : Optional.empty();
        return stated.isPresent() && (stated.get().clock().isPresent() || text.length() < LONGEST_LABEL);
    }

    private static Caption said(Box image) {
        Element element = image.element;
        String said = element.hasAttr("data-caption") ? element.attr("data-caption") : element.attr("title");
        String credit = element.hasAttr("data-credit") ? element.attr("data-credit") : element.attr("data-source");
        Caption read = Caption.read(PlainText.of(said));
        return credit.isBlank() ? read : read.creditedTo(PlainText.of(credit));
    }

    /// The box that holds the headline and the body; where no headline is shown, the article.
    private Box home(Box body) {
        Optional<Box> headline = shownHeadline.filter(box -> box.index < body.end);
        Box home = body;
        for (Box up = body; up != null && !isHome(home, headline); up = up.parent) home = up;
        return isHome(home, headline) ? home : body;
    }

    private static boolean isHome(Box box, Optional<Box> headline) {
        return headline.isPresent() ? box.holds(headline.get()) : box.tag == Tag.ARTICLE || box.tag == Tag.MAIN;
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

    /// With more than one image in it, it is a gallery.
    private boolean isPicture(Box box) {
        return box.text > 2
                && box.text <= LONGEST / 2
                && !box.hidden
                && box.has(Mark.PHOTO)
                && box.tag == Tag.BLOCK
                && images(box) == 1;
    }

    /// Where no class says so: the line or two in the smallest block around an image, apart from the headline.
    private Caption around(Box image) {
        Box box = image;
        for (int i = 0; i < MOST_AROUND && box.parent != null && box.text < 3; i++) box = box.parent;
        return isBlockOfPhoto(box) ? figures.lines(box) : Caption.NONE;
    }

    private boolean isBlockOfPhoto(Box box) {
        return box.text > 2
                && box.text <= LONGEST / 2
                && !box.hidden
                && !box.aside
                && box.linkDensity() < 0.3
                && shownHeadline.filter(box::holds).isEmpty();
    }

    private boolean holdsImage(Box box) {
        return images(box) > 0;
    }

    private long images(Box box) {
        return boxes.subList(box.index, box.end).stream()
                .filter(inner -> inner.tag == Tag.IMAGE && !isSmall(inner.element))
                .count();
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
