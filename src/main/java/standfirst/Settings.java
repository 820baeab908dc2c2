package standfirst;

import static java.util.stream.Collectors.toMap;

import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import standfirst.api.ApiSettings;
import standfirst.article.WhenRefused;
import standfirst.edition.Deadline;
import standfirst.edition.Deadline.Unreviewed;
import standfirst.edition.Deadlines;
import standfirst.edition.Publishing;
import standfirst.engine.EngineSettings;
import standfirst.language.Language;
import standfirst.llm.Budget;
import standfirst.llm.ModelSettings;
import standfirst.llm.Role;
import standfirst.mail.MailSettings;
import standfirst.staff.SignInSettings;
import standfirst.store.StoreSettings;
import standfirst.wire.FetchRules;
import standfirst.wire.FetchRules.Limits;
import standfirst.wire.FetchRules.Manners;

/// Every setting. With none set the program runs, extractively. They are read as Spring Boot reads them: from
/// `application.yaml` in the working folder or its `config/`, from the environment (`STANDFIRST_ZONE`) and from
/// `-Dstandfirst.zone=…`.
///
/// @param name the paper's name, over page and mail
/// @param address where readers find the page, as in `https://news.example/`; none while it lies in a folder
/// @param zone the time zone of the newsroom's day
/// @param publish when readers see an edition that was made: `at-once`, `by-hand` (by the command `publish`), or at an
///     hour of its day in that zone, like `06:30`
/// @param digest when `serve` makes the day's editions, and in which languages
/// @param models language models by name
/// @param roles which model condenses, judges and translates
/// @param budget what the models may use in a day
/// @param translation what translates where no model does
/// @param wire how pages are fetched
/// @param store the server that keeps the store; none: a SQLite file in the data folder
/// @param mail whose name the newsletter bears, and how it is sent
/// @param api how machines may ask
/// @param signIn how the staff may sign in
@ConfigurationProperties("standfirst")
record Settings(
        @DefaultValue("Standfirst") String name,
        Optional<URI> address,
        Optional<ZoneId> zone,
        @DefaultValue("at-once") Publishing publish,
        @DefaultValue Digesting digest,
        @DefaultValue Map<String, ModelSettings> models,
        @DefaultValue Map<Role, String> roles,
        @DefaultValue Budget budget,
        @DefaultValue Translating translation,
        @DefaultValue Wire wire,
        @Nullable StoreSettings store,
        @DefaultValue MailSettings mail,
        @DefaultValue ApiSettings api,
        @DefaultValue SignInSettings signIn) {

    Settings {
        if (translation.engine != null && roles.containsKey(Role.TRANSLATE))
            throw new IllegalArgumentException("both translation.engine and roles.translate are set: keep one of them");
    }

    /// @param at hours of the newsroom's day, as in `"05:30"`
    /// @param languages of the editions beside the one as published (`de`)
    record Digesting(
            @DefaultValue List<LocalTime> at, @DefaultValue List<String> languages) {
        Digesting {
            for (String tag : languages)
                if (!Language.isKnown(tag))
                    throw new IllegalArgumentException("languages: '" + tag + "' is not a language tag like ar or de");
        }

        List<Locale> inLanguages() {
            return languages.stream().map(Language::of).distinct().toList();
        }
    }

    /// @param engine an engine that stands in for the model; none: the model in the role `translate`, if there is one
    /// @param deadlines by language (`ar`), when its editions go out, and what then becomes of a machine's texts
    record Translating(
            @Nullable EngineSettings engine, @DefaultValue Map<String, DeadlineSettings> deadlines) {
        Translating {
            for (String tag : deadlines.keySet())
                if (!Language.isKnown(tag))
                    throw new IllegalArgumentException("deadlines: '" + tag + "' is not a language tag like ar or de");
        }

        Deadlines byLanguage() {
            return new Deadlines(deadlines.entrySet().stream()
                    .collect(toMap(
                            entry -> Language.of(entry.getKey()),
                            entry -> entry.getValue().deadline())));
        }
    }

    /// @param hour of the newsroom's day, as in `"06:30"`; none: translators are not waited for
    /// @param unreviewed what becomes of a text that no translator has approved by then: `labelled` as machine
    ///     translation, or `wait`, so that readers see the original until one has
    record DeadlineSettings(
            Optional<LocalTime> hour,
            @DefaultValue("labelled") Unreviewed unreviewed) {
        Deadline deadline() {
            return new Deadline(hour, unreviewed);
        }
    }

    /// @param allowedHosts hosts that may lie in loopback or private ranges
    /// @param licensedHosts publishers who gave leave, so that their robots.txt and opt-outs are not asked
    /// @param whenRefused what becomes of an article whose publisher keeps programs out: `headline` or `skip`;
    ///     a kept source can say otherwise
    /// @param timeout what one answer may take, from the first byte sent to the last received
    record Wire(
            @DefaultValue Set<String> allowedHosts,
            @DefaultValue Set<String> licensedHosts,
            @DefaultValue("headline") WhenRefused whenRefused,
            @DefaultValue("15s") Duration timeout) {
        Wire {
            if (whenRefused == WhenRefused.SUMMARISE)
                throw new IllegalArgumentException("when-refused: leave to summarise is a publisher's to give: name the"
                        + " hosts of those who did in licensed-hosts, or say it of a source with 'sources add'");
        }

        /// `paper` is where a publisher finds out who is asking.
        FetchRules rules(Optional<URI> paper) {
            Limits usual = Limits.DEFAULTS;
            return new FetchRules(
                    new Limits(timeout, usual.bytes(), usual.redirects(), usual.entries(), usual.atOnce()),
                    Manners.of(paper).when(whenRefused),
                    allowedHosts,
                    licensedHosts);
        }
    }

    ZoneId newsroomZone() {
        return zone.orElseGet(ZoneId::systemDefault);
    }
}
