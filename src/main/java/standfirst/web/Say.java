package standfirst.web;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import standfirst.article.Article;
import standfirst.article.Headline;
import standfirst.article.Moment;
import standfirst.edition.Correction;
import standfirst.edition.Edition;
import standfirst.edition.Find;
import standfirst.edition.Sections;
import standfirst.edition.Sections.Filed;
import standfirst.edition.Sections.Says;
import standfirst.edition.Story;
import standfirst.keypoint.Reason;
import standfirst.language.Language;
import standfirst.translation.Translated;
import standfirst.translation.Translation;

/// How a page speaks to readers of one language; templates ask it (`say.text('minutes', 3)`). Dates and numbers are
/// always in the reader's language. The words are too where we have them, else in English: then `lang` and `dir` mark
/// them, and otherwise are nothing, so that templates can always print both.
public final class Say {
    private static final int OTHERS = 10;

    private final Locale language;
    private final Words words;
    private final Dates dates;

    private Say(Locale language) {
        this.language = language;
        this.words = Words.in(language);
        this.dates = new Dates(language);
    }

    public static Say in(Locale language) {
        return new Say(language);
    }

    /// To a browser that wants these languages, the best one first: the first that we have words in.
    public static Say toReader(List<Locale> wanted) {
        return in(ErrorPage.language(wanted));
    }

    /// What is said around one telling, which in the edition as published has its own language.
    public Say about(Translation telling) {
        Locale its = Shown.language(telling);
        return its.equals(language) ? this : in(its);
    }

    public String tag() {
        return tag(language);
    }

    public String direction() {
        return Language.direction(language);
    }

    /// The language of the words, if it is not the reader's.
    public @Nullable String lang() {
        return lang(words.language());
    }

    public @Nullable String dir() {
        return dir(words.language());
    }

    /// The mark of a text in another language than the reader's; nothing for one in the same.
    public @Nullable String lang(Locale text) {
        return text.equals(language) ? null : tag(text);
    }

    public @Nullable String dir(Locale text) {
        return text.equals(language) ? null : Language.direction(text);
    }

    /// The mark of a text among our words.
    public @Nullable String besideWords(Locale text) {
        return text.equals(words.language()) ? null : tag(text);
    }

    public @Nullable String besideWordsDir(Locale text) {
        return text.equals(words.language()) ? null : Language.direction(text);
    }

    /// An empty tag says in HTML that the language is not known.
    private static String tag(Locale language) {
        return language.equals(Language.UNDETERMINED) ? "" : language.toLanguageTag();
    }

    public String text(String key, Object... values) {
        return words.text(key, values);
    }

    /// A section by its key, or by the publisher's own word.
    public String section(String name) {
        return words.find("section." + name).orElse(name);
    }

    public String reason(Reason reason) {
        return words.text("reason." + reason);
    }

    /// What the check of a translation found; what we have no words for, by its own name.
    public String finding(String kind) {
        return words.find("finding." + kind).orElse(kind);
    }

    /// A number beside our words, in the digits that go with them.
    public String number(long number) {
        return NumberFormat.getInstance(Words.gregorian(words.language())).format(number);
    }

    public String list(Collection<?> items) {
        return ListFormatter.getInstance(Words.gregorian(words.language())).format(items);
    }

    public String day(LocalDate day) {
        return dates.day(day);
    }

    public String moment(Moment moment) {
        return dates.moment(moment);
    }

    /// A time beside our words.
    public String stamp(Moment moment) {
        return new Dates(words.language()).moment(moment);
    }

    public String stamp(Instant instant) {
        return stamp(Moment.of(instant.atOffset(ZoneOffset.UTC)));
    }

    /// A day beside our words.
    public String stamp(LocalDate day) {
        return new Dates(words.language()).day(day);
    }

    /// A month beside our words.
    public String stamp(YearMonth month) {
        return new Dates(words.language()).month(month);
    }

    /// A month within its year.
    public String monthName(YearMonth month) {
        return new Dates(words.language()).monthName(month);
    }

    public String year(int year) {
        return new Dates(words.language()).year(year);
    }

    /// A day of the week, whole or as short as a calendar has it.
    public String weekday(DayOfWeek day, boolean whole) {
        return new Dates(words.language()).weekday(day, whole);
    }

    public String onDay(LocalDate day, Moment moment) {
        return dates.onDay(day, moment);
    }

    /// A time of day beside our words: `7:00 AM`.
    public String clock(LocalTime time) {
        return new Dates(words.language()).clock(time);
    }

    /// A language's name, inside a sentence of ours.
    public String language(Locale other) {
        return LocaleDisplayNames.getInstance(Words.gregorian(words.language())).languageDisplayName(tag(other));
    }

    /// A language's name in itself, as its speakers look for it in a list.
    public String ownName(Locale other) {
        return other.equals(Language.MULTIPLE)
                ? text("as-published")
                : LocaleDisplayNames.getInstance(
                                Words.gregorian(other), DisplayContext.CAPITALIZATION_FOR_UI_LIST_OR_MENU)
                        .languageDisplayName(tag(other));
    }

