package standfirst.translation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A draft as it came back from a translator; `edition` is the id of the one that it was handed out for, if it says so.
public record Returned(Locale source, Locale target, Optional<String> edition, List<Text> texts) {
    public Returned {
        texts = List.copyOf(texts);
    }

    /// The same, each text marked as read: for tools that cannot mark them.
    public Returned allRead() {
        return with(text -> new Text(text.id, text.source, text.target, true, text.override));
    }

    /// The same, with reasons by id why texts are to stand.
    public Returned overriding(Map<String, String> reasons) {
        return with(text -> new Text(
                text.id,
                text.source,
                text.target,
                text.read,
                Optional.ofNullable(reasons.get(text.id)).or(text::override)));
    }

    private Returned with(UnaryOperator<Text> as) {
        return new Returned(source, target, edition, texts.stream().map(as).toList());
    }

    /// One text, matched by its id. `read` tells whether the translator marked it as read; `override` is why it is to
    /// stand though the check finds something.
    public record Text(String id, String source, String target, boolean read, Optional<String> override) {
        public Text {
            if (id.isBlank()) throw new IllegalArgumentException("a text without an id");
        }
    }
}
