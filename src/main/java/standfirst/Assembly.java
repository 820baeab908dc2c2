package standfirst;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import standfirst.api.ApiSettings;
import standfirst.api.Tokens;
import standfirst.article.ArticleReader;
import standfirst.article.Extractor;
import standfirst.article.Segmenter;
import standfirst.article.Source;
import standfirst.article.Sources;
import standfirst.article.Wire;
import standfirst.circulation.Circulation;
import standfirst.circulation.Clerk;
import standfirst.command.Cannot;
import standfirst.command.Desk;
import standfirst.command.Diagnosis;
import standfirst.draft.DraftFormat;
import standfirst.draft.DraftFormats;
import standfirst.edition.Corrector;
import standfirst.edition.Deadlines;
import standfirst.edition.Drafts;
import standfirst.edition.Edition;
import standfirst.edition.Editions;
import standfirst.edition.Editor;
import standfirst.edition.EditorInChief;
import standfirst.edition.Gatherer;
import standfirst.edition.Meaning;
import standfirst.edition.Publishing;
import standfirst.edition.Rechecker;
import standfirst.edition.Release;
import standfirst.edition.Reports;
import standfirst.edition.ReviewDesk;
import standfirst.edition.Runs;
import standfirst.engine.EngineTranslator;
import standfirst.keypoint.CentralityCondenser;
import standfirst.keypoint.Condenser;
import standfirst.keypoint.Copy;
import standfirst.keypoint.CoverVerifier;
import standfirst.keypoint.FallbackCondenser;
import standfirst.keypoint.StandingAlone;
import standfirst.keypoint.Verifier;
import standfirst.language.Guess;
import standfirst.language.LanguageDetector;
import standfirst.llm.Bookkeeper;
import standfirst.llm.Books;
import standfirst.llm.Ledger;
import standfirst.llm.Model;
import standfirst.llm.Models;
import standfirst.llm.PromptedCondenser;
import standfirst.llm.PromptedTranslator;
import standfirst.llm.PromptedVerifier;
import standfirst.llm.Prompts;
import standfirst.llm.Role;
import standfirst.mail.Dns;
import standfirst.mail.DraftPost;
import standfirst.mail.LetterWriter;
import standfirst.mail.MailRoom;
import standfirst.mail.NameSystem;
import standfirst.newsletter.Correspondence;
import standfirst.newsletter.Deliveries;
import standfirst.newsletter.Mailer;
import standfirst.newsletter.Outcome;
import standfirst.newsletter.PersonalData;
import standfirst.newsletter.Readership;
import standfirst.newsletter.Sending;
import standfirst.newsletter.SignedLinks;
import standfirst.newsletter.Signer;
import standfirst.newsletter.Subscribers;
import standfirst.newsletter.Subscriptions;
import standfirst.newsletter.Suppressions;
import standfirst.onnx.Embedding;
import standfirst.onnx.Entailment;
import standfirst.onnx.EntailmentVerifier;
import standfirst.onnx.Shelf;
import standfirst.onnx.Task;
import standfirst.staff.Accounts;
import standfirst.staff.Acts;
import standfirst.staff.Passwords;
import standfirst.staff.Presses;
import standfirst.staff.SignInSettings;
import standfirst.store.Database;
import standfirst.store.Holdings;
import standfirst.store.StoreFile;
import standfirst.store.StoreSettings;
import standfirst.translation.Draft;
import standfirst.translation.Glossary;
import standfirst.translation.Proofreader;
import standfirst.translation.RememberingTranslator;
import standfirst.translation.Translation;
import standfirst.translation.TranslationCheck;
import standfirst.translation.TranslationMemory;
import standfirst.translation.Translator;
import standfirst.web.FirstPage;
import standfirst.web.Masthead;
import standfirst.web.Templates;
import standfirst.wire.Discovered;
import standfirst.wire.FeedReader;
import standfirst.wire.FetchMemory;
import standfirst.wire.NewsWire;
import standfirst.wire.Opml;

/// The one place where stages are wired together, for command line and server alike. A part is made when it is first
/// asked for.
final class Assembly implements Desk, AutoCloseable {
    private static final long MEMORY_BYTES = 16 << 20;

