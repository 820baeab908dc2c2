package standfirst.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import standfirst.article.Article;
import standfirst.article.Facts;

/// An article for people to read in a terminal.
final class ArticleText {
    private ArticleText() {}

    static String plain(Article article) {
        return article.headline() + "\n\n" + article.text() + "\n";
    }

    static String markdown(Article article) {
        Facts facts = article.facts();
        List<String> lines = new ArrayList<>(List.of("# " + article.headline(), ""));
        Optional<String> authors = facts.byline().authors().isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(", ", facts.byline().authors()));
        fact(lines, "By", authors);
        fact(lines, "Agency", facts.byline().agency());
        fact(lines, "Publisher", facts.byline().publisher());
        fact(lines, "Place", facts.dateline().place());
        fact(lines, "Published", facts.dateline().published().map(Object::toString));
        fact(lines, "Section", facts.section());
        fact(lines, "Photo", facts.photo().flatMap(photo -> photo.caption()));
        fact(lines, "Source", Optional.of("<" + facts.canonical() + ">"));
        lines.add("");
        lines.add(article.text());
        return String.join("\n", lines) + "\n";
    }

    private static void fact(List<String> lines, String name, Optional<String> value) {
        value.ifPresent(text -> lines.add("- " + name + ": " + text));
    }
}
