package standfirst.draft;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import standfirst.edition.Drafts;
import standfirst.edition.Edition;
import standfirst.edition.Newsstand;
import standfirst.keypoint.Summary;
import standfirst.translation.Draft;
import standfirst.translation.Glossary;
import standfirst.translation.Translated;
import standfirst.translation.Translation;

/// Drafts of fictional stories from and into languages of three scripts.
final class Drafted {
    private static final Glossary TERMS = new Glossary(Map.of(
            "night ferry", "العبارة الليلية",
            "Nachtfähre", "night ferry",
            "crowns", "क्राउन",
            "मेट्रो", "metro"));

    private Drafted() {}

    static Stream<Draft> inFourPairs() {
        return Stream.of(
                draft(Newsstand.arabic()),
                draft(
                        Newsstand.ferry(),
                        "hi",
                        "स्कैरो की रात वाली फ़ेरी दिसंबर में लौटेगी",
                        "पोर्ट एल्ड्रा और स्कैरो के बीच रात वाली फ़ेरी 1 दिसंबर से फिर चलेगी।",
                        "इंजीनियरों को जहाज़ के चार पतवार बेयरिंग में से दो में दरारें मिली थीं।",
                        "मरम्मत पर 4.2 मिलियन क्राउन ख़र्च हुए, जो योजना से एक तिहाई अधिक है।"),
                draft(
                        Newsstand.nightFerry(),
                        "en",
                        "Night ferry to Skarrow sails again on 1 December",
                        "The night ferry between Port Eldra and Skarrow will sail again from 1 December after a break of 14"
                                + " weeks.",
                        "A single trip still costs 38 crowns."),
                draft(
                        Newsstand.metro(),
                        "en",
                        "Third line of the Soornagar metro opens on Monday",
                        "The third line of the Soornagar metro opens to passengers at six on Monday morning.",
                        "The line has 11 stations, and the whole journey will take 27 minutes.",
                        "The fare will be between 10 and 40 rupees."));
    }

    private static Draft draft(Summary summary, String language, String... targets) {
        List<String> sources = Translation.texts(summary);
        Translation telling = Translation.asPublished(summary, Locale.of(language))
                .with(IntStream.range(0, sources.size())
                        .mapToObj(i -> Translated.machine(sources.get(i), targets[i]))
                        .toList());
        return draft(Newsstand.edition(Locale.of(language), Newsstand.section("world", Newsstand.story(telling))));
    }

    private static Draft draft(Edition edition) {
        return Drafts.of(edition, (from, to) -> TERMS).getFirst();
    }
}