    private final Optional<Path> home;
    private final InstantSource clock = InstantSource.system();
    private final NameSystem names;
    private final Supplier<Settings> settings;
    private final Supplier<NewsWire> wire = Once.of(() -> wire(FetchMemory.inMemory(MEMORY_BYTES)));
    private final Supplier<LanguageDetector> languages = Once.of(LanguageDetector::new);
    private final Supplier<Segmenter> segmenter = Once.of(Segmenter::new);
    private final Supplier<ArticleReader> reader =
            Once.of(() -> new ArticleReader(new Extractor(), languages(), segmenter()));
    private final Supplier<Shelf> shelf;
    private final Supplier<Verifier> verifier = Once.of(() -> secondOpinion(new StandingAlone(new CoverVerifier())));
    private final Supplier<Optional<Meaning>> meaning = Once.of(this::meaning);
    private final Supplier<Bookkeeper> bookkeeper;
    private final Supplier<Models> models;
    private final Supplier<Prompts> prompts;
    private final Supplier<Templates> templates;
    private final Supplier<Press> press;
    private final Map<Path, Database> databases = new HashMap<>();
    private final Map<Path, PostOffice> offices = new HashMap<>();
    private final List<Runnable> open = new ArrayList<>();
    private final SecureRandom chance = new SecureRandom();

    /// Those of the store, once it is open.
    private volatile Books books = Books.inMemory();

    private volatile TranslationMemory memory = TranslationMemory.NONE;

    Assembly(Optional<Path> home) {
        this(home, new Dns());
    }

    Assembly(Optional<Path> home, NameSystem names) {
        this.home = home;
        this.names = names;
        this.settings = Once.of(() -> SettingsFile.read(home));
        this.shelf = Once.of(() -> new Shelf(home.orElse(Path.of("")).resolve("models")));
        this.bookkeeper = Once.of(() -> new Bookkeeper(() -> books, settings().budget(), clock.withZone(zone())));
        this.models = Once.of(this::configured);
        this.prompts = Once.of(() -> beside("prompts").map(Prompts::in).orElseGet(Prompts::bundled));
        this.templates = Once.of(() -> beside("templates").map(Templates::in).orElseGet(Templates::inJar));
        this.press = Once.of(() -> new Press(templates.get(), settings(), this::glossary));
    }

    private Models configured() {
        try {
            return Models.of(settings().models(), settings().roles(), bookkeeper());
        } catch (IllegalArgumentException bad) {
            throw new Cannot("the settings of language models cannot be used: " + bad.getMessage(), bad);
        }
    }

    private Settings settings() {
        return settings.get();
    }

    /// A folder of the launcher's, if it is there.
    private Optional<Path> beside(String folder) {
        return home.map(path -> path.resolve(folder)).filter(Files::isDirectory);
    }

    @Override
    public void getReady() {
        Thread.ofPlatform().daemon().name("ready").start(() -> languages().detect("What a day."));
    }

    @Override
    public Wire wire() {
        return wire.get();
    }

    private NewsWire wire(FetchMemory memory) {
        return new NewsWire(settings().wire().rules(settings().address()), memory, System.in, clock);
    }

    @Override
    public ArticleReader reader() {
        return reader.get();
    }

    @Override
    public LanguageDetector languages() {
        return languages.get();
    }

    @Override
    public Segmenter segmenter() {
        return segmenter.get();
    }

    @Override
    public Condenser extractive() {
        return new CentralityCondenser();
    }

    @Override
    public Optional<Condenser> prompted(LocalDate day) {
        return model(Role.CONDENSE)
                .map(model -> new FallbackCondenser(
                        new PromptedCondenser(model.on(day), prompts.get(), this::languageOf), extractive()));
    }

    private Optional<Model> model(Role role) {
        return models.get().in(role);
    }

    /// Neighbours like Danish and Norwegian are told apart by what the text should be in.
    private Optional<Locale> languageOf(String text, Locale expected) {
        Guess guess = languages().detect(text, expected);
        return guess.confidence() > 0.5 ? Optional.of(guess.language()) : Optional.empty();
    }

    @Override
    public Verifier verifier() {
        return verifier.get();
    }

