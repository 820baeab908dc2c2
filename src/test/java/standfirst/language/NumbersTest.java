package standfirst.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | two hundred and fifty thousand dollars | 250000 USD
            en | $1.2 million                           | 1200000 USD
            en | 5 per cent                             | 5 %
            en | twenty-five people                     | 25
            en | 12,345.6 km                            | 12345.6 km
            en | 5:30 p.m.                              | 1050 clock
            en | 17:30                                  | 1050 clock
            en | a score of 3:1                         | 3;1
            en | 10-15 km                               | 10;15 km
            en | a million                              | 1000000
            en | one man on an A380                     | ''
            """)
    void readsNumbersWithWhatTheyCount(String language, String text, String expected) {
        assertEquals(expected, found(language, text));
    }

    @Test
    void aboutTwoThousandFollowsFromItsExactNumber() {
        assertTrue(follows("about 2,000 people", "1,987 people"));
        assertTrue(follows("nearly 2,000 people", "1,987 people"));
        assertTrue(follows("$1.2 million", "$1,234,567"));
    }

    @Test
    void roundingTheWrongWayDoesNotFollow() {
        assertFalse(follows("more than 2,000 people", "1,987 people"));
        assertFalse(follows("2,000 people", "1,987 people"));
        assertFalse(follows("more than 500", "fewer than 500"));
    }

    @Test
    void theSameNumberOfSomethingElseDoesNotFollow() {
        assertFalse(follows("5 percent", "5 people"));
        assertFalse(follows("€5", "$5"));
    }

    private static boolean follows(String claim, String source) {
        Numbers numbers = Numbers.of(Locale.ENGLISH);
        return numbers.find(claim).getFirst().follows(numbers.find(source).getFirst(), true);
    }

    private static String found(String language, String text) {
        return Numbers.of(Locale.of(language)).find(text).stream()
                .map(NumbersTest::plain)
                .collect(Collectors.joining(";"));
    }

    private static String plain(Quantity quantity) {
        String value = new java.math.BigDecimal(Double.toString(quantity.value()))
                .stripTrailingZeros()
                .toPlainString();
        return (value + " " + quantity.unit()).strip();
    }
}
