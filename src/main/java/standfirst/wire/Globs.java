package standfirst.wire;

/// Patterns in which `*` stands for any run of characters, as robots.txt and TDMRep use them.
final class Globs {
    private Globs() {}

    /// Whether the whole text fits; steps back to the last star only, so a hostile pattern costs no more than
    /// pattern times text.
    static boolean matches(String pattern, String text) {
        int p = 0;
        int t = 0;
        int star = -1;
        int resume = 0;
        while (t < text.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                resume = t;
            } else if (p < pattern.length() && pattern.charAt(p) == text.charAt(t)) {
                p++;
                t++;
            } else if (star >= 0) {
                p = star + 1;
                t = ++resume;
            } else return false;
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') p++;
        return p == pattern.length();
    }
}
