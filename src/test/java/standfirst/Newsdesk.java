package standfirst;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import standfirst.command.CommandLineFace;
import standfirst.llm.LoopbackModel;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A newsroom in a folder, with a model on loopback that condenses by copying the first two sentences, translates by a
/// small dictionary and takes every point for supported.
final class Newsdesk {
    static final String CLOSES = "The harbour bridge of Port Ellery will close on 3 May for repairs.";
    static final String COSTS = "The work costs 12 million crowns, the city said on Monday.";
    static final String GERMAN_CLOSES = "Die Hafenbrücke von Port Ellery wird am 3. Mai für Reparaturen geschlossen.";

    private static final Map<String, String> GERMAN = Map.of(
            "Harbour bridge to close",
            "Hafenbrücke wird geschlossen",
            CLOSES,
            GERMAN_CLOSES,
            COSTS,
            "Die Arbeiten kosten 12 Millionen Kronen, sagte die Stadt am Montag.");

    private static final Pattern LINE = Pattern.compile("^\\[(\\d+)] (.*)$", Pattern.MULTILINE);

    final Path home;
    final Path data;
    final Path out;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    Newsdesk(Path home) {
        this.home = home;
        this.data = home.resolve("data");
        this.out = home.resolve("out");
    }

    /// `more` are further lines under `standfirst:`.
    Newsdesk with(LoopbackModel server, String models, String more) throws Exception {
        Files.writeString(home.resolve("application.yaml"), """
                standfirst:
                  zone: Europe/Berlin
                  models:
                    house: {base-url: "%s", model: loopback, max-retries: 0, at-once: 1%s}
                  roles: {condense: house, translate: house, judge: house}
                %s""".formatted(server.address(), models, more.indent(2)));
        return this;
    }

    Path page(String name, String headline, String... sentences) throws Exception {
        Path pages = Files.createDirectories(home.resolve("pages"));
        return Files.writeString(
                pages.resolve(name + ".html"),
                "<html lang=en><head><title>%s</title></head><body><article><h1>%s</h1><p>%s</p></article></body></html>"
                        .formatted(headline, headline, String.join("</p><p>", sentences)));
    }

    int digest(String... options) {
        List<String> line = new ArrayList<>(List.of(
                "digest", home.resolve("pages").toString(), "--date=2026-05-12", "--out=" + out, "--data=" + data));
        Collections.addAll(line, options);
        return run(line.toArray(String[]::new));
    }

    int run(String... arguments) {
        said.reset();
        PrintStream out = System.out;
        PrintStream err = System.err;
        PrintStream ear = new PrintStream(said, true, StandardCharsets.UTF_8);
        System.setOut(ear);
        System.setErr(ear);
        try (Assembly assembly = new Assembly(Optional.of(home))) {
            return CommandLineFace.of(assembly)
                    .setOut(new PrintWriter(ear, true))
                    .setErr(new PrintWriter(ear, true))
                    .execute(arguments);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    /// What the last command said, data and talk.
    String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    String edition(String... folder) throws Exception {
        return Files.readString(out.resolve(String.join("/", folder)).resolve("edition.json"));
    }

    void sql(String statement) throws Exception {
        try (Connection store = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("standfirst.db"))) {
            store.createStatement().executeUpdate(statement);
        }
    }

    /// What the model says.
    static LoopbackModel.Reply answer(JsonNode request) {
        String given = request.path("messages").path(1).path("content").asString();
        if (given.contains("<texts>")) return LoopbackModel.says(texts(given));
        if (given.contains("<points>")) return LoopbackModel.says(verdicts(given));
        return LoopbackModel.says(points(given));
    }

    private static String points(String given) {
        List<Map<String, Object>> points = LINE.matcher(given)
                .results()
                .limit(2)
                .map(line -> Map.<String, Object>of(
                        "text", line.group(2), "sentences", List.of(Integer.parseInt(line.group(1)))))
                .toList();
        return JsonMapper.shared().writeValueAsString(Map.of("points", points));
    }

    private static String texts(String given) {
        List<Map<String, Object>> texts = LINE.matcher(given)
                .results()
                .map(line -> Map.<String, Object>of(
                        "number",
                        Integer.parseInt(line.group(1)),
                        "text",
                        GERMAN.getOrDefault(line.group(2), "Keine Übersetzung")))
                .toList();
        return JsonMapper.shared().writeValueAsString(Map.of("texts", texts));
    }

    private static String verdicts(String given) {
        String points = given.substring(given.indexOf("<points>"));
        List<Map<String, Object>> verdicts = LINE.matcher(points)
                .results()
                .map(line -> Map.<String, Object>of(
                        "point",
                        Integer.parseInt(line.group(1)),
                        "sentences",
                        List.of(1),
                        "fault",
                        "none",
                        "supported",
                        true))
                .toList();
        return JsonMapper.shared().writeValueAsString(Map.of("verdicts", verdicts));
    }
}