    /// Of the operator's own model, if there is one; it is loaded when a point is first in doubt.
    private Verifier secondOpinion(Verifier rules) {
        return shelf.get()
                .of(Task.ENTAILMENT)
                .map(model -> rules.then(new EntailmentVerifier(Once.of(() -> {
                    Entailment entailment = Entailment.of(model);
                    open.add(entailment::close);
                    return entailment;
                }))))
                .orElse(rules);
    }

    @Override
    public Shelf localModels() {
        return shelf.get();
    }

    @Override
    public Verifier verifier(LocalDate day) {
        return model(Role.JUDGE)
                .map(judge -> verifier().then(new PromptedVerifier(judge.on(day), prompts.get())))
                .orElseGet(verifier);
    }

    @Override
    public Verifier verifier(Locale ofPoints) {
        CoverVerifier cover = new CoverVerifier();
        return secondOpinion((points, article) -> {
            Copy copy = Copy.of(article);
            return points.stream()
                    .map(point -> cover.check(point.text(), ofPoints, copy).of(point))
                    .toList();
        });
    }

    @Override
    public TranslationCheck translationCheck() {
        return new TranslationCheck();
    }

    @Override
    public Rechecker rechecker() {
        return new Rechecker(new CoverVerifier());
    }

    @Override
    public Translator translator(LocalDate day) {
        Translator machine = model(Role.TRANSLATE)
                .<Translator>map(model ->
                        new PromptedTranslator(model.on(day), prompts.get(), this::glossary, translationCheck()))
                .or(this::engine)
                .orElse(Translation::asPublished);
        return new RememberingTranslator(memory, machine);
    }

    private Optional<Translator> engine() {
        return Optional.ofNullable(settings().translation().engine())
                .map(engine -> EngineTranslator.of(engine, new Proofreader(translationCheck()), clock));
    }

    @Override
    public Models models() {
        return models.get();
    }

    @Override
    public Prompts prompts() {
        return prompts.get();
    }

    @Override
    public Bookkeeper bookkeeper() {
        return bookkeeper.get();
    }

    private Glossary glossary(Locale from, Locale to) {
        return beside("glossaries").map(folder -> Glossary.of(folder, from, to)).orElse(Glossary.NONE);
    }

    @Override
    public Editor editor(int storiesOfASection) {
        return new Editor(gatherer(), storiesOfASection, clock);
    }

    @Override
    public Gatherer gatherer() {
        return new Gatherer(meaning.get());
    }

    private Optional<Meaning> meaning() {
        return shelf.get().of(Task.EMBEDDING).map(model -> {
            Embedding embedding = Embedding.of(model);
            open.add(embedding::close);
            return embedding;
        });
    }

    @Override
    public Corrector corrector(LocalDate day) {
        return new Corrector(verifier(day), deadlines(), clock);
    }

    @Override
    public EditorInChief chief(Store store) {
        return new EditorInChief(store.editions(), store.published(), this::corrector, clock);
    }

    @Override
    public Store store(Path folder) {
        Database database = database(folder);
        books = database.books(clock);
        memory = database.translationMemory();
        Sources sources = database.sources();
        return new Store(
                sources,
                database.editions(),
                database.published(clock),
                database.manuscripts(),
                database.reports(),
                wire(database.fetchMemory(clock)).minding(sources),
                books.ledger(),
                database.accounts(),
                database.readership(),
                database.tokens());
    }

    private Database database(Path folder) {
        return databases.computeIfAbsent(folder, there -> {
            Database database = opened(there);
            open.add(database::close);
            return database;
        });
    }

    /// The server of the settings, unless the command names a folder of its own.
    private Database opened(Path folder) {
        return server(folder)
                .map(server -> opened("standfirst.store.url " + server, () -> Database.on(server)))
                .orElseGet(() -> opened("--data " + folder, () -> Database.inFolder(folder)));
    }

    /// That of the settings, unless the command names a folder of its own.
    private Optional<StoreSettings> server(Path folder) {
        return folder.equals(DATA) ? Optional.ofNullable(settings().store()) : Optional.empty();
    }

    private static Database opened(String where, Supplier<Database> opening) {
        try {
            return opening.get();
        } catch (RuntimeException closedToUs) {
            throw new Cannot(where + ": the store cannot be opened: " + closedToUs.getMessage(), closedToUs);
        }
    }

