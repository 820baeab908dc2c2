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
        List<Quantity> found = new ArrayList<>();
        int from = 0;
        for (Sum sum : sums(parts(text, hits), text)) {
            Quantity quantity = quantity(sum, text, hits, from);
            found.add(quantity);
            from = quantity.end();
        }
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
        ONE
    }

    private List<Part> parts(Folded text, List<Lexicon.Hit> hits) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.at(i);
            if (Character.isDigit(c)) {
                Digits.Number read = digits.read(text, i);
                if (read.end() < text.length() && text.at(read.end()) == 'h') read = digits.hours(text, read);
                if (!afterLetter(text, i))
                    parts.add(new Part(
                            read.clock() ? Kind.CLOCK : Kind.DIGITS, read.value(), read.digits(), i, read.end()));
                i = read.end() - 1;
            } else if (characters
                    && CjkNumerals.isNumeral(c)
                    && !covered("unit-before", i, hits)
                    && !covered("weekday", i, hits)) {
                i = Math.max(i, numeral(text, i, parts, covered("unit-before", i - 1, hits)) - 1);
            }
        }
        for (Lexicon.Hit hit : hits) word(hit, hits, parts);
        parts.sort(Comparator.comparingInt(Part::start).thenComparing(Part::end, Comparator.reverseOrder()));
        return parts;
    }

    private static boolean covered(String kind, int at, List<Lexicon.Hit> hits) {
        for (Lexicon.Hit hit : hits) if (hit.kind().equals(kind) && hit.start() <= at && hit.end() > at) return true;
        return false;
    }

    private static int numeral(Folded text, int start, List<Part> parts, boolean certain) {
        boolean afterDigits = start > 0 && Character.isDigit(text.at(start - 1));
        double scale = afterDigits ? CjkNumerals.scale(text.at(start)) : CjkNumerals.myriad(text.at(start));
        if (scale > 0) {
            if (afterDigits) parts.add(new Part(Kind.SCALE, scale, "", start, start + 1));
            return start + 1;
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
                if (!isPartOf("weekday", hit, hits)
                        && !isPartOf("nonumber", hit, hits)
                        && !isPartOf("scale", hit, hits)) parts.add(part(Kind.WORD, hit, false));
            }
            case "ordinal" -> {
                if (!isPartOf("weekday", hit, hits) && !isPartOf("nonumber", hit, hits))
                    parts.add(part(Kind.ORDINAL, hit, false));
            }
            case "scale" -> parts.add(part(Kind.SCALE, hit, isPartOf("cardinal", hit, hits)));
            case "one" -> parts.add(new Part(Kind.ONE, 1, "", hit.start(), hit.end()));
            default -> {}
        }
    }

    private static Part part(Kind kind, Lexicon.Hit hit, boolean alone) {
        return new Part(kind, Double.parseDouble(hit.value()), "", hit.start(), hit.end(), alone);
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

        boolean takes(Part part) {
            return switch (part.kind()) {
                case SCALE -> first.kind() != Kind.CLOCK && last.kind() != Kind.ORDINAL;
                case DIGITS ->
                    last.kind() == Kind.SCALE
                            && last.value() >= 1000
                            && part.value() < last.value()
                            && last.end() == part.start();
                case WORD, ORDINAL -> (last.kind() == Kind.SCALE || tensBefore(part)) && part.value() < last.value();
                case CLOCK, ONE -> false;
            };
        }

        private boolean tensBefore(Part part) {
            if (last.kind() != Kind.WORD) return false;
            if (last.value() >= 100) return last.value() % 100 == 0 && part.value() < 100;
            return last.value() >= 20 && last.value() % 10 == 0 && part.value() < 10;
        }

        void add(Part part) {
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
            return last.kind() == Kind.ORDINAL ? "ordinal" : "";
        }
    }

    /// `from` is where the number before ends: its unit is not this one's.
    private static Quantity quantity(Sum sum, Folded text, List<Lexicon.Hit> hits, int from) {
        String unit = sum.unit();
        double value = sum.value();
        int start = sum.first.start();
        int end = sum.end;
        Lexicon.@Nullable Hit after = unitAfter(text, end, hits);
        Lexicon.@Nullable Hit before = unitBefore(text, start, hits, from);
        if (after != null && after.kind().equals("clock")) {
            value = afternoon(value, unit, after.value());
            unit = "clock";
            end = after.end();
        } else if (after != null && unit.isEmpty()) {
            unit = after.value();
            end = after.end();
        } else if (before != null && unit.isEmpty()) {
            unit = before.value();
        }
        if (before != null) start = before.start();
        return new Quantity(value, unit, near(text, start, end, hits), sum.digits(), start, end);
    }

    /// "5 p.m." and "5:30 p.m." in minutes since midnight.
    private static double afternoon(double value, String unit, String half) {
        double minutes = unit.equals("clock") ? value : clockMinutes(value);
        boolean late = half.equals("pm") && minutes < 720;
        boolean midnight = half.equals("am") && minutes >= 720 && minutes < 780;
        return late ? minutes + 720 : midnight ? minutes - 720 : minutes;
    }

    /// "17.30 Uhr" was read as a decimal number.
    private static double clockMinutes(double value) {
        double hours = Math.floor(value);
        return hours * 60 + Math.round((value - hours) * 100);
    }

    private static Lexicon.@Nullable Hit unitAfter(Folded text, int end, List<Lexicon.Hit> hits) {
        for (Lexicon.Hit hit : hits)
            if (hit.start() >= end
                    && hit.start() <= end + 2
                    && UNITS.contains(hit.kind())
                    && blank(text, end, hit.start())
                    && !isPartOf("month", hit, hits)) return hit;
        return null;
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

    private static Quantity.Near near(Folded text, int start, int end, List<Lexicon.Hit> hits) {
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
