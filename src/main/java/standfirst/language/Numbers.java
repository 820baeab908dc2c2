package standfirst.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Finds the numbers of a text with what they count: in digits of every script, spelled out, with scale words,
/// currencies, percent and measures.
///
/// `Numbers.of(Locale.GERMAN).find("Rund 1,5 Mio. Euro")` is 1500000 EUR, about.
public final class Numbers {
    private static final Map<Locale, Numbers> MADE = new ConcurrentHashMap<>();
    private static final Set<String> UNITS = Set.of("unit", "currency", "clock");
    /// How far a verb like "exceeds" may stand before its number, and how far after it.
    private static final int FAR = 45;

    private static final int BEHIND = 14;

    /// The longest article: "half einer".
    private static final int ARTICLE = 7;

    private static final Set<String> NEAR = Set.of("about", "over", "under");
    private static final Set<String> CHARACTERS = Set.of("zh", "ja");

    private final Lexicon lexicon;
    private final Digits digits;
    private final boolean characters;

    private Numbers(Locale language) {
        lexicon = Lexicon.of(language);
        digits = new Digits(language);
        characters = CHARACTERS.contains(language.getLanguage());
    }

    public static Numbers of(Locale language) {
        return MADE.computeIfAbsent(language, Numbers::new);
    }

    public List<Quantity> find(String text) {
        Folded folded = Folded.of(text);
        return find(folded, lexicon.find(folded));
    }

    /// The same, when the lexicon's phrases of the text are found already.
    public List<Quantity> find(Folded text, List<Lexicon.Hit> hits) {
        List<Quantity> phones = PhoneNumbers.find(text);
        List<Quantity> found = new ArrayList<>(phones);
        int from = 0;
        for (Sum sum : sums(parts(text, hits, phones), text)) {
            Quantity quantity = quantity(sum, text, hits, from);
            found.add(quantity);
            from = quantity.end();
        }
        found.sort(Comparator.comparingInt(Quantity::start));
        return found;
    }

    /// A numeral, a number word or a scale word. `ONE` counts only before a scale word ("a million"); a scale word that
    /// is `alone` is a number by itself ("mille").
    private record Part(Kind kind, double value, String digits, int start, int end, boolean alone) {
        Part(Kind kind, double value, String digits, int start, int end) {
            this(kind, value, digits, start, end, false);
        }
    }

    private enum Kind {
        DIGITS,
        CLOCK,
        WORD,
        ORDINAL,
        SCALE,
        ONE,
        /// "half", "two thirds"
        PART,
        /// "twice", "doubled"
        TIMES,
        /// Hindi साढ़े, "and a half": added to the number that follows
        MORE
    }