    public @Nullable String ownLang(Locale other) {
        return other.equals(Language.MULTIPLE) ? lang() : lang(other);
    }

    public @Nullable String ownDir(Locale other) {
        return other.equals(Language.MULTIPLE) ? dir() : dir(other);
    }

    public String hreflang(Locale other) {
        return other.equals(Language.MULTIPLE) ? "x-default" : tag(other);
    }

    public boolean differs(Say other) {
        return !language.equals(other.language);
    }

    /// What a search engine or a link preview shows of an edition.
    public String description(Edition edition) {
        String headlines = edition.stories()
                .limit(3)
                .map(story -> story.lead().headline().target())
                .collect(Collectors.joining(" · "));
        return text("description", day(edition.day()), headlines);
    }

    public String description(Translation telling) {
        return telling.standfirst().orElse(telling.headline()).target();
    }

    public String counts(Edition edition) {
        return new Tally(this, edition).line();
    }

    public List<Fact> figures(Edition edition) {
        return new Tally(this, edition).figures();
    }

    /// All that we know of an article beside its points, as far as the page tells it.
    public List<Fact> facts(Translation telling) {
        return new Imprint(this, telling).facts();
    }

    /// Why a story stands where it does: who filed it in its section, and what it came before others for.
    public String placing(Story story) {
        Says says = story.tellings().stream()
                .map(told -> Sections.filed(told.summary().article()))
                .filter(filed -> filed.section().equals(story.section()))
                .map(Filed::says)
                .min(Comparator.naturalOrder())
                .orElse(Says.NOBODY);
        return text("placing", section(story.section()), says.name().toLowerCase(Locale.ROOT), story.sources());
    }

    /// The publisher's name, or the host where the article stands.
    public String outlet(Article article) {
        return Shown.outlet(article);
    }

    public String outlet(Headline headline) {
        return Shown.outlet(headline);
    }

    /// The mark of a headline that we have from a feed alone. `und` is a language that nobody told us: templates drop
    /// an empty mark.
    public @Nullable String lang(Headline headline) {
        return headline.language().isPresent() ? lang(headline.language().get()) : "und";
    }

    /// What a reader must know beside the points: translated by whom, shortened by a paywall, withheld and why.
    public List<String> notes(Translation telling) {
        return new Notes(this, telling).all();
    }

    /// Why something was taken back: the newsroom's words, or that its article has changed.
    public String why(Correction correction) {
        return correction.reason().orElseGet(() -> text("correction.article-changed"));
    }

    /// What of a telling was taken back.
    public List<Correction> corrections(Edition edition, Translation telling) {
        return Shown.corrections(edition, List.of(telling));
    }

    public List<Correction> corrections(Edition edition, Story story) {
        return Shown.corrections(edition, story.tellings());
    }

    /// What was taken back of articles that the edition does not tell any more.
    public List<Correction> otherCorrections(Edition edition) {
        List<Correction> beside = Shown.corrections(edition, edition.tellings().toList());
        return edition.corrections().stream()
                .filter(correction -> !beside.contains(correction))
                .toList();
    }

    /// Where there is no room for notes, the one that a reader must have all the same: by whom, if it is a translation.
    public @Nullable String translator(Translation telling) {
        return new Notes(this, telling).translator().orElse(null);
    }

    /// The mark of a machine's headline where it stands without notes; nothing for another.
    public @Nullable String machine(Translated headline) {
        return headline.state() == Translated.State.MACHINE ? text("machine-headline") : null;
    }

    /// Whether nothing of a telling is in the reader's language.
    public boolean isForeign(Translation telling) {
        return Shown.isForeign(telling);
    }

    /// The standfirst where a front page has room for it: when no point repeats it.
    public Optional<Translated> standfirst(Translation telling) {
        return Shown.standfirst(telling);
    }

    public String untranslated(Translation telling) {
        return text(
                "original",
                telling.points().size(),
                language(telling.summary().article().language()));
    }

    /// Where a story that was found stands.
    public String address(Find find) {
        return SearchPage.address(find);
    }

    /// In an edition as published nobody told us the language of one story.
    public @Nullable String foundLang(Find find) {
        return find.language().equals(Language.MULTIPLE) ? "und" : lang(find.language());
    }

    /// The other tellings of a story, as many of them as a page has room to name: an agency's copy stands in two
    /// hundred
    /// papers.
    public List<Translation> others(Story story, Translation telling) {
        return story.tellings().stream()
                .filter(other -> !other.equals(telling))
                .limit(OTHERS)
                .toList();
    }

    /// The tellings of a story that a page names.
    public List<Translation> shown(Story story) {
        return story.tellings().stream().limit(1 + OTHERS).toList();
    }

    public String untranslated(Story story) {
        return text(
                "original",
                story.said().size(),
                language(story.lead().summary().article().language()));
    }

    public @Nullable String lang(Translation telling, Translated text) {
        return lang(Shown.language(telling, text));
    }

    public @Nullable String dir(Translation telling, Translated text) {
        return dir(Shown.language(telling, text));
    }
}
