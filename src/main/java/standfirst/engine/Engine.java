package standfirst.engine;

import java.util.List;
import java.util.Locale;

/// A machine that translates plain texts.
interface Engine {
    /// A translation, and the words in it that the engine itself says it does not know.
    record Attempt(String text, List<String> unknown) {
        public Attempt {
            unknown = List.copyOf(unknown);
        }
    }

    /// What provenance calls it.
    String name();

    /// The translations, in the order of the texts.
    List<Attempt> translate(List<String> texts, Locale from, Locale to) throws EngineFailed;
}
