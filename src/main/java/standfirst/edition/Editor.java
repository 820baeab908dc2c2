package standfirst.edition;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import standfirst.article.Headline;
import standfirst.keypoint.Reason;
import standfirst.keypoint.Summary;
import standfirst.keypoint.Usage;
import standfirst.keypoint.Verdict.Ungrounded;
import standfirst.language.Language;
import standfirst.translation.Translation;
import standfirst.translation.Translator;

/// Makes a day's edition: the same event once, sections in their order, in each the story with the most sources first.
public final class Editor {
    private final Gatherer gatherer;
    private final int storiesOfASection;
    private final InstantSource clock;

    public Editor(Gatherer gatherer, int storiesOfASection, InstantSource clock) {
        this.gatherer = gatherer;
        this.storiesOfASection = storiesOfASection;
        this.clock = clock;
    }

    /// The edition as published: every story in its own language, and of what `memory` knows only what is new.
    public Edition asPublished(Outcome outcome, LocalDate day, Memory memory) {
        return edit(outcome, day, Language.MULTIPLE, Translation::asPublished, memory);
    }

    /// The edition for readers of one language; what nobody can translate stays in its own, marked.
    public Edition inLanguage(Outcome outcome, LocalDate day, Locale language, Translator translator, Memory memory) {
        return edit(
                outcome,
                day,
                language,
                (summary, target) -> summary.article().language().equals(target)
                        ? Translation.asPublished(summary, target)
                        : translator.translate(summary, target),
                memory);
    }

    private Edition edit(Outcome outcome, LocalDate day, Locale language, Translator translator, Memory memory) {
        List<Event> gathered = new Gathering(gatherer, memory).of(outcome.summaries());
        List<Story> stories = new ArrayList<>();
        int leftOut = 0;
        for (var section : bySection(gathered, language).entrySet()) {
            List<Event> ranked = section.getValue();
            leftOut += Math.max(0, ranked.size() - storiesOfASection);
            ranked.stream()
                    .limit(storiesOfASection)
                    .map(event -> story(section.getKey(), event, language, translator))
                    .forEach(stories::add);
        }
        List<Headline> unread = Headlines.inOrder(outcome, language, clock.instant()).stream()
                .filter(headline -> !memory.isOld(headline))
                .toList();
        List<Headline> headlines = Headlines.ofEach(unread, storiesOfASection);
        leftOut += unread.size() - headlines.size();
        return new Edition(
                Edition.id(day, language),
                day,
                language,
                1,
                clock.instant(),
                sections(stories, language),
                headlines,
                outcome.skipped(),
                List.of(),
                notices(outcome),
                figures(outcome, stories, leftOut));
    }

    private Map<String, List<Event>> bySection(List<Event> stories, Locale language) {
        Importance importance = new Importance(language, clock.instant());
        Map<String, List<Event>> sections =
                stories.stream().collect(groupingBy(event -> section(event.tellings()), LinkedHashMap::new, toList()));
        sections.replaceAll((name, told) ->
                told.stream().sorted(comparing(Event::tellings, importance)).toList());
        return sections;
    }

    /// The section that most of a story's publishers put it in.
    private static String section(List<Summary> tellings) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        for (Summary telling : tellings) votes.merge(Sections.of(telling.article()), 1, Integer::sum);
        if (votes.size() > 1) votes.remove(Sections.NEWS);
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private Story story(String section, Event event, Locale language, Translator translator) {
        List<Translation> ordered = event.tellings().stream()
                .sorted(leading(language))
                .map(telling -> translator.translate(telling, language))
                .toList();
        return new Story(event.id(), section, ordered, event.since(), BestPoints.of(ordered));
    }

    /// The telling that leads has points, is in the reader's language if any is, is no preview, says the most, and is
    /// the
    /// newest of those that do: figures grow during a day.
    private Comparator<Summary> leading(Locale language) {
        Instant now = clock.instant();
        return comparing((Summary telling) -> telling.points().isEmpty())
                .thenComparing(telling -> !telling.article().language().equals(language))
                .thenComparing(telling -> telling.article().facts().preview())
                .thenComparing(telling -> telling.points().size(), Comparator.reverseOrder())
                .thenComparing(telling -> Importance.published(telling.article(), now), Comparator.reverseOrder());
    }

    /// In the order of the paper; in an edition for one language, those first that have something to read in it.
    private static List<Section> sections(List<Story> stories, Locale language) {
        return stories.stream().collect(groupingBy(Story::section, LinkedHashMap::new, toList())).entrySet().stream()
                .map(section -> new Section(section.getKey(), section.getValue()))
                .sorted(comparing((Section section) -> !canBeRead(section, language))
                        .thenComparingInt(section -> Sections.place(section.name())))
                .toList();
    }

    private static boolean canBeRead(Section section, Locale language) {
        return section.stories().stream()
                .map(Story::lead)
                .anyMatch(lead -> lead.shownIn(lead.headline()).equals(language));
    }

    /// What readers must know of how the day was made; why the model failed is the newsroom's business.
    private static List<String> notices(Outcome outcome) {
        long failed = outcome.summaries().stream()
                .filter(summary -> summary.steppedIn().isPresent())
                .count();
        if (failed == 0) return List.of();
        return List.of("The language model could not be used for " + failed + " of "
                + outcome.summaries().size()
                + " articles; the extractive condenser made their points.");
    }

    private static Figures figures(Outcome outcome, List<Story> stories, int leftOut) {
        Map<Reason, Integer> withheld = new EnumMap<>(Reason.class);
        int proposed = 0;
        int repaired = 0;
        Usage usage = Usage.NONE;
        for (Summary summary : outcome.summaries()) {
            proposed += summary.proposed();
            repaired += summary.repaired();
            usage = usage.plus(summary.usage());
            for (Ungrounded point : summary.withheld()) withheld.merge(point.reason(), 1, Integer::sum);
        }
        for (Story story : stories) for (Translation telling : story.tellings()) usage = usage.plus(telling.usage());
        return new Figures(outcome.summaries().size(), proposed, repaired, withheld, leftOut, usage);
    }
}
