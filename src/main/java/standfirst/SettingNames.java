package standfirst;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What settings are called, as [Settings] declares them: `standfirst.wire.timeout`. `*` stands for a name that the
/// newsroom gives, like a model's.
final class SettingNames {
    private SettingNames() {}

    static List<String> all() {
        return of("standfirst", Settings.class).toList();
    }

    /// The name that was most likely meant; none if it is like no other.
    static Optional<String> nearest(String unknown) {
        return all().stream()
                .flatMap(name -> beginnings(name).stream())
                .map(name -> filled(name, unknown))
                .distinct()
                .min(Comparator.comparingInt(name -> edits(name, unknown)))
                .filter(name -> edits(name, unknown) <= 1 + unknown.length() / 6);
    }

    private static Stream<String> of(String name, Type type) {
        if (type instanceof ParameterizedType map && map.getRawType() == Map.class)
            return keys(map.getActualTypeArguments()[0])
                    .flatMap(key -> of(name + "." + key, map.getActualTypeArguments()[1]));
        if (type instanceof Class<?> group && isGroup(group))
            return Arrays.stream(group.getRecordComponents())
                    .flatMap(part -> of(name + "." + dashed(part), part.getGenericType()));
        return Stream.of(name);
    }

    private static Stream<String> keys(Type type) {
        return type instanceof Class<?> key && key.isEnum()
                ? Arrays.stream(key.getEnumConstants()).map(value -> dashed(value.toString()))
                : Stream.of("*");
    }

    /// A record that one text makes, like a mailbox, is one setting.
    private static boolean isGroup(Class<?> type) {
        return type.isRecord() && Arrays.stream(type.getMethods()).noneMatch(method -> isOf(method, type));
    }

    private static boolean isOf(java.lang.reflect.Method method, Class<?> type) {
        return List.of("of", "from", "valueOf").contains(method.getName())
                && method.getReturnType() == type
                && Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class});
    }

    private static String dashed(RecordComponent part) {
        return part.getName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static String dashed(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// A group can be misspelt too: `standfirst.wirre.timeout` is looked for as a whole, and `standfirst.wirre` alone.
    private static List<String> beginnings(String name) {
        String[] parts = name.split("\\.");
        return IntStream.rangeClosed(2, parts.length)
                .mapToObj(length -> String.join(".", List.of(parts).subList(0, length)))
                .toList();
    }

    private static String filled(String name, String like) {
        String[] parts = name.split("\\.");
        String[] given = like.split("\\.");
        for (int i = 0; i < parts.length; i++) if (parts[i].equals("*") && i < given.length) parts[i] = given[i];
        return String.join(".", parts);
    }

    /// How many letters have to be put in, taken out or changed (Levenshtein).
    private static int edits(String one, String other) {
        int[] row = IntStream.rangeClosed(0, other.length()).toArray();
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
