package standfirst.llm;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import standfirst.article.Ids;

/// A prompt file: front matter (`version`, `variables`, `schema`), then what the model is told of its work, a line
/// `---`, and what it is given. A file without that line is all given.
///
/// ```
/// Prompt condense = prompts.named("condense");
/// condense.fill(Map.of("language", "French", "at_most", "5", "article", …));
/// ```
public record Prompt(
        String name, String version, Set<String> variables, Optional<String> schema, String told, String given) {
    private static final Pattern VARIABLE = Pattern.compile("\\{\\{([^{}]{1,40}+)}}");
    private static final String LINE = "---\n";

    public Prompt {
        variables = Set.copyOf(variables);
        Set<String> used = used(told + given);
        for (String variable : used)
            if (!variables.contains(variable))
                throw new IllegalArgumentException(
                        "it uses {{" + variable + "}}, which its 'variables' do not declare");
        for (String variable : variables)
            if (!used.contains(variable))
                throw new IllegalArgumentException("it declares the variable " + variable + " and does not use it");
    }

    /// The prompt with its variables put in. Angle brackets in a value are turned into quotation marks, so that no
    /// value
    /// can close the fence that the file puts around it.
    record Filled(Prompt prompt, String told, String given) {}

    static Prompt parse(String name, String file) {
        String text = file.replace("\r\n", "\n").strip() + "\n";
        int end = text.indexOf("\n" + LINE);
        if (!text.startsWith(LINE) || end < 0)
            throw new IllegalArgumentException("it has no front matter between two lines of ---");
        Map<String, String> front = front(text.substring(LINE.length(), end + 1));
        String body = text.substring(end + 1 + LINE.length());
        int line = body.indexOf("\n" + LINE);
        return new Prompt(
                name,
                front.getOrDefault("version", "1"),
                words(front.getOrDefault("variables", "")),
                Optional.ofNullable(front.get("schema")),
                line < 0 ? "" : body.substring(0, line).strip(),
                (line < 0 ? body : body.substring(line + 1 + LINE.length())).strip());
    }

    Filled fill(Map<String, String> values) {
        for (String variable : variables)
            if (values.getOrDefault(variable, "").isBlank())
                throw new IllegalArgumentException("prompt " + name + ": the variable " + variable + " is empty");
        return new Filled(this, put(values, told), put(values, given));
    }

    /// SHA-256 of all that a model would see of it, in hexadecimal.
    public String hash() {
        return Ids.hash(String.join("\u0000", schema.orElse(""), told, given));
    }

    private static String put(Map<String, String> values, String text) {
        return VARIABLE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(Plain.fenced(values.getOrDefault(found.group(1), ""))));
    }

    private static Set<String> used(String text) {
        Set<String> used = new LinkedHashSet<>();
        VARIABLE.matcher(text).results().forEach(found -> used.add(found.group(1)));
        return used;
    }

    private static Map<String, String> front(String lines) {
        Map<String, String> front = new HashMap<>();
        for (String line : lines.lines().filter(l -> !l.isBlank()).toList()) {
            int colon = line.indexOf(':');
            if (colon < 0)
                throw new IllegalArgumentException("its front matter holds a line that is no 'name: value': " + line);
            front.put(
                    line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        }
        return front;
    }

    private static Set<String> words(String list) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : list.split(",", -1)) if (!word.isBlank()) words.add(word.strip());
        return words;
    }
}
