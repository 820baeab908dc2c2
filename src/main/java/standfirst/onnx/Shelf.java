package standfirst.onnx;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Where local models stand: a folder with one folder for each task.
public final class Shelf {
    /// The part of its outputs that an entailment model must give to “entailed”: an editor would rather lose a point.
    /// Chosen, not measured: it is for the operator to measure with the model that they add.
    private static final double ENTAILED = 0.8;

    /// The cosine from which on two articles of different languages may tell the same event. With multilingual-e5-small
    /// the same news document had more than .84 between 95 % of the pairs of twelve languages.
    private static final double ALIKE = 0.84;

    private static final String CONFIG = "config.json";

    private final Path folder;

    public Shelf(Path folder) {
        this.folder = folder;
    }

    /// The model that stands here for a task.
    public Optional<LocalModel> of(Task task) {
        Path home = folder.resolve(task.word());
        Path about = home.resolve(LocalModel.ABOUT);
        if (!Files.isRegularFile(about)) return Optional.empty();
        try (Reader in = Files.newBufferedReader(about)) {
            Properties said = new Properties();
            said.load(in);
            return Optional.of(new LocalModel(task, home, said));
        } catch (IOException unread) {
            throw new Unusable("cannot read " + about + ": " + unread.getMessage(), unread);
        }
    }

    public List<LocalModel> all() {
        return Stream.of(Task.values()).flatMap(task -> of(task).stream()).toList();
    }

    /// Fetches a model, tries it, and puts it in the place of the one that stood here for its task. One that does not
    /// run
    /// leaves everything as it was.
    public LocalModel add(Offer offer, LocalDate today, LongConsumer progress) {
        Path unpacked = folder.resolve(offer.task().word() + ".new");
        try (Download download = new Download(progress)) {
            clear(unpacked);
            Files.createDirectories(unpacked);
            LocalModel model = fetched(offer, unpacked, today, download);
            model.tryOut();
            Path home = folder.resolve(offer.task().word());
            clear(home);
            Files.move(unpacked, home, StandardCopyOption.ATOMIC_MOVE);
            return of(offer.task()).orElseThrow();
        } catch (IOException closed) {
            throw new Unusable("cannot write into " + folder + ": " + closed.getMessage(), closed);
        } finally {
            quietly(unpacked);
        }
    }

    private static LocalModel fetched(Offer offer, Path into, LocalDate today, Download download) throws IOException {
        URI model = offer.model();
        Optional<String> sum = Optional.empty();
        for (URI place : places(model, List.of("model.onnx", "onnx/model.onnx"))) {
            model = place;
            sum = download.copy(place, into.resolve(LocalModel.MODEL));
            if (sum.isPresent()) break;
        }
        if (sum.isEmpty()) throw new Unusable("there is no model at " + offer.model());
        if (offer.sha256().isPresent() && !offer.sha256().get().equalsIgnoreCase(sum.get()))
            throw new Unusable("what came from " + model + " has the SHA-256 " + sum.get() + ", not "
                    + offer.sha256().get().toLowerCase(Locale.ROOT) + "; nothing was changed");
        if (beside(offer.tokenizer(), model, LocalModel.TOKENIZER, into, download)
                .isEmpty())
            throw new Unusable("there is no tokenizer.json beside " + offer.model() + ": name it by --tokenizer");
        Optional<Path> config = beside(Optional.empty(), model, CONFIG, into, download);
        Properties about = new Properties();
        about.setProperty("source", model.toString());
        about.setProperty("sha256", sum.get());
        about.setProperty("added", today.toString());
        about.setProperty("prefix", offer.prefix());
        double usual = offer.task() == Task.ENTAILMENT ? ENTAILED : ALIKE;
        about.setProperty("threshold", Double.toString(offer.threshold().orElse(usual)));
        OptionalInt label = offer.label().isPresent()
                ? offer.label()
                : config.map(Shelf::label).orElse(OptionalInt.empty());
        label.ifPresent(place -> about.setProperty("label", Integer.toString(place)));
        try (Writer out = Files.newBufferedWriter(into.resolve(LocalModel.ABOUT))) {
            about.store(out, "made by 'standfirst models add'");
        }
        return new LocalModel(offer.task(), into, about);
    }

    private static List<URI> places(URI model, List<String> usual) {
        if (!model.toString().endsWith("/")) return List.of(model);
        return usual.stream().map(model::resolve).toList();
    }

    /// A file that hubs put beside the model, or one folder above.
    private static Optional<Path> beside(Optional<URI> named, URI model, String file, Path into, Download download) {
        List<URI> places =
                named.isPresent() ? List.of(named.get()) : List.of(model.resolve(file), model.resolve("../" + file));
        Path to = into.resolve(file);
        for (URI place : places) if (download.copy(place, to).isPresent()) return Optional.of(to);
        return Optional.empty();
    }

    /// The place of “entailed” among the outputs, as hubs' configuration names them.
    private static OptionalInt label(Path config) {
        try {
            JsonNode labels =
                    JsonMapper.shared().readTree(Files.readString(config)).path("id2label");
            return labels.properties().stream()
                    .filter(label -> isEntailed(label.getValue().asString("")))
                    .mapToInt(label -> Integer.parseInt(label.getKey()))
                    .findFirst();
        } catch (JacksonException | NumberFormatException odd) {
            throw new Unusable("the model's config.json cannot be read: " + odd.getMessage(), odd);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private static boolean isEntailed(String label) {
        String word = label.toLowerCase(Locale.ROOT);
        return word.startsWith("entail") || word.equals("supported") || word.equals("consistent");
    }

    /// Whether there was one.
    public boolean remove(Task task) {
        Path home = folder.resolve(task.word());
        if (!Files.isDirectory(home)) return false;
        try {
            clear(home);
            return true;
        } catch (IOException stays) {
            throw new Unusable("cannot remove " + home + ": " + stays.getMessage(), stays);
        }
    }

    private static void clear(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) Files.delete(file);
        }
        Files.delete(folder);
    }

    private static void quietly(Path folder) {
        try {
            clear(folder);
        } catch (IOException stays) {
            throw new UncheckedIOException("cannot remove " + folder, stays);
        }
    }
}
