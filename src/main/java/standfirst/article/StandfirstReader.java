package standfirst.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds the standfirst where the page shows it: the summary under the headline, which many pages keep outside the box
/// that holds the body.
final class StandfirstReader {
    private static final int SHORTEST = 40;
    private static final int LONGEST = 800;

    private final Dossier dossier;
    private final BodyReader.Body body;

    StandfirstReader(Dossier dossier, BodyReader.Body body) {
        this.dossier = dossier;
        this.body = body;
    }

    /// The blocks of the article, the standfirst first.
    List<String> lead() {
        List<String> blocks = new ArrayList<>(body.texts());
        shown().filter(standfirst -> isNew(standfirst, blocks)).ifPresent(blocks::addFirst);
        return blocks;
    }

    private static boolean isNew(String standfirst, List<String> blocks) {
        String key = key(standfirst);
        return blocks.stream()
                .limit(5)
                .map(StandfirstReader::key)
                .noneMatch(block -> block.contains(key) || block.length() > SHORTEST && key.contains(block));
    }

    private Optional<String> shown() {
        List<String> declared = List.of(
                key(StandfirstReader.declared(dossier)),
                key(dossier.head().first("og:description")),
                key(dossier.head().first("description")));
        return dossier.layout().boxes().stream()
                .filter(box -> box.index < firstBlock() && !box.tag.opaque() && !box.hidden && !box.inLink)
                .filter(box -> box.text >= SHORTEST && box.text <= LONGEST)
                .map(dossier::text)
                .filter(text -> declared.contains(key(text)))
                .findFirst();
    }

    private int firstBlock() {
        return body.blocks().isEmpty() ? 0 : body.blocks().getFirst().box().index;
    }

    static String declared(Dossier dossier) {
        return StructuredData.plain(dossier.data().article("description"));
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