    private List<Part> parts(Folded text, List<Lexicon.Hit> hits, List<Quantity> phones) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.at(i);
            boolean digit = Character.isDigit(c);
            boolean numeral = !digit && characters && CjkNumerals.isNumeral(c);
            if (!digit && !numeral || isWithin(phones, i) || covered("part", i, hits)) continue;
            if (digit) {
                Digits.Number read = digits.time(text, i);
                @Nullable Part part = CjkNumerals.isFraction(text, read.end()) ? fraction(text, read, i) : null;
                if (part == null) part = numeral(read, i);
                if (!afterLetter(text, i)) parts.add(part);
                i = part.end() - 1;
            } else if (!covered("unit-before", i, hits) && !covered("weekday", i, hits)) {
                i = Math.max(i, characters(text, i, parts, covered("unit-before", i - 1, hits)) - 1);
            }
        }
        for (Lexicon.Hit hit : hits) word(hit, hits, parts);
        parts.sort(Comparator.comparingInt(Part::start).thenComparing(Part::end, Comparator.reverseOrder()));
        return parts;
    }

    private static Part numeral(Digits.Number read, int start) {
        return new Part(read.clock() ? Kind.CLOCK : Kind.DIGITS, read.value(), read.digits(), start, read.end());
    }

    /// 3分の1 and 三分之一 are a third.
    private @Nullable Part fraction(Folded text, Digits.Number whole, int start) {
        int at = whole.end() + CjkNumerals.FRACTION;
        if (at >= text.length()) return null;
        boolean inDigits = Character.isDigit(text.at(at));
        CjkNumerals.Number part = inDigits
                ? new CjkNumerals.Number(
                        digits.read(text, at).value(), digits.read(text, at).end())
                : CjkNumerals.read(text, at, true);
        boolean less = part.end() > at && part.value() < whole.value();
        return less ? new Part(Kind.PART, part.value() / whole.value(), "", start, part.end()) : null;
    }

    private static boolean isWithin(List<Quantity> phones, int at) {
        for (Quantity phone : phones) if (phone.start() <= at && at < phone.end()) return true;
        return false;
    }

    private static boolean covered(String kind, int at, List<Lexicon.Hit> hits) {
        for (Lexicon.Hit hit : hits) if (hit.kind().equals(kind) && hit.start() <= at && hit.end() > at) return true;
        return false;
    }

    private int characters(Folded text, int start, List<Part> parts, boolean certain) {
        boolean afterDigits = start > 0 && Character.isDigit(text.at(start - 1));
        double scale = afterDigits ? CjkNumerals.scale(text.at(start)) : CjkNumerals.myriad(text.at(start));
        if (scale > 0) {
            if (afterDigits) parts.add(new Part(Kind.SCALE, scale, "", start, start + 1));
            return start + 1;
        }
        CjkNumerals.Number whole = CjkNumerals.read(text, start, true);
        if (CjkNumerals.isFraction(text, whole.end())) {
            @Nullable Part part = fraction(text, new Digits.Number(whole.value(), "", false, whole.end()), start);
            if (part != null) parts.add(part);
            return part == null ? whole.end() : part.end();
        }
        CjkNumerals.Number read = CjkNumerals.read(text, start, certain);
        if (read.end() > start && !afterDigits) parts.add(new Part(Kind.WORD, read.value(), "", start, read.end()));
        return read.end();
    }

    /// "A380" and "G7" are names; in "19h30" both are numbers.
    private static boolean afterLetter(Folded text, int start) {
        boolean letter = start > 0 && Character.isLetter(text.at(start - 1)) && text.at(start - 1) < '\u0250';
        return letter && !(start > 1 && Character.isDigit(text.at(start - 2)));
    }

    private static void word(Lexicon.Hit hit, List<Lexicon.Hit> hits, List<Part> parts) {
        switch (hit.kind()) {
            case "cardinal" -> {
                if (isNumber(hit, hits) && !isPartOf("scale", hit, hits)) parts.add(part(Kind.WORD, hit, false));
            }
            case "ordinal" -> {
                if (isNumber(hit, hits)) parts.add(part(Kind.ORDINAL, hit, false));
            }
            case "scale" -> parts.add(part(Kind.SCALE, hit, isPartOf("cardinal", hit, hits)));
            case "one" -> {
                if (isNumber(hit, hits)) parts.add(new Part(Kind.ONE, 1, "", hit.start(), hit.end()));
            }
            case "part" -> parts.add(part(Kind.PART, hit, false));
            case "times" -> parts.add(part(Kind.TIMES, hit, false));
            case "more" -> parts.add(part(Kind.MORE, hit, false));
            default -> {}
        }
    }

    /// Not "Tuesday", "every second" or "two thirds".
    private static boolean isNumber(Lexicon.Hit hit, List<Lexicon.Hit> hits) {
        return !isPartOf("weekday", hit, hits)
                && !isPartOf("nonumber", hit, hits)
                && !isPartOf("part", hit, hits)
                && !isPartOf("times", hit, hits);
    }

    private static Part part(Kind kind, Lexicon.Hit hit, boolean alone) {
        return new Part(kind, number(hit.value()), "", hit.start(), hit.end(), alone);
    }

    /// "12", "0.5" or "2/3".
    private static double number(String value) {
        int slash = value.indexOf('/');
        if (slash < 0) return Double.parseDouble(value);
        return Double.parseDouble(value.substring(0, slash)) / Double.parseDouble(value.substring(slash + 1));
    }

    private static boolean isPartOf(String kind, Lexicon.Hit part, List<Lexicon.Hit> hits) {
        for (Lexicon.Hit hit : hits)
            if (hit.kind().equals(kind) && hit.start() <= part.start() && hit.end() >= part.end()) return true;
        return false;
    }

    /// Parts that stand together are one number: "two hundred and fifty thousand", "1.2 million", "2万5000".
    private List<Sum> sums(List<Part> parts, Folded text) {
        List<Sum> sums = new ArrayList<>();
        @Nullable Sum open = null;
        for (Part part : parts) {
            if (open != null && part.start() < open.end) continue;
            if (open == null || !joined(text, open.end, part.start()) || !open.takes(part)) {
                if (open != null && open.counts()) sums.add(open);
                open = part.kind() == Kind.SCALE && !part.alone() ? null : new Sum(part);
            } else {
                open.add(part);
            }
        }
        if (open != null && open.counts()) sums.add(open);
        return sums;
    }

    private boolean joined(Folded text, int end, int start) {
        String between = text.part(end, start).strip();
        return between.isEmpty() || List.of(lexicon.setting("and").split(", *")).contains(between);
    }

    private static final class Sum {
        private double total;
        private double current;
        private Part last;
        private final Part first;
        private int end;
        private boolean scaled;

        Sum(Part first) {
            this.first = first;
            last = first;
            current = first.value();
            end = first.end();
        }

        private boolean isBegun() {
            return first.kind() == Kind.MORE && first == last;
        }

        boolean takes(Part part) {
            if (first.kind() == Kind.TIMES) return false;
            if (isBegun() && part.kind() != Kind.SCALE) return part.kind() == Kind.WORD || part.kind() == Kind.DIGITS;
            return switch (part.kind()) {
                case SCALE -> first.kind() != Kind.CLOCK && last.kind() != Kind.ORDINAL;
                case DIGITS ->
                    last.kind() == Kind.SCALE
                            && last.value() >= 1000
                            && part.value() < last.value()
                            && last.end() == part.start();
                case WORD, ORDINAL -> (last.kind() == Kind.SCALE || tensBefore(part)) && part.value() < last.value();
                case CLOCK, ONE, PART, TIMES, MORE -> false;
            };
        }

        private boolean tensBefore(Part part) {
            if (last.kind() != Kind.WORD) return false;
            if (last.value() >= 100) return last.value() % 100 == 0 && part.value() < 100;
            return last.value() >= 20 && last.value() % 10 == 0 && part.value() < 10;
        }

        void add(Part part) {
            if (isBegun() && part.kind() == Kind.SCALE) current += 1;
            if (part.kind() != Kind.SCALE) current += part.value();
            else if (part.value() < 1000) current *= part.value();
            else if (scaled && part.value() > last.value() && last.kind() == Kind.SCALE) {
                // "a thousand million", "१ लाख करोड़"
                total = (total + current) * part.value();
                current = 0;
            } else {
                total += current * part.value();
                current = 0;
            }
            scaled |= part.kind() == Kind.SCALE;
            last = part;
            end = part.end();
        }

        double value() {
            return total + current;
        }

        boolean counts() {
            return first.kind() != Kind.ONE || scaled;
        }

        String digits() {
            return first == last ? first.digits() : "";
        }

        String unit() {
            if (first.kind() == Kind.CLOCK) return "clock";
            if (first.kind() == Kind.PART && !scaled) return Quantity.PART;
            if (first.kind() == Kind.TIMES) return Quantity.TIMES;
            return last.kind() == Kind.ORDINAL ? "ordinal" : "";
        }
    }

    /// `from` is where the number before ends: its unit is not this one's.
    private static Quantity quantity(Sum sum, Folded text, List<Lexicon.Hit> hits, int from) {
        String unit = sum.unit();
        double value = sum.value();
        int start = sum.first.start();
        int end = sum.end;
        Lexicon.@Nullable Hit after = unitAfter(text, end, hits, unit.equals(Quantity.PART));
        Lexicon.@Nullable Hit before = unitBefore(text, start, hits, from);
        if (after != null && after.value().equals("hour")) {
            // "9 часов утра"
            Lexicon.@Nullable Hit half = unitAfter(text, after.end(), hits, false);
            if (half != null && half.kind().equals("clock")) after = half;
        }
        if (after != null && after.kind().equals("clock") && !unit.equals(Quantity.PART)) {
            value = afternoon(unit.equals("clock") ? value : minutes(value, sum), after.value());
            unit = "clock";
            end = after.end();
        } else if (after != null && after.value().equals("tenth")) {
            value *= 10;
            unit = "%";
            end = after.end();
        } else if (after != null && (unit.isEmpty() || unit.equals(Quantity.PART))) {
            unit = after.value();
            end = after.end();
        } else if (before != null && unit.isEmpty()) {
            unit = before.value();
        }
        if (before != null) start = before.start();
        if (unit.equals("clock")) {
            Lexicon.@Nullable Hit half = halfBefore(text, start, hits);
            if (half != null) value = afternoon(value, half.value());
        }
        return new Quantity(value, unit, near(text, start, end, from, hits), sum.digits(), start, end);
    }

    /// 午後8時, रात 9 बजे.
    private static Lexicon.@Nullable Hit halfBefore(Folded text, int start, List<Lexicon.Hit> hits) {
        for (Lexicon.Hit hit : hits)
            if (hit.kind().equals("clock-before") && hit.end() <= start && blank(text, hit.end(), start)) return hit;
        return null;
    }

    /// "5 p.m." and "5:30 p.m.", in minutes since midnight.
    private static double afternoon(double minutes, String half) {
        boolean late = half.equals("pm") && minutes < 720;
        boolean midnight = half.equals("am") && minutes >= 720 && minutes < 780;
        return late ? minutes + 720 : midnight ? minutes - 720 : minutes;
    }

    /// Hours in minutes: "17.30 Uhr" was read as a decimal number, साढ़े सात as seven and a half.
    private static double minutes(double value, Sum sum) {
        double hours = Math.floor(value);
        return hours * 60 + Math.round((value - hours) * (sum.digits().isEmpty() ? 60 : 100));
    }

    /// The longest that follows; after a fraction an article may stand between: "half an hour".
    private static Lexicon.@Nullable Hit unitAfter(Folded text, int end, List<Lexicon.Hit> hits, boolean part) {
        Lexicon.@Nullable Hit longest = null;
        for (Lexicon.Hit hit : hits) {
            boolean follows = hit.start() >= end
                    && hit.start() <= end + (part ? ARTICLE : 2)
                    && UNITS.contains(hit.kind())
                    && (blank(text, end, hit.start()) || part && isOne(end, hit.start(), hits))
                    && !isPartOf("month", hit, hits);
            if (follows && (longest == null || hit.end() > longest.end())) longest = hit;
        }
        return longest;
    }

    private static boolean isOne(int from, int to, List<Lexicon.Hit> hits) {
        for (Lexicon.Hit hit : hits)
            if (hit.kind().equals("one") && hit.start() <= from + 1 && hit.start() >= from && hit.end() >= to - 1)
                return true;
        return false;
    }

    private static Lexicon.@Nullable Hit unitBefore(Folded text, int start, List<Lexicon.Hit> hits, int from) {
        for (Lexicon.Hit hit : hits)
            if (hit.start() >= from
                    && hit.end() <= start
                    && hit.end() >= start - 2
                    && (hit.kind().equals("currency") || hit.kind().equals("unit-before"))
                    && blank(text, hit.end(), start)) return hit;
        return null;
    }

    private static Quantity.Near near(Folded text, int start, int end, int from, List<Lexicon.Hit> hits) {
        for (Lexicon.Hit hit : hits) {
            if (!hit.kind().equals("exceed") && !hit.kind().equals("short")) continue;
            boolean before = hit.start() >= from && hit.end() <= start && start - hit.end() <= FAR;
            boolean after = hit.start() >= end && hit.start() - end <= BEHIND;
            boolean joined = before ? unbroken(text, hit.end(), start) : after && unbroken(text, end, hit.start());
            if (joined) return hit.kind().equals("exceed") ? Quantity.Near.OVER : Quantity.Near.UNDER;
        }
        for (Lexicon.Hit hit : hits) {
            if (!NEAR.contains(hit.kind())) continue;
            boolean before = hit.end() <= start && blank(text, hit.end(), start);
            boolean after = hit.start() >= end
                    && hit.start() <= end + 2
                    && (blank(text, end, hit.start()) || counter(text, end, hit.start()));
            if (before || after) return Quantity.Near.valueOf(hit.kind().toUpperCase(Locale.ROOT));
        }
        return Quantity.Near.EXACTLY;
    }

    private static boolean unbroken(Folded text, int start, int end) {
        for (int i = start; i < end; i++)
            if (",;:.!?()،؛、，。।–—".indexOf(text.at(i)) >= 0 || Character.isDigit(text.at(i))) return false;
        return true;
    }

    /// 100人以上: what is counted stands between.
    private static boolean counter(Folded text, int start, int end) {
        for (int i = start; i < end; i++) if (!Character.isIdeographic(text.at(i)) && text.at(i) < '가') return false;
        return true;
    }

    /// Nothing stands between, or the point of an abbreviation ("2 Mio. Euro").
    private static boolean blank(Folded text, int start, int end) {
        String between = text.part(start, end).strip();
        return between.isEmpty() || between.equals(".") && start > 0 && Character.isLetter(text.at(start - 1));
    }
}
