package standfirst.engine;

import java.util.List;
import java.util.Locale;

/// A machine that translates plain texts.
interface Engine {
    /// What provenance calls it.
    String name();

    /// The translations, in the order of the texts.
    List<String> translate(List<String> texts, Locale from, Locale to) throws EngineFailed;
}
