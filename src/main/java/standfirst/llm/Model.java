package standfirst.llm;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import standfirst.edition.Edition;
import standfirst.keypoint.Usage;

/// A configured language model that answers prompts. What it answered before it is not asked again; each call, and each
/// call that was spared, is entered in the books.
public final class Model {
    private final String name;
    private final ModelSettings settings;
    private final Connection connection;
    private final Bookkeeper books;
    private final Optional<Role> role;
    private final Optional<LocalDate> day;

    private Model(
            String name,
            ModelSettings settings,
            Connection connection,
            Bookkeeper books,
            Optional<Role> role,
            Optional<LocalDate> day) {
        this.name = name;
        this.settings = settings;
        this.connection = connection;
        this.books = books;
        this.role = role;
        this.day = day;
    }

    static Model of(String name, ModelSettings settings, Bookkeeper books) {
        Connection connection = new Connection(settings, books::now);
        return new Model(name, settings, connection, books, Optional.empty(), Optional.empty());
    }

    /// The same model, as it is entered in the books when it plays that role.
    Model as(Role played) {
        return new Model(name, settings, connection, books, Optional.of(played), day);
    }

    /// The same model at work for the editions of a day.
    public Model on(LocalDate editions) {
        return new Model(name, settings, connection, books, role, Optional.of(editions));
    }

    public String name() {
        return name;
    }

    public ModelSettings settings() {
        return settings;
    }

    /// Where it is asked, without anything secret.
    public String address() {
        return ModelSettings.withoutSecrets(Provider.named(settings.provider()).address(settings));
    }

    /// What stands in the way of asking it, if anything does; no token is used to find out.
    public Optional<String> problem() {
        return Provider.named(settings.provider()).catalogue(settings).problem(settings);
    }

    /// The kept answer if there is one, else asks once.
    Answer ask(Errand errand, Question question) {
        return kept(errand, question).orElseGet(() -> {
            Answer answer = askAnew(List.of(errand), question);
            keep(question, answer);
            return answer;
        });
    }

    /// What it answered before.
    Optional<Answer> kept(Errand errand, Question question) {
        Optional<Answer> kept = books.recall(question.hash(settings));
        if (kept.isPresent()) enter(errand, question, Usage.NONE, true, Duration.ZERO, Optional.empty());
        return kept.map(Answer::withoutUsage);
    }

    void keep(Question question, Answer answer) {
        books.keep(question.hash(settings), answer);
    }

    /// Asks, on several errands at once if need be. The place is kept until the call is entered: the next one must know
    /// what is left of the budget.
    Answer askAnew(List<Errand> errands, Question question) {
        try (Connection.Place _ = connection.place()) {
            books.allow();
            return askNow(errands, question);
        } catch (Connection.Broken broken) {
            throw new ModelFailed(
                    "the model " + name + " (" + settings + ") failed: " + broken.reason(), broken.usage(), broken);
        }
    }

    private Answer askNow(List<Errand> errands, Question question) throws Connection.Broken {
        long start = System.nanoTime();
        try {
            Answer answer = connection.ask(question);
            enter(errands, question, answer.usage(), since(start), Optional.empty());
            return answer;
        } catch (Connection.Broken broken) {
            enter(errands, question, broken.usage(), since(start), Optional.of(broken.reason()));
            throw broken;
        }
    }

    /// Once for each errand, with its share of the tokens; the first bears the call itself and what does not divide.
    private void enter(List<Errand> errands, Question question, Usage usage, Duration took, Optional<String> failure) {
        int count = errands.size();
        Usage share = new Usage(usage.input() / count, usage.output() / count, 0);
        Usage first = new Usage(
                usage.input() - (count - 1) * share.input(),
                usage.output() - (count - 1) * share.output(),
                usage.calls());
        for (int i = 0; i < count; i++) enter(errands.get(i), question, i == 0 ? first : share, false, took, failure);
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void enter(
            Errand errand, Question question, Usage usage, boolean kept, Duration took, Optional<String> failure) {
        Prompt prompt = question.prompt().prompt();
        books.enter(new Call(
                books.now(),
                books.today(),
                new Call.Asked(name, settings.model(), role, prompt.name(), prompt.version(), prompt.hash()),
                new Call.Sake(
                        errand.article().id(),
                        errand.article().facts().canonical().toString(),
                        errand.source(),
                        day.map(date -> Edition.id(date, errand.edition()))),
                usage,
                settings.price().of(usage),
                kept,
                took,
                failure));
    }
}
