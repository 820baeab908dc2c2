package standfirst.llm;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import standfirst.article.Article;
import standfirst.article.Byline;
import standfirst.article.Dateline;
import standfirst.article.Facts;
import standfirst.article.Ids;
import standfirst.article.Sentence;

/// Small fictional articles, given by their sentences.
final class Stories {
    private Stories() {}

    static Article harbour() {
        return of(
                "en",
                "Harbour bridge to close",
                "The harbour bridge of Port Ellery will close on 3 May for repairs.",
                "The work costs 12 million crowns, the city said on Monday.",
                "Ferries will run every ten minutes while the bridge is closed.",
                "Mayor Ines Calder called the repairs overdue.");
    }

    static Article of(String language, String headline, String... sentences) {
        String text = String.join(" ", sentences);
        List<Sentence> spans = new ArrayList<>();
        int from = 0;
        for (String sentence : sentences) {
            spans.add(new Sentence(sentence, from, from + sentence.length(), 0));
            from += sentence.length() + 1;
        }
        URI address = URI.create("https://example.org/" + Ids.of(headline));
        return new Article(
                Ids.of(address.toString()),
                facts(address, headline),
                Locale.of(language),
                text,
                Ids.hash(text),
                spans,
                Instant.EPOCH,
                1);
    }

    private static Facts facts(URI address, String headline) {
        return new Facts(
                address,
                headline,
                Optional.empty(),
                Byline.NONE,
                Dateline.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false);
    }
}
