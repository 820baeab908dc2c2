package standfirst.llm;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/// The configured language models by name, and which of them plays which role.
///
/// ```
/// Models models = Models.of(Map.of("small", ModelSettings.openAi(url, "small", "none")), Map.of(Role.CONDENSE,
/// "small"), call -> {});
/// models.in(Role.CONDENSE)   // the model, or empty when no role names one
/// ```
public final class Models {
    private final Map<String, Model> models = new TreeMap<>();
    private final Map<Role, String> roles;

    private Models(Map<String, ModelSettings> settings, Map<Role, String> roles, Consumer<Call> ledger) {
        settings.forEach((name, setting) -> models.put(name, Model.of(name, setting, ledger)));
        this.roles = Map.copyOf(roles);
        roles.forEach((role, name) -> {
            if (!models.containsKey(name))
                throw new IllegalArgumentException("the role " + role.name().toLowerCase(java.util.Locale.ROOT)
                        + " names the model " + name + ", which is not among " + new TreeSet<>(models.keySet()));
        });
    }

    /// `ledger` is told of every call, the failed ones too.
    public static Models of(Map<String, ModelSettings> settings, Map<Role, String> roles, Consumer<Call> ledger) {
        return new Models(settings, roles, ledger);
    }

    public Optional<Model> in(Role role) {
        return Optional.ofNullable(roles.get(role)).map(models::get);
    }

    public Map<String, Model> byName() {
        return Map.copyOf(models);
    }
}
