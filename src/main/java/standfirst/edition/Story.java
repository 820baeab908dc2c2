package standfirst.edition;

import java.util.List;
import standfirst.translation.Translation;

/// One event, as told by one or more articles; the first is the one whose headline stands over it.
public record Story(String id, String section, List<Translation> tellings) {
    public Story {
        tellings = List.copyOf(tellings);
        if (tellings.isEmpty()) throw new IllegalArgumentException("a story that nobody tells");
    }

    Story telling(List<Translation> others) {
        return new Story(id, section, others);
    }

    public Translation lead() {
        return tellings.getFirst();
    }
}
