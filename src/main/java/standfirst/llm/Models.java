package standfirst.llm;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// The configured language models by name, and which of them plays which role.
///
/// ```
/// Models models = Models.of(Map.of("small", ModelSettings.openAi(url, "small", "none")), Map.of(Role.CONDENSE,
/// "small"), books);
/// models.in(Role.CONDENSE)   // the model, or empty when no role names one
/// ```
public final class Models {
    private final Map<String, Model> models = new TreeMap<>();
    private final Map<Role, String> roles;

    private Models(Map<String, ModelSettings> settings, Map<Role, String> roles, Bookkeeper books) {
        settings.forEach((name, setting) -> models.put(name, Model.of(name, setting, books)));
        this.roles = Map.copyOf(roles);
        roles.forEach((role, name) -> {
            if (!models.containsKey(name))
                throw new IllegalArgumentException("the role " + role.name().toLowerCase(java.util.Locale.ROOT)
                        + " names the model " + name + ", which is not among " + new TreeSet<>(models.keySet()));
        });
    }

    public static Models of(Map<String, ModelSettings> settings, Map<Role, String> roles, Bookkeeper books) {
        return new Models(settings, roles, books);
    }

    public Optional<Model> in(Role role) {
        return Optional.ofNullable(roles.get(role)).map(models::get).map(model -> model.as(role));
    }

    /// In alphabetical order.
    public Map<String, Model> byName() {
        return Collections.unmodifiableMap(models);
    }

    public List<Role> rolesOf(Model model) {
        return Arrays.stream(Role.values())
                .filter(role -> model.name().equals(roles.get(role)))
                .toList();
    }
}
