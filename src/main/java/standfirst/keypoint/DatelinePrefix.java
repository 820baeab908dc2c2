package standfirst.keypoint;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The dateline that opens agency copy: "NEW DELHI, Nov 25 (ANI) — ", "(CNN)", "[서울=뉴시스] 홍길동 기자 = ".
public final class DatelinePrefix {
    /// Place, date and agency take no more than this.
    private static final int LONGEST = 80;

    private static final String SPACE = "[\\s\u00a0]*+";
    private static final String WORD =
            "(?:[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’-]*+|\\d{1,4}\\.?|\\p{L}{1,3}|[,./])" + SPACE;
    private static final String BRACKETS = "[(（\\[【][^)）\\]】]{2,40}+[)）\\]】]";

    /// An agency or country in brackets, at the very beginning or after capitalised words and numbers; then maybe the
    /// date and the agency, and a dash or colon, or the text without a space.
    private static final Pattern BRACKETED = Pattern.compile("(?:" + WORD + "){0,8}+" + BRACKETS + "(?:"
            + "(?:,(?:" + SPACE + WORD + "){0,5}+(?:" + BRACKETS + ")?+)?+" + SPACE + "(?:[.:]?[-–—=]++|:)"
            + "|(?=\\p{Lu}))" + SPACE);

    /// A place in capitals before a dash.
    private static final Pattern PLACE = Pattern.compile(
            "\\p{Lu}[\\p{Lu}\\p{M}.' -]{2,30}+(?:,[^-–—]{1,30}+)?[\\s\u00a0]?+[–—-]{1,2}+[\\s\u00a0]++");

    /// 新华社北京11月25日电 (or 讯, 電, 訊).
    private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}\\d]{4,24}?[电電讯訊](?:[\\s\u3000]++|(?=[（(]))");

    private static final Pattern REPORTER =
            Pattern.compile("[（(【\\[][^）)】\\]]{2,40}+[）)】\\]][\\s\u3000]*+(?:\\p{IsHangul}{2,4} 기자 ?= ?)?+");

    private DatelinePrefix() {}

    public static String takenOff(String sentence) {
        String rest = without(sentence, BRACKETED);
        if (rest.equals(sentence)) rest = without(sentence, PLACE);
        if (rest.equals(sentence)) rest = without(without(sentence, CHINESE), REPORTER);
        return rest;
    }

    private static String without(String text, Pattern prefix) {
        Matcher matcher = prefix.matcher(text);
        matcher.region(0, Math.min(text.length(), LONGEST));
        if (!matcher.lookingAt() || matcher.end() >= text.length()) return text;
        return text.substring(matcher.end()).strip();
    }
}
