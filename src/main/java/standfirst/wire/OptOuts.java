package standfirst.wire;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// How a publisher says of one page that programs of our kind should leave it alone: `noai`, TDMRep's
/// `tdm-reservation: 1`, `Content-Signal: ai-input=no`, in the answer's head or in the page's.
final class OptOuts {
    /// Opt-outs stand in the head; longer heads than this are scripts.
    private static final int HEAD = 128 << 10;

    private OptOuts() {}

    /// `headers` gives all the values of a name.
    static Optional<OptOut> inHeaders(Function<String, List<String>> headers) {
        if (headers.apply("X-Robots-Tag").stream().anyMatch(OptOuts::saysNoAi))
            return Optional.of(reason("X-Robots-Tag: noai"));
        if (headers.apply("tdm-reservation").stream()
                .anyMatch(value -> value.strip().equals("1"))) return Optional.of(reason("tdm-reservation: 1"));
        return headers.apply("Content-Signal").stream()
                .flatMap(signals -> inSignals(signals).stream())
                .findFirst();
    }

    /// Parses the head only when one of the words occurs in it: most pages have none.
    static Optional<OptOut> inPage(String html) {
        String head = html.length() > HEAD ? html.substring(0, HEAD) : html;
        if (!head.contains("noai") && !head.contains("tdm-reservation")) return Optional.empty();
        Document page = Jsoup.parse(head);
        if (metas(page, "robots").stream().anyMatch(OptOuts::saysNoAi)) return Optional.of(reason("robots noai"));
        if (metas(page, "tdm-reservation").contains("1")) return Optional.of(reason("tdm-reservation: 1"));
        return Optional.empty();
    }

    private static List<String> metas(Document page, String name) {
        return page.select("meta[content]").stream()
                .filter(meta -> meta.attr("name").strip().equalsIgnoreCase(name))
                .map((Element meta) -> meta.attr("content").strip())
                .toList();
    }

    /// A directive can be for one program alone: `otherbot: noai` is not for us.
    private static boolean saysNoAi(String directives) {
        return Arrays.stream(directives.toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .anyMatch(directive -> directive.equals("noai") || directive.equals("standfirst: noai"));
    }

    /// What a `Content-Signal` says to us (https://contentsignals.org): `ai-input=no` refuses summaries, `search=no`
    /// beside it a headline with its link as well.
    static Optional<OptOut> inSignals(String signals) {
        List<String> said = Arrays.asList(signals.toLowerCase(Locale.ROOT).split("[,;\\s]+"));
        if (!said.contains("ai-input=no")) return Optional.empty();
        return Optional.of(
                said.contains("search=no")
                        ? new OptOut(
                                reason("Content-Signal: search=no, ai-input=no").reason(), false)
                        : reason("Content-Signal: ai-input=no"));
    }

    private static OptOut reason(String how) {
        return OptOut.of("the publisher opts out of AI use (" + how + ")");
    }
}
