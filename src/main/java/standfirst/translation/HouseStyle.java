package standfirst.translation;

import com.ibm.icu.util.ULocale;
import java.util.Locale;

/// Sets what a machine translated as its language is written, by CLDR's data: quotation marks, numbers and dates.
///
/// ```
/// new HouseStyle(Locale.ENGLISH, Locale.GERMAN).set("“Up 4.2%”", "“Plus 4.2 %”")   // „Plus 4,2 %“
/// ```
final class HouseStyle {
    private final QuotationStyle quotations;
    private final NumberStyle numbers;
    private final DateStyle dates;

    HouseStyle(Locale from, Locale to) {
        ULocale written = gregorian(to);
        quotations = new QuotationStyle(written);
        dates = new DateStyle(from, to, written);
        numbers = new NumberStyle(from, written);
    }

    /// `source` tells what the machine copied as it stood.
    String set(String source, String target) {
        return quotations.set(numbers.set(source, dates.set(source, target)));
    }

    /// Thai and Persian calendars count other years than the article does.
    private static ULocale gregorian(Locale language) {
        return ULocale.forLanguageTag(language.toLanguageTag() + "-u-ca-gregory");
    }
}
