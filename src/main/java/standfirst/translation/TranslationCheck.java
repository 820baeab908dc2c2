package standfirst.translation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Looks for what goes wrong in machine translation, without a model: numbers, dates and names that are not those of
/// the
/// source, text left in the source language, said twice, cut short, or a translation of something else.
///
/// ```
/// new TranslationCheck().check("5 dead", Locale.ENGLISH, "6 Tote", Locale.GERMAN)   // number “6”
/// ```
public final class TranslationCheck {
    private static final List<Proof> PROOFS = List.of(
            new LanguageProof(),
            new RepetitionProof(),
            new NumberProof(),
            new DateProof(),
            new NegationProof(),
            new LengthProof(),
            new ContentProof(),
            new MarkProof());

    /// In characters: headlines and points have a tenth of it. Of longer texts the beginning is read.
    private static final int LONGEST = 4000;

    /// What speaks against `target` as a translation of `source`; nothing, when it passes.
    public List<Finding> check(String source, Locale sourceLanguage, String target, Locale targetLanguage) {
        Pair pair = new Pair(read(source, sourceLanguage), read(target, targetLanguage));
        return PROOFS.stream()
                .map(proof -> proof.read(pair))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Side read(String text, Locale language) {
        return Side.read(text.length() > LONGEST ? text.substring(0, LONGEST) : text, language);
    }
}
