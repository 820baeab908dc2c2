package standfirst.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import standfirst.language.Language;

/// Finds the standfirst where the page shows it: the summary under the headline, which many pages keep outside the box
/// that holds the body. Where it opens the text (the German Vorspann, the Spanish entradilla, the Czech perex), the
/// body
/// goes on from it and it is the first block. The English-language press sets it apart as display type and tells the
/// news again in the lede: there it is a fact about the article ([FactsReader#standfirst]) and no part of its text.
/// Measured on hand-made gold: of 27 English pages that show one outside the body, 26 count it out.
final class StandfirstReader {
    private static final int SHORTEST = 40;
    private static final int LONGEST = 900;
    /// Where no heading says where the article begins, so many elements before its body are looked at.
    private static final int NEAR = 40;
    /// So many letters that begin alike are no chance.
    private static final int ALIKE = 35;

    private static final Set<String> SET_APART = Set.of("en");

    private final Dossier dossier;
    private final BodyReader.Body body;

    StandfirstReader(Dossier dossier, BodyReader.Body body) {
        this.dossier = dossier;
        this.body = body;
    }

    /// The blocks of the article, the standfirst first.
    List<String> lead() {
        List<String> blocks = new ArrayList<>(body.texts());
        if (!SET_APART.contains(Language.of(dossier.languageTag()).getLanguage())) open(blocks);
        return blocks;
    }

    private void open(List<String> blocks) {
        shown().filter(standfirst -> isNew(standfirst, blocks)).ifPresent(blocks::addFirst);
    }

    private static boolean isNew(String standfirst, List<String> blocks) {
        String key = Key.of(standfirst);
        return blocks.stream()
                .limit(5)
                .map(Key::of)
                .noneMatch(block -> block.contains(key) || block.length() > SHORTEST && key.contains(block));
    }

    private Optional<String> shown() {
        List<String> declared = declared();
        int first = body.blocks().isEmpty() ? 0 : body.blocks().getFirst().box().index;
        int headline = headline(first);
        return dossier.layout().boxes().stream()
                .filter(box -> box.index < first && box.text >= SHORTEST && box.text <= LONGEST)
                .filter(box -> !box.tag.opaque() && !box.hidden && !box.inLink)
                .filter(box -> isDeclared(box, declared) || box.index > headline && isMarked(box))
                .map(dossier::text)
                .findFirst();
    }

    private List<String> declared() {
        return Stream.of(
                        StructuredData.plain(dossier.data().article("description")),
                        dossier.head().first("og:description"),
                        dossier.head().first("description"))
                .map(Key::of)
                .filter(key -> key.length() >= ALIKE)
                .toList();
    }

    private boolean isDeclared(Box box, List<String> declared) {
        if (declared.isEmpty() || (box.tag.inline() ? box.text : box.run) < SHORTEST) return false;
        String key = Key.of(dossier.text(box));
        return key.length() >= ALIKE && declared.stream().anyMatch(d -> d.startsWith(key.substring(0, ALIKE)));
    }

    private int headline(int before) {
        int found = Math.max(0, before - NEAR);
        for (Box box : dossier.layout().boxes())
            if (box.index < before && box.tag == Tag.HEADLINE && box.text > 0) found = box.index;
        return found;
    }

    private boolean isMarked(Box box) {
        if (!isNamed(box) || box.tag.inline() || box.run < SHORTEST || box.runLinkDensity() > 0.4) return false;
        for (Box b = box; b != null; b = b.parent)
            if (b.tag == Tag.ASIDE || b.tag == Tag.FIGURE || b.tag == Tag.CAPTION || b.hidden) return false;
        return true;
    }

    /// By its own class words or by those of the element around it.
    private static boolean isNamed(Box box) {
        Box around = box.parent;
        return box.has(Mark.STANDFIRST) || around != null && around.has(Mark.STANDFIRST) && around.text <= LONGEST;
    }
}
