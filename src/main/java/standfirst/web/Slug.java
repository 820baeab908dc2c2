package standfirst.web;

import java.text.Normalizer;
import java.util.Locale;
import standfirst.article.Ids;

/// A publisher's word for a section as part of an address, in its own script: `Vida local` is `vida-local`.
final class Slug {
    private static final int LONGEST = 60;

    private Slug() {}

    static String of(String name) {
        String words = Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return words.isEmpty() || words.length() > LONGEST ? Ids.of(name) : words;
    }
}
