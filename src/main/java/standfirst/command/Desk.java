package standfirst.command;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import standfirst.api.Tokens;
import standfirst.article.ArticleReader;
import standfirst.article.Segmenter;
import standfirst.article.Source;
import standfirst.article.Sources;
import standfirst.article.Wire;
import standfirst.draft.DraftFormat;
import standfirst.draft.DraftFormats;
import standfirst.edition.Corrector;
import standfirst.edition.Edition;
import standfirst.edition.Editions;
import standfirst.edition.Editor;
import standfirst.edition.EditorInChief;
import standfirst.edition.Gatherer;
import standfirst.edition.Manuscripts;
import standfirst.edition.Publishing;
import standfirst.edition.Rechecker;
import standfirst.edition.Release;
import standfirst.edition.Reports;
import standfirst.edition.ReviewDesk;
import standfirst.keypoint.Condenser;
import standfirst.keypoint.Verifier;
import standfirst.language.LanguageDetector;
import standfirst.llm.Bookkeeper;
import standfirst.llm.Ledger;
import standfirst.llm.Models;
import standfirst.llm.Prompts;
import standfirst.newsletter.Outcome;
import standfirst.newsletter.PersonalData;
import standfirst.newsletter.Readership;
import standfirst.newsletter.Sending;
import standfirst.newsletter.Subscriptions;
import standfirst.onnx.Shelf;
import standfirst.staff.Accounts;
import standfirst.store.Holdings;
import standfirst.translation.Draft;
import standfirst.translation.TranslationCheck;
import standfirst.translation.Translator;

/// What a command may ask the program for. Everything is made when it is first asked for, so that a command pays only
/// for what it uses.
public interface Desk {
    /// Where the store is when nothing else is said; the settings may put a server in its place.
    Path DATA = Path.of("data");

    /// Starts to load what reading needs (the language model of the detector is 40 MB), while the store is being
    /// opened.
    void getReady();

    /// The wire without a memory of earlier runs; a [Store]'s own has one.
    Wire wire();

    ArticleReader reader();

    LanguageDetector languages();

    Segmenter segmenter();

    Condenser extractive();

    /// The prompted condenser for the editions of a day, if a model has the role; the extractive one steps in when it
    /// fails.
    Optional<Condenser> prompted(LocalDate day);

    /// The check by rules alone.
    Verifier verifier();

    /// The check for the editions of a day: by rules, and what they leave doubtful by a model, if one has the role.
    Verifier verifier(LocalDate day);

    /// The check for points that are written in another language than their article.
    Verifier verifier(Locale ofPoints);

    TranslationCheck translationCheck();

    Rechecker rechecker();

    /// The translator for the editions of a day, or one that leaves everything in the original where no model has the
    /// role.
    Translator translator(LocalDate day);

    Models models();

    /// The operator's own models, which run here.
    Shelf localModels();

    Prompts prompts();

    /// Who knows what language models may use, and what they used.
    Bookkeeper bookkeeper();

    Editor editor(int storiesOfASection);

    /// Who finds the articles of one event, across languages by a local model where there is one.
    Gatherer gatherer();

    /// Who takes back what a day's editions should not have said.
    Corrector corrector(LocalDate day);

    /// Who publishes and takes back what a store keeps.
    EditorInChief chief(Store store);

    /// Opens the store in a folder; it stays open until the program ends.
    Store store(Path folder);

    /// Copies the store of a folder into a file, while it is in use.
    Holdings backUp(Path folder, Path file);

    /// Puts a copy in the place of the store of a folder; of one that is there only by force.
    Holdings restore(Path file, Path folder, boolean force);

    /// Writes a day's editions as files: pages, newsletter, feeds, JSON and drafts; the edition as published into the
    /// folder itself, each other one into a folder in it that is named for its language.
    void print(List<Edition> day, Path out);

    /// Where translators hand in what they wrote of a store's editions.
    ReviewDesk review(Store store);

    /// What translators are handed of an edition, with the newsroom's glossaries.
    List<Draft> drafts(Edition edition);

    /// Sends drafts to the translators of the editions' languages who have a mailbox and had none of the edition yet;
    /// what
    /// became of each, by account and edition.
    Map<String, Outcome> handOut(Path folder, List<Edition> editions);

    /// Whether an edition goes out to readers now, or waits for its translators.
    Release release(Edition edition);

    DraftFormat draftFormat(DraftFormats.Name name);

    /// When readers see what is made.
    Publishing publishing();

    Instant now();

    /// The time zone of the newsroom's day.
    ZoneId zone();

    /// How many articles may be under way at once: as many as processors, or as the model's limits allow.
    int atOnce();

    /// The sample day that comes with the program, if it is there.
    Optional<Path> sample();

    /// Addresses that a page or feed at `address` names as feeds.
    List<Source> discover(String address);

    /// The sources that a list of feeds (OPML) names.
    List<Source> readList(Path opml);

    /// Sources as a list of feeds (OPML) that other readers import.
    String writeList(List<Source> sources);

    /// How readers of a store's newsletter come and go, with the mails that they get on the way.
    Subscriptions subscriptions(Path folder);

    PersonalData personalData(Path folder);

    /// What sends the editions of a store to its subscribers.
    Sending sending(Path folder);

    /// Looks over what the program needs; changes nothing and sends nothing.
    List<Diagnosis> examine(Path folder);

    /// Serves the editions of a store until the program is stopped.
    ///
    /// @param working whether it also makes the day's editions at their hours, and sends them
    void serve(Path folder, int port, boolean working);

    /// Starts the server, asks it for a few pages, and stops it.
    void rehearse(Path folder);

    /// What is kept from one day to the next:
    /// `editions` are the newsroom's, `published` what readers see by now.
    record Store(
            Sources sources,
            Editions editions,
            Editions published,
            Manuscripts manuscripts,
            Reports reports,
            Wire wire,
            Ledger ledger,
            Accounts accounts,
            Readership readership,
            Tokens tokens) {}
}