    @Override
    public Holdings backUp(Path folder, Path file) {
        refuseServer(folder, "pg_dump --format=custom --file=" + file);
        return orCannot(() -> StoreFile.in(folder).copyTo(file));
    }

    @Override
    public Holdings restore(Path file, Path folder, boolean force) {
        refuseServer(folder, "pg_restore --clean --if-exists");
        Holdings restored = orCannot(() -> StoreFile.in(folder).replaceBy(file, force, now()));
        opened(folder).close();
        return restored;
    }

    private void refuseServer(Path folder, String instead) {
        server(folder).ifPresent(server -> {
            throw new Cannot("the store is on PostgreSQL (standfirst.store.url " + server + "): use " + instead);
        });
    }

    private static Holdings orCannot(Supplier<Holdings> act) {
        try {
            return act.get();
        } catch (IllegalArgumentException | UncheckedIOException problem) {
            throw new Cannot(String.valueOf(problem.getMessage()), problem);
        }
    }

    @Override
    public Sending sending(Path folder) {
        return postOffice(folder).sending();
    }

    private PostOffice postOffice(Path folder) {
        return offices.computeIfAbsent(folder, there -> {
            PostOffice office = new PostOffice(settings(), templates.get(), press.get(), there, database(there), clock);
            open.add(office::close);
            return office;
        });
    }

    @Override
    public void print(List<Edition> day, Path out) {
        try {
            press.get().print(day, out);
        } catch (IOException | UncheckedIOException notWritten) {
            throw new Cannot("cannot write into " + out + ": " + notWritten.getMessage(), notWritten);
        }
    }

    @Override
    public List<Draft> drafts(Edition edition) {
        return Drafts.of(edition, this::glossary);
    }

    @Override
    public Map<String, Outcome> handOut(Path folder, List<Edition> editions) {
        Database store = database(folder);
        DraftPost post = new DraftPost(
                press.get().masthead(),
                settings().mail().from(),
                settings().mail().signature(),
                draftFormat(DraftFormats.Name.XLIFF2),
                postOffice(folder).mailer());
        return new Handout(store.accounts(), store.handouts(), this::drafts, this::release, post, clock).hand(editions);
    }

    @Override
    public ReviewDesk review(Store store) {
        return new ReviewDesk(store.editions(), store.manuscripts(), translationCheck(), this::glossary, clock);
    }

    @Override
    public DraftFormat draftFormat(DraftFormats.Name name) {
        return new DraftFormats(templates.get()).named(name);
    }

    @Override
    public Release release(Edition edition) {
        return deadlines().release(edition, clock.instant().atZone(zone()));
    }

    /// A paper that was given no address has the one that it is served at.
    private Masthead masthead(int port) {
        Masthead named = press.get().masthead();
        return named.address().isPresent()
                ? named
                : new Masthead(named.name(), Optional.of(URI.create("http://localhost:" + port + "/")), List.of());
    }

    private Deadlines deadlines() {
        return settings().translation().byLanguage();
    }

