package standfirst.article;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the day out of an article's address: `/2026/11/24/`, `/2026-11-24-`, `/20261124`, `/24-11-2026`.
final class AddressDates {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("[/_-]((?:19|20)\\d\\d)(?:([-/_])(\\d\\d?)\\2(\\d\\d?)|(\\d\\d)/?(\\d\\d))(?=[/_.-]|$)");
    private static final Pattern DAY_FIRST = Pattern.compile("[/_-](\\d\\d[-.]\\d\\d[-.]20\\d\\d)(?=[/_.-]|$)");

    private AddressDates() {}

    static Optional<Moment> in(URI address, DateText text) {
        String path = Optional.ofNullable(address.getPath()).orElse("");
        Matcher dayFirst = DAY_FIRST.matcher(path);
        if (dayFirst.find()) return text.read(dayFirst.group(1));
        Matcher m = YEAR_FIRST.matcher(path);
        if (!m.find()) return Optional.empty();
        String month = m.group(3) == null ? m.group(5) : m.group(3);
        String day = m.group(4) == null ? m.group(6) : m.group(4);
        return text.read(m.group(1) + '-' + month + '-' + day);
    }
}
