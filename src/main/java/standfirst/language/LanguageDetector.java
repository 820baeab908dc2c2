package standfirst.language;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.langdetect.LanguageDetectorFactory;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.DataReader;
import opennlp.tools.ml.model.GenericModelReader;
import opennlp.tools.ml.model.MaxentModel;

/// Tells which language a text is in: by its script where that decides, else by OpenNLP's model, asked only for the
/// languages that are read here. Safe for many threads; the model is loaded when the first text needs it.
///
/// `new LanguageDetector().detect("Das Kabinett berät heute.")` is `de`. Give it an article, not a headline.
public final class LanguageDetector {
    /// The model's file in opennlp-models-langdetect.
    private static final String MODEL = "/langdetect-183.bin";

    /// Of a longer text, slices from its beginning, middle and end: a thousand letters are as good as ten thousand.
    private static final int SLICE = 400;

    private static final List<Double> SLICES_AT = List.of(0.1, 0.45, 0.8);

    /// How many times likelier than by the text alone a language is that the publisher declares: settles all pairs of
    /// neighbours (Danish and Norwegian), and costs two sentences in a thousand when the declaration is wrong.
    private static final double TRUST_IN_DECLARED = 1.5;

    /// The model's shares are flat: one that is 1.8 times the next is right in all of 13,000 sentences.
    /// This power makes a confidence of them.
    private static final double SHARPNESS = 8;

    private static final Map<String, List<String>> DEFAULT = Table.wordsByKey(LanguageDetector.class, "detected.tsv");

    private final Map<String, Locale> languages = new HashMap<>();

    public LanguageDetector() {
        DEFAULT.forEach((ours, theirs) -> theirs.forEach(name -> languages.put(name, Locale.of(ours))));
    }

    /// Restricted to some languages of `detected.tsv`: the fewer, the surer. Scripts decide as ever.
    public LanguageDetector(Set<Locale> among) {
        this();
        languages.values().retainAll(among);
    }

    public Guess detect(String text) {
        return detect(text, Language.UNDETERMINED);
    }

    /// With the language that the page declares as a hint, which the text can overrule; only a language that we cannot
    /// tell by the text is taken at the publisher's word.
    public Guess detect(String text, Locale declared) {
        String sample = sample(text);
        Scripts scripts = new Scripts(sample);
        if (scripts.none()) return new Guess(declared, 0);
        return scripts.decide()
                .orElseGet(() -> isForeign(declared) ? new Guess(declared, 0) : byModel(sample, declared));
    }

    private boolean isForeign(Locale declared) {
        return !declared.equals(Language.UNDETERMINED)
                && !languages.containsValue(declared)
                && !Scripts.decides(declared);
    }

    private Guess byModel(String sample, Locale declared) {
        Map<Locale, Double> likely = new HashMap<>();
        for (var guess : new LanguageDetectorME(Model.LOADED).predictLanguages(sample)) {
            Locale language = languages.get(guess.getLang());
            if (language != null) likely.merge(language, guess.getConfidence(), Math::max);
        }
        likely.computeIfPresent(declared, (language, share) -> share * TRUST_IN_DECLARED);
        likely.replaceAll((language, share) -> Math.pow(share, SHARPNESS));
        double all = likely.values().stream().mapToDouble(Double::doubleValue).sum();
        return likely.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(best -> new Guess(best.getKey(), best.getValue() / all))
                .orElse(Guess.NONE);
    }

    private static String sample(String text) {
        if (text.length() <= SLICE * SLICES_AT.size()) return text;
        StringBuilder sample = new StringBuilder();
        for (double at : SLICES_AT) {
            int start = (int) (at * (text.length() - SLICE));
            sample.append(text, start, start + SLICE).append('\n');
        }
        return sample.toString();
    }

    /// Loaded once, by the class loader, when first named: it takes half a second and 40 MB.
    private static final class Model {
        static final LanguageDetectorModel LOADED = load();

        private static final int BUFFER = 1 << 16;

        private static LanguageDetectorModel load() {
            try (ZipInputStream file = new ZipInputStream(
                    Objects.requireNonNull(LanguageDetectorModel.class.getResourceAsStream(MODEL), MODEL))) {
                for (ZipEntry entry = file.getNextEntry(); entry != null; entry = file.getNextEntry())
                    if (entry.getName().equals("langdetect.model")) return read(file);
                throw new IllegalStateException("no model in " + MODEL);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(MODEL, unreadable);
            }
        }

        /// OpenNLP's own loader does not buffer what it inflates and takes twice as long.
        private static LanguageDetectorModel read(InputStream weights) throws IOException {
            DataReader data = new BinaryFileDataReader(new BufferedInputStream(weights, BUFFER));
            MaxentModel model = new GenericModelReader(data).getModel();
            return new LanguageDetectorModel(model, Map.of(), new LanguageDetectorFactory());
        }
    }
}
