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
            en | two hundred and thirty                 | 230
            de | Rund 1,5 Mio. Euro                     | 1500000 EUR
            de | zweihundertfünfzig um 17.30 Uhr        | 250;1050 clock
            de | 12.345,6 Wähler                        | 12345.6
            fr | 1 234 personnes                        | 1234
            fr | deux cent cinquante euros à 17h30      | 250 EUR;1050 clock
            es | dos mil quinientos treinta             | 2530
            es | unos 2.500 millones de euros           | 2500000000 EUR
            pt | cerca de 2,5 milhões de reais          | 2500000 BRL
            it | venticinque persone                    | 25
            nl | vijfentwintig mensen                   | 25
            pl | około 25 tys. złotych                  | 25000 PLN
            ru | двадцать пять тысяч рублей             | 25000 RUB
            uk | двадцять п'ять тисяч гривень           | 25000 UAH
            tr | beş yüz bin lira, yüzde 5              | 500000 TRY;5 %
            ar | ٢٥ ألف دولار و ١٢٫٥ في المئة           | 25000 USD;12.5 %
            fa | ۲۵ هزار تومان و بیست و پنج نفر         | 25000 IRT;25
            ur | ۲۵ لاکھ روپے                           | 2500000 PKR
            he | 25 אלף שקלים                           | 25000 ILS
            hi | ५ लाख रुपये और पच्चीस लोग              | 500000 INR;25
            bn | ২৫ লাখ টাকা                            | 2500000 BDT
            ta | 25 ஆயிரம் ரூபாய்                        | 25000 INR
            zh | 2万5千元，百分之五，三百二十人         | 25000 CNY;5 %;320
            ja | 約2万5000円、5パーセント               | 25000 JPY;5 %
            ko | 2만5000원, 다섯 명                     | 25000 KRW;5
            id | dua puluh lima orang, 2,5 juta rupiah  | 25;2500000 IDR
            vi | 2,5 triệu đồng, hai mươi lăm người     | 2500000 VND;25
            en | call 0555 014 7326 by 5 p.m.           | 5550147326 phone;1020 clock
            de | unter 05555/48 17 20                   | 5555481720 phone
            pt | ligar para (55) 5550-2214              | 5555502214 phone
            ru | по телефону 555-40-19                  | 5554019 phone
            ar | على الرقم ٠٥٥٥-٢٠٩١                     | 5552091 phone
            en | from 2019-2020, a 12-10 win            | 2019;2020;12;10
            hi | शाम साढ़े सात बजे                        | 1170 clock
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
