package standfirst.article;

import java.util.Locale;
import org.jsoup.nodes.Element;

/// Says whether an element is hidden from the reader's eye by its own attributes: what nobody sees is no part of the
/// article, and a favourite place for words that are meant for machines.
final class Visibility {
    private static final String[] HIDING = {
        "display:none",
        "visibility:hidden",
        "font-size:0",
        "left:-99",
        "right:-99",
        "top:-99",
        "text-indent:-99",
        "clip:rect(0",
        "clip:rect(1px",
        "clip-path:inset(50%",
        "clip-path:inset(100%",
        "transform:scale(0)"
    };

    private Visibility() {}

    static boolean hides(Element element) {
        if (element.attributesSize() == 0) return false;
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equalsIgnoreCase("true")
                || isHiding(element.attr("style"));
    }

    /// Whether these declarations of CSS take out of sight what they are for.
    static boolean isHiding(String style) {
        if (style.isEmpty()) return false;
        String plain = squeeze(style);
        for (String rule : HIDING) {
            int at = plain.indexOf(rule);
            if (at >= 0 && !continues(rule, plain, at + rule.length())) return true;
        }
        return sameColours(plain);
    }

    /// `font-size:0` hides, `font-size:0.9em` does not.
    private static boolean continues(String rule, String style, int at) {
        return rule.equals("font-size:0") && at < style.length() && style.charAt(at) == '.';
    }

    private static boolean sameColours(String style) {
        String colour = value(style, ";color:");
        if (colour.isEmpty()) return false;
        return colour.equals(value(style, ";background:")) || colour.equals(value(style, ";background-color:"));
    }

    private static String value(String style, String property) {
        int at = style.indexOf(property);
        if (at < 0) return "";
        int start = at + property.length();
        return style.substring(start, style.indexOf(';', start));
    }

    /// `Color: #FFF` as `;color:#fff;`.
    private static String squeeze(String style) {
        StringBuilder plain = new StringBuilder(style.length() + 2).append(';');
        for (int i = 0; i < style.length(); i++) if (style.charAt(i) > ' ') plain.append(style.charAt(i));
        return plain.append(';').toString().toLowerCase(Locale.ROOT);
    }
}
