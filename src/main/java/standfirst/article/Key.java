package standfirst.article;

/// A text reduced to its letters and digits in lower case, to tell whether two texts say the same.
final class Key {
    private Key() {}

    static String of(String text) {
        StringBuilder key = new StringBuilder(text.length());
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(key::appendCodePoint);
        return key.toString();
    }
}
