package standfirst.command;

import java.util.List;
import java.util.Optional;
import standfirst.article.Article;
import standfirst.article.Facts;
import standfirst.article.Photo;
import standfirst.article.Reading.Unreadable;

/// An article as a line of `extract` and `stage extract`.
record ArticleRecord(
        String id,
        String title,
        Optional<String> standfirst,
        List<String> byline,
        Optional<String> editor,
        Optional<String> publisher,
        Optional<String> agency,
        Optional<String> place,
        Optional<String> section,
        Optional<String> published,
        Optional<String> modified,
        Optional<String> language,
        String canonical,
        Optional<Image> image,
        List<String> keyPoints,
        boolean preview,
        Optional<String> notReadable,
        String text,
        List<SentenceRecord> sentences,
        int readingMinutes) {

    record Image(String url, Optional<String> caption, Optional<String> credit) {
        static Image of(Photo photo) {
            return new Image(photo.address().toString(), photo.caption(), photo.credit());
        }
    }

    static ArticleRecord of(Article article) {
        return of(
                article.id(),
                article.facts(),
                Optional.of(article.language().toLanguageTag()),
                Optional.empty(),
                article.text(),
                SentenceRecord.of(article.sentences()),
                article.readingMinutes());
    }

    static ArticleRecord of(String id, Unreadable unreadable) {
        Facts facts = unreadable.facts();
        return of(
                id,
                facts,
                facts.declaredLanguage().map(language -> language.toLanguageTag()),
                Optional.of(unreadable.reason()),
                "",
                List.of(),
                0);
    }

    private static ArticleRecord of(
            String id,
            Facts facts,
            Optional<String> language,
            Optional<String> notReadable,
            String text,
            List<SentenceRecord> sentences,
            int readingMinutes) {
        return new ArticleRecord(
                id,
                facts.headline(),
                facts.standfirst(),
                facts.byline().authors(),
                facts.byline().editor(),
                facts.byline().publisher(),
                facts.byline().agency(),
                facts.dateline().place(),
                facts.section(),
                facts.dateline().published().map(Object::toString),
                facts.dateline().modified().map(Object::toString),
                language,
                facts.canonical().toString(),
                facts.photo().map(Image::of),
                facts.keyPoints(),
                facts.preview(),
                notReadable,
                text,
                sentences,
                readingMinutes);
    }

    ArticleRecord withId(String other) {
        return new ArticleRecord(
                other,
                title,
                standfirst,
                byline,
                editor,
                publisher,
                agency,
                place,
                section,
                published,
                modified,
                language,
                canonical,
                image,
                keyPoints,
                preview,
                notReadable,
                text,
                sentences,
                readingMinutes);
    }
}
