package standfirst.language;

import java.util.ArrayList;
import java.util.List;

/// Foreign names in Japanese: runs of katakana. Short runs are mostly words (バス, ビル).
final class Katakana {
    private static final int SHORTEST = 4;

    private Katakana() {}

    static List<Name> find(String text) {
        List<Name> names = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && (isKatakana(text.charAt(i)) || isDot(text, i, start))) continue;
            // after a number it is what is counted: 22ギガワット
            boolean counted = start > 0 && Character.isDigit(text.charAt(start - 1));
            if (i - start >= SHORTEST && !counted) {
                String run = text.substring(start, i);
                names.add(new Name(run, List.of(run.split("・")), start, i));
            }
            start = i + 1;
        }
        return names;
    }

    /// The dot between the parts of a name.
    private static boolean isDot(String text, int at, int start) {
        return text.charAt(at) == '・' && at > start && at + 1 < text.length() && isKatakana(text.charAt(at + 1));
    }

    private static boolean isKatakana(char c) {
        return c >= 'ァ' && c <= 'ヺ' || c == 'ー';
    }
}
