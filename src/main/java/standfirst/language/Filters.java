package standfirst.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.bg.BulgarianStemFilter;
import org.apache.lucene.analysis.bn.BengaliNormalizationFilter;
import org.apache.lucene.analysis.bn.BengaliStemFilter;
import org.apache.lucene.analysis.ckb.SoraniNormalizationFilter;
import org.apache.lucene.analysis.ckb.SoraniStemFilter;
import org.apache.lucene.analysis.cz.CzechStemFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.el.GreekLowerCaseFilter;
import org.apache.lucene.analysis.el.GreekStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.fa.PersianStemFilter;
import org.apache.lucene.analysis.fi.FinnishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.ga.IrishLowerCaseFilter;
import org.apache.lucene.analysis.gl.GalicianMinimalStemFilter;
import org.apache.lucene.analysis.hi.HindiNormalizationFilter;
import org.apache.lucene.analysis.hi.HindiStemFilter;
import org.apache.lucene.analysis.hu.HungarianLightStemFilter;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.in.IndicNormalizationFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.lv.LatvianStemFilter;
import org.apache.lucene.analysis.no.NorwegianLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ro.RomanianNormalizationFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sr.SerbianNormalizationFilter;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.apache.lucene.analysis.te.TeluguNormalizationFilter;
import org.apache.lucene.analysis.te.TeluguStemFilter;
import org.apache.lucene.analysis.util.ElisionFilter;

/// Lucene's filters by language: `SPELLING` makes variants of writing one (before stop words are looked up), `STEM`
/// takes endings off, by the lightest stemmer there is. Languages not named have none.
final class Filters {
    private static final UnaryOperator<TokenStream> NONE = words -> words;
    private static final Map<String, List<String>> ELIDED = Table.wordsByKey(Filters.class, "elided.tsv");

    private static final Map<String, UnaryOperator<TokenStream>> SPELLING = Map.ofEntries(
            Map.entry("ar", ArabicNormalizationFilter::new),
            Map.entry("bn", words -> new BengaliNormalizationFilter(new IndicNormalizationFilter(words))),
            Map.entry("ca", withoutElided("ca")),
            Map.entry("ckb", SoraniNormalizationFilter::new),
            Map.entry("de", GermanNormalizationFilter::new),
            Map.entry("el", GreekLowerCaseFilter::new),
            Map.entry("en", EnglishPossessiveFilter::new),
            Map.entry("fa", words -> new PersianNormalizationFilter(new ArabicNormalizationFilter(words))),
            Map.entry("fr", withoutElided("fr")),
            Map.entry("ga", words -> withoutElided("ga").apply(new IrishLowerCaseFilter(words))),
            Map.entry("hi", words -> new HindiNormalizationFilter(new IndicNormalizationFilter(words))),
            Map.entry("it", withoutElided("it")),
            Map.entry("mr", words -> new HindiNormalizationFilter(new IndicNormalizationFilter(words))),
            Map.entry("ro", RomanianNormalizationFilter::new),
            Map.entry("sr", SerbianNormalizationFilter::new),
            Map.entry("te", words -> new TeluguNormalizationFilter(new IndicNormalizationFilter(words))),
            Map.entry("ur", words -> new PersianNormalizationFilter(new ArabicNormalizationFilter(words))));

    private static final Map<String, UnaryOperator<TokenStream>> STEM = Map.ofEntries(
            Map.entry("ar", ArabicStemFilter::new),
            Map.entry("bg", BulgarianStemFilter::new),
            Map.entry("bn", BengaliStemFilter::new),
            Map.entry("ca", snowball("Catalan")),
            Map.entry("ckb", SoraniStemFilter::new),
            Map.entry("cs", CzechStemFilter::new),
            Map.entry("da", snowball("Danish")),
            Map.entry("de", GermanLightStemFilter::new),
            Map.entry("el", GreekStemFilter::new),
            Map.entry("en", PorterStemFilter::new),
            Map.entry("es", SpanishLightStemFilter::new),
            Map.entry("et", snowball("Estonian")),
            Map.entry("eu", snowball("Basque")),
            Map.entry("fa", PersianStemFilter::new),
            Map.entry("fi", FinnishLightStemFilter::new),
            Map.entry("fr", FrenchLightStemFilter::new),
            Map.entry("ga", snowball("Irish")),
            Map.entry("gl", GalicianMinimalStemFilter::new),
            Map.entry("hi", HindiStemFilter::new),
            Map.entry("hu", HungarianLightStemFilter::new),
            Map.entry("hy", snowball("Armenian")),
            Map.entry("id", IndonesianStemFilter::new),
            Map.entry("it", ItalianLightStemFilter::new),
            Map.entry("ko", KoreanParticleFilter::new),
            Map.entry("lt", snowball("Lithuanian")),
            Map.entry("lv", LatvianStemFilter::new),
            Map.entry("ne", snowball("Nepali")),
            Map.entry("nl", snowball("Dutch")),
            Map.entry("no", NorwegianLightStemFilter::new),
            Map.entry("pt", PortugueseLightStemFilter::new),
            Map.entry("ro", snowball("Romanian")),
            Map.entry("ru", RussianLightStemFilter::new),
            Map.entry("sr", snowball("Serbian")),
            Map.entry("sv", SwedishLightStemFilter::new),
            Map.entry("ta", snowball("Tamil")),
            Map.entry("te", TeluguStemFilter::new),
            Map.entry("tr", snowball("Turkish")),
            Map.entry("yi", snowball("Yiddish")));

    private Filters() {}

    static UnaryOperator<TokenStream> spelling(Locale language) {
        return SPELLING.getOrDefault(language.getLanguage(), NONE);
    }

    static UnaryOperator<TokenStream> stem(Locale language) {
        return STEM.getOrDefault(language.getLanguage(), NONE);
    }

    /// "l'accord" is "accord".
    private static UnaryOperator<TokenStream> withoutElided(String language) {
        CharArraySet elided = new CharArraySet(ELIDED.getOrDefault(language, List.of()), true);
        return words -> new ElisionFilter(words, elided);
    }

    private static UnaryOperator<TokenStream> snowball(String name) {
        return words -> new SnowballFilter(words, name);
    }
}
