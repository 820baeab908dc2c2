package standfirst.article;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import standfirst.language.Language;
import standfirst.language.LanguageDetector;
import standfirst.language.ReadingTime;

/// Reads a page the way a newsroom's copy taster does: takes the article out, tells its language, parts its sentences.
///
/// ```java
/// Reading reading = new ArticleReader(new Extractor(), detector, new Segmenter()).read(page);
/// ```
public final class ArticleReader {
    private final Extractor extractor;
    private final LanguageDetector languages;
    private final Segmenter segmenter;

    public ArticleReader(Extractor extractor, LanguageDetector languages, Segmenter segmenter) {
        this.extractor = extractor;
        this.languages = languages;
        this.segmenter = segmenter;
    }

    public Reading read(Page page) {
        Extract extract = extractor.extract(page);
        return extract.notReadable()
                .<Reading>map(reason -> new Reading.Unreadable(extract.facts(), reason))
                .orElseGet(() -> new Reading.Readable(article(extract, page)));
    }

    /// A text that came without a page, as an article: its headline and day as far as they are known.
    public Article read(
            String id, String headline, String text, Optional<Locale> declared, Optional<Moment> published) {
        Facts facts = new Facts(
                URI.create("urn:standfirst:" + Ids.of(id)),
                headline,
                Optional.empty(),
                Byline.NONE,
                new Dateline(Optional.empty(), published, Optional.empty()),
                Optional.empty(),
                declared,
                Optional.empty(),
                List.of(),
                false);
        return article(facts, text, declared.orElseGet(() -> language(text, Optional.empty())), Instant.EPOCH);
    }

    private Article article(Extract extract, Page page) {
        Locale language = language(extract.text(), extract.facts().declaredLanguage());
        return article(extract.facts(), extract.text(), language, page.fetched());
    }

    private Locale language(String text, Optional<Locale> declared) {
        return languages.detect(text, declared.orElse(Language.UNDETERMINED)).language();
    }

    private Article article(Facts facts, String text, Locale language, Instant fetched) {
        return new Article(
                Ids.of(facts.canonical().toString()),
                facts,
                language,
                text,
                Ids.hash(text),
                segmenter.segment(text, language),
                fetched,
                ReadingTime.minutes(text, language));
    }
}
