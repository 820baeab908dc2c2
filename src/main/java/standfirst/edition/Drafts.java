package standfirst.edition;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import standfirst.language.Language;
import standfirst.translation.Draft;
import standfirst.translation.Glossary;
import standfirst.translation.Translation;

/// The drafts of an edition: one for each language that its articles are in, other than its own.
public final class Drafts {
    private Drafts() {}

    /// `glossaries` gives the newsroom's terms for a source and a target language.
    public static List<Draft> of(Edition edition, BiFunction<Locale, Locale, Glossary> glossaries) {
        if (edition.language().equals(Language.MULTIPLE)) return List.of();
        Map<Locale, List<Translation>> bySource = edition.stories()
                .flatMap(story -> story.tellings().stream())
                .filter(telling -> !sourceOf(telling).equals(edition.language()))
                .collect(groupingBy(Drafts::sourceOf, LinkedHashMap::new, toList()));
        List<Draft> drafts = new ArrayList<>();
        bySource.forEach((source, tellings) -> {
            Glossary glossary = glossaries.apply(source, edition.language());
            List<Draft.Copy> copies = tellings.stream()
                    .map(telling -> Draft.copy(telling, glossary))
                    .toList();
            drafts.add(new Draft(edition.id(), source, edition.language(), copies));
        });
        return drafts;
    }

    private static Locale sourceOf(Translation telling) {
        return telling.summary().article().language();
    }
}
