package standfirst.language;

/// Reads Chinese and Japanese numbers in characters, alone or after digits: 三百二十, 二〇二五, 2万5000, 3亿.
final class CjkNumerals {
    private static final String ONES = "〇一二三四五六七八九";

    private CjkNumerals() {}

    /// The length of 分之, between a whole and its parts.
    static final int FRACTION = 2;

    static boolean isFraction(Folded text, int at) {
        return text.startsWith("分之", at) || text.startsWith("分の", at) || text.startsWith("분의", at);
    }

    /// Where a number that begins at `start` ends, and its value; the end is `start` when there is none.
    record Number(double value, int end) {}

    static boolean isNumeral(char c) {
        return one(c) >= 0 || tens(c) > 0 || myriad(c) > 0;
    }

    /// `certain` numbers need no counter after a single character.
    static Number read(Folded text, int start, boolean certain) {
        double total = 0;
        double section = 0;
        double digit = -1;
        boolean places = false;
        int i = start;
        for (; i < text.length(); i++) {
            char c = text.at(i);
            int one = one(c);
            if (one >= 0) {
                // 二〇二五: digit after digit, as in years
                digit = digit < 0 ? one : digit * 10 + one;
            } else if (tens(c) > 0) {
                section += Math.max(digit, digit < 0 ? 1 : 0) * tens(c);
                digit = -1;
                places = true;
            } else if (myriad(c) > 0 && i > start) {
                total += (section + Math.max(digit, 0)) * myriad(c);
                section = 0;
                digit = -1;
                places = true;
            } else break;
        }
        double value = total + section + Math.max(digit, 0);
        boolean single = !certain && !places && i - start < 2;
        return new Number(value, single && !counted(text, i) ? start : i);
    }

    /// One character alone is a number only before a counter: 三人, but not 三菱.
    private static boolean counted(Folded text, int at) {
        return at < text.length()
                && "人名个個年月日号號点點時时分秒岁歳枚本台辆輛件社校国國度次回位条條家所项項种種周週天倍成割階层層票席軒匹頭冊便隻番".indexOf(text.at(at)) >= 0;
    }

    private static int one(char c) {
        if (c == '两' || c == '兩') return 2;
        if (c == '零') return 0;
        return ONES.indexOf(c);
    }

    private static int tens(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 0;
        };
    }

    /// What a character after digits multiplies them by: 3千, 2万.
    static double scale(char c) {
        return Math.max(tens(c), myriad(c));
    }

    static double myriad(char c) {
        return switch (c) {
            case '万', '萬', '만' -> 1e4;
            case '亿', '億', '억' -> 1e8;
            case '兆', '조' -> 1e12;
            default -> 0;
        };
    }
}
