package standfirst.web;

/// The last look at what goes out. Escaping makes outside text inert as markup; two kinds of characters do harm as
/// plain text all the same: bidi controls, which can make a sentence read as another one (our direction stands in
/// `dir` attributes alone), and controls that HTML and XML forbid.
public final class Harmless {
    private Harmless() {}

    public static String text(String text) {
        return text.codePoints().allMatch(Harmless::isHarmless)
                ? text
                : text.codePoints()
                        .filter(Harmless::isHarmless)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isHarmless(int character) {
        return !isControl(character) && !turnsText(character) && !isNoCharacter(character);
    }

    private static boolean isControl(int c) {
        return c < 0x20 ? c != '\n' && c != '\t' : c >= 0x7F && c < 0xA0;
    }

    /// Embeddings, overrides and isolates (UAX #9); the marks U+200E, U+200F and U+061C only shape their neighbours.
    private static boolean turnsText(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    /// Half a surrogate pair, and the code points that Unicode keeps out of texts.
    private static boolean isNoCharacter(int c) {
        return c >= 0xD800 && c <= 0xDFFF || c >= 0xFDD0 && c <= 0xFDEF || (c & 0xFFFE) == 0xFFFE;
    }
}
