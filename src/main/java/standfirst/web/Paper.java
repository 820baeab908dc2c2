package standfirst.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import standfirst.language.Language;

/// Sets the pages that belong to the paper and not to one day: archive, sources, corrections, what we do. They speak
/// the
/// edition's language where we have words in it, else English.
@Component
class Paper {
    private final Shelf shelf;
    private final Templates templates;
    private final Masthead masthead;

    Paper(Shelf shelf, Templates templates, Masthead masthead) {
        this.shelf = shelf;
        this.templates = templates;
        this.masthead = masthead.served();
    }

    /// Nothing in a language that has no editions, or under a day.
    Optional<Sheet> page(String template, Address address, Map<String, Object> values) {
        if (address.day().isPresent() || shelf.days(address.language()).isEmpty()) return Optional.empty();
        Locale speaks = speaks(address.language());
        Map<String, Object> all = new HashMap<>(values);
        all.put("masthead", masthead());
        all.put("say", Say.in(speaks));
        all.put("link", links(address.language(), address.file()));
        all.put("style", Style.address(templates));
        return Optional.of(Sheet.html(templates.fill(template, speaks, all)));
    }

    Masthead masthead() {
        List<Locale> languages = shelf.languages(Optional.empty());
        return languages.size() > 1 ? masthead.alsoIn(languages) : masthead;
    }

    /// From a page that every language has.
    Links links(Locale language, String file) {
        Map<Locale, String> everywhere =
                masthead().editions().stream().collect(Collectors.toMap(other -> other, other -> folderOf(file)));
        return Links.onServer(masthead(), language, Around.NOTHING.in(everywhere));
    }

    private static String folderOf(String file) {
        return file.endsWith("/" + Links.FRONT) ? file.substring(0, file.length() - Links.FRONT.length()) : file;
    }

    Locale speaks(Locale edition) {
        return edition.equals(Language.MULTIPLE)
                ? shelf.newest(edition).map(Shown::language).orElse(Locale.ENGLISH)
                : Words.in(edition).language();
    }
}