    @Override
    public Publishing publishing() {
        return settings().publish();
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public ZoneId zone() {
        return settings().newsroomZone();
    }

    @Override
    public int atOnce() {
        int processors = Runtime.getRuntime().availableProcessors();
        return model(Role.CONDENSE)
                .map(model -> Math.max(processors, model.settings().atOnce()))
                .orElse(processors);
    }

    @Override
    public Optional<Path> sample() {
        return beside("src/sample").map(folder -> folder.resolve("sources.opml"));
    }

    @Override
    public List<Source> discover(String address) {
        Discovered found = wire.get().discover(address);
        found.problem().ifPresent(problem -> {
            throw new Cannot(address + ": " + problem);
        });
        return found.feeds();
    }

    @Override
    public List<Source> readList(Path opml) {
        try {
            return Opml.read(opml).stream()
                    .map(feed -> Source.of(feed.feed().toString(), feed.title(), feed.folder(), clock.instant()))
                    .toList();
        } catch (FeedReader.NotAFeed notAList) {
            throw new Cannot(opml + ": " + notAList.getMessage(), notAList);
        }
    }

    @Override
    public String writeList(List<Source> sources) {
        return Opml.write(
                settings().name(), sources.stream().map(Opml.Outline::of).toList());
    }

    @Override
    public List<Diagnosis> examine(Path folder) {
        return new Doctor(this, settings(), names, clock).examine(folder);
    }

    @Override
    public void serve(Path folder, int port, boolean working) {
        Server.Parts parts = parts(folder, port);
        if (working) parts.with(Presses.class, work(folder));
        Server.run(parts, port);
    }

    @Override
    public void rehearse(Path folder) {
        Server.rehearse(parts(folder, 0));
    }

    /// Starts what is done each day without being asked.
    Rota work(Path folder) {
        Rota rota = new Rota(this, settings(), database(folder), postOffice(folder), folder, clock);
        open.add(rota::close);
        rota.start();
        return rota;
    }

    /// What the server is made of.
    Server.Parts parts(Path folder, int port) {
        Store store = store(folder);
        FirstPage first = FirstPage.begun(store.published(), deadlines(), templates.get(), masthead(port), clock);
        Mailer mailer = postOffice(folder).mailer();
        Circulation circulation = circulation(store.readership(), mailer, masthead(port));
        return new Server.Parts()
                .with(FirstPage.class, first)
                .with(Editions.class, store.published())
                .with(Accounts.class, store.accounts())
                .with(Passwords.class, Passwords.usual())
                .with(ReviewDesk.class, review(store))
                .with(DraftFormats.class, new DraftFormats(templates.get()))
                .with(Tokens.class, store.tokens())
                .with(ApiSettings.class, settings().api())
                .with(SignInSettings.class, settings().signIn())
                .with(ArticleReader.class, reader())
                .with(Verifier.class, verifier())
                .with(Deadlines.class, deadlines())
                .with(Templates.class, templates.get())
                .with(Masthead.class, masthead(port))
                .with(Sources.class, store.sources())
                .with(Reports.class, store.reports())
                .with(EditorInChief.class, chief(store))
                .with(Runs.class, database(folder).runs())
                .with(Acts.class, database(folder).acts())
                .with(Deliveries.class, database(folder).deliveries())
                .with(Subscribers.class, store.readership().subscribers())
                .with(Suppressions.class, store.readership().suppressions())
                .with(Ledger.class, store.ledger())
                .with(Bookkeeper.class, bookkeeper())
                .with(Presses.class, Presses.CLOSED)
                .with(Mailer.class, mailer)
                .with(Circulation.class, circulation)
                .with(PersonalData.class, database(folder).personalData())
                .with(MailRoom.class, postOffice(folder).mailRoom(circulation.subscriptions()))
                .with(InstantSource.class, clock);
    }

    private Circulation circulation(Readership readership, Mailer mailer, Masthead masthead) {
        Signer signer = signer(readership);
        Subscriptions subscriptions = subscriptions(readership, mailer, masthead, signer);
        Clerk clerk = new Clerk(subscriptions);
        open.add(clerk::close);
        return new Circulation(subscriptions, signer, clerk, zone());
    }

    private Signer signer(Readership readership) {
        return new Signer(readership.keyring(), clock, chance);
    }

    private Subscriptions subscriptions(Readership readership, Mailer mailer, Masthead masthead, Signer signer) {
        SignedLinks links = new SignedLinks(masthead.address().orElseThrow(), signer);
        Correspondence correspondence = new LetterWriter(
                templates.get(), masthead, links, settings().mail().from(), mailer);
        return new Subscriptions(readership.subscribers(), readership.suppressions(), correspondence, clock, chance);
    }

    @Override
    public Subscriptions subscriptions(Path folder) {
        Masthead masthead = press.get().masthead();
        if (masthead.address().isEmpty())
            throw new Cannot(
                    "readers confirm on a page: set standfirst.address, like https://news.example/, where it is"
                            + " served; or say how they agreed with --confirmed");
        Readership readership = store(folder).readership();
        return subscriptions(readership, postOffice(folder).mailer(), masthead, signer(readership));
    }

    @Override
    public PersonalData personalData(Path folder) {
        return database(folder).personalData();
    }

    /// In the reverse order of opening: who writes goes before the database.
    @Override
    public void close() {
        open.reversed().forEach(Runnable::run);
    }
}
