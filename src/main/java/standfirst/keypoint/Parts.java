package standfirst.keypoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A sentence cut at the commas, semicolons and dashes that stand outside its quotation marks and brackets. Each part
/// keeps the sign before it, so that together they are the sentence again; `end` is the sentence's own last mark.
record Parts(List<Part> parts, String end) {
    record Part(String sign, String text) {
        boolean isAfter(String signs) {
            return !sign.isBlank() && signs.indexOf(sign.strip().charAt(0)) >= 0;
        }

        boolean isAfterDash() {
            return isAfter(DASHES) || sign.strip().equals("--");
        }
    }

    static final String COMMAS = ",،、，";
    static final String SEMICOLONS = ";؛；";
    static final String DASHES = "–—";

    private static final String QUOTES = "\"“”„«»「」『』‘";
    private static final String OPENERS = "“„«「『(（[【‘";
    private static final String CLOSERS = "”»」』)）]】’";
    private static final String STOPS = ".!。！।۔";

    static Parts of(String sentence) {
        int end = sentence.length();
        while (end > 0 && STOPS.indexOf(sentence.charAt(end - 1)) >= 0) end--;
        List<Part> parts = new ArrayList<>();
        String sign = "";
        int start = 0;
        int depth = 0;
        for (int at = 0; at < end; at++) {
            depth = depthAfter(sentence, at, depth);
            int after = depth == 0 && at > start ? endOfSign(sentence, at, end) : at;
            if (after == at) continue;
            parts.add(new Part(sign, sentence.substring(start, at)));
            sign = sentence.substring(at, after);
            start = after;
            at = after - 1;
        }
        parts.add(new Part(sign, sentence.substring(start, end)));
        return new Parts(List.copyOf(parts), sentence.substring(end));
    }

    /// Where the full stop stands that ends a text, maybe before a bracket or quotation mark; -1 if none does.
    static int lastStop(String text) {
        int at = text.length() - 1;
        while (at >= 0 && (CLOSERS.indexOf(text.charAt(at)) >= 0 || text.charAt(at) == '"')) at--;
        return at >= 0 && STOPS.indexOf(text.charAt(at)) >= 0 ? at : -1;
    }

    static boolean isQuoted(String text) {
        return text.chars().anyMatch(c -> QUOTES.indexOf(c) >= 0);
    }

    /// A straight quotation mark opens where nothing is open.
    private static int depthAfter(String sentence, int at, int depth) {
        char c = sentence.charAt(at);
        if (c == '"') return depth == 0 ? 1 : depth - 1;
        if (c == '’') return depth;
        if (OPENERS.indexOf(c) >= 0) return depth + 1;
        return CLOSERS.indexOf(c) >= 0 && depth > 0 ? depth - 1 : depth;
    }

    /// Where the sign that parts two parts ends, spaces included; `at` if there is none.
    private static int endOfSign(String sentence, int at, int end) {
        int sign = skipSpace(sentence, at, end);
        if (sign >= end) return at;
        if (isWide(sentence.charAt(sign))) return sign + 1 < end ? sign + 1 : at;
        int after = sign + widthOfSign(sentence, sign, sign > at);
        int next = skipSpace(sentence, after, end);
        return after > sign && next > after && next < end ? next : at;
    }

    private static int widthOfSign(String sentence, int at, boolean spaced) {
        char c = sentence.charAt(at);
        if ((COMMAS + SEMICOLONS).indexOf(c) >= 0) return 1;
        if (!spaced) return 0;
        return sentence.startsWith("--", at) ? 2 : DASHES.indexOf(c) >= 0 ? 1 : 0;
    }

    private static int skipSpace(String sentence, int from, int end) {
        int at = from;
        while (at < end && sentence.charAt(at) == ' ') at++;
        return at;
    }

    private static boolean isWide(char c) {
        return c == '，' || c == '；';
    }

    int size() {
        return parts.size();
    }

    Part get(int index) {
        return parts.get(index);
    }

    /// The parts before one.
    Parts until(int index) {
        return new Parts(parts.subList(0, index), end);
    }

    /// Without a part in the middle; the next one follows after `sign`.
    Parts without(int index, String sign) {
        List<Part> left = new ArrayList<>(parts);
        left.remove(index);
        left.set(index, new Part(sign, left.get(index).text()));
        return new Parts(left, end);
    }

    /// Without the first part; the second begins with a capital.
    Parts withoutFirst(Locale language) {
        List<Part> left = new ArrayList<>(parts.subList(1, parts.size()));
        String first = left.getFirst().text();
        int second = first.offsetByCodePoints(0, 1);
        left.set(0, new Part("", first.substring(0, second).toUpperCase(language) + first.substring(second)));
        return new Parts(left, end);
    }

    long dashes() {
        return parts.stream().filter(Part::isAfterDash).count();
    }

    @Override
    public String toString() {
        StringBuilder sentence = new StringBuilder();
        for (Part part : parts) sentence.append(part.sign()).append(part.text());
        return sentence.append(end).toString();
    }
}
