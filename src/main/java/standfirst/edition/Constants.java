package standfirst.edition;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How our constants are spelt in files: `NO_SENTENCE` is `no-sentence`.
public final class Constants {
    private Constants() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> Optional<E> read(Class<E> kind, String word) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(constant -> of(constant).equals(word))
                .findFirst();
    }
}
