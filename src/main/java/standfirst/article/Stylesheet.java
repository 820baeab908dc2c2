package standfirst.article;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What the page's own `<style>` elements hide: the classes and ids that a rule for them alone, on every screen, takes
/// out of sight. Sheets that are linked are not fetched, and of rules with longer selectors nothing is guessed.
final class Stylesheet {
    /// Characters of styles that are read on one page; what comes after is read as seen.
    private static final int LARGEST = 500_000;

    private final Set<String> hidden = new HashSet<>();
    private int left = LARGEST;

    private Stylesheet() {}

    static Stylesheet of(Document page) {
        Stylesheet sheet = new Stylesheet();
        for (Element style : page.getElementsByTag("style"))
            if (style.attr("media").isEmpty()) sheet.read(style.data());
        return sheet;
    }

    private void read(String css) {
        String rules = css.length() > left ? css.substring(0, left) : css;
        left -= rules.length();
        int at = 0;
        for (int open; (open = rules.indexOf('{', at)) >= 0; ) {
            int close = closing(rules, open);
            String selectors = rules.substring(at, open);
            if (selectors.indexOf('@') < 0 && Visibility.isHiding(rules.substring(open + 1, close))) learn(selectors);
            at = Math.min(rules.length(), close + 1);
        }
    }

    private static int closing(String css, int open) {
        int depth = 0;
        for (int i = open; i < css.length(); i++) {
            if (css.charAt(i) == '{') depth++;
            else if (css.charAt(i) == '}' && --depth == 0) return i;
        }
        return css.length();
    }

    private void learn(String selectors) {
        int comment = selectors.lastIndexOf("*/");
        for (String selector :
                selectors.substring(comment < 0 ? 0 : comment + 2).split(",")) {
            String plain = selector.strip();
            if (isSimple(plain)) hidden.add(plain);
        }
    }

    /// One class or one id and nothing else.
    private static boolean isSimple(String selector) {
        if (selector.length() < 2 || selector.charAt(0) != '.' && selector.charAt(0) != '#') return false;
        return selector.chars().skip(1).allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_');
    }

    boolean hides(Element element) {
        if (hidden.isEmpty() || element.attributesSize() == 0) return false;
        return hidden.contains('#' + element.id())
                || element.classNames().stream().anyMatch(c -> hidden.contains('.' + c));
    }
}
