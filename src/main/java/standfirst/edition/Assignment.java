package standfirst.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import standfirst.translation.Draft;

/// A draft on the translators' desk: the texts of one edition from one language, article by article.
public record Assignment(LocalDate day, int version, Draft draft, List<Copy> copies) {
    public Assignment {
        copies = List.copyOf(copies);
    }

    /// The texts about one article.
    public record Copy(Draft.Copy draft, List<OpenText> texts) {
        public Copy {
            texts = List.copyOf(texts);
        }
    }

    public List<OpenText> texts() {
        return copies.stream().flatMap(copy -> copy.texts().stream()).toList();
    }

    public Optional<OpenText> text(String id) {
        return texts().stream().filter(text -> text.id().equals(id)).findFirst();
    }

    public long approved() {
        return texts().stream().filter(OpenText::isApproved).count();
    }

    public boolean isDone() {
        return approved() == texts().size();
    }
}
