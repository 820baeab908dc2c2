package standfirst.circulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import standfirst.circulation.Zones.Zone;

class ZonesTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void theWorldIsThereInEveryLanguageOnce() {
        Set<String> english = ids(Locale.ENGLISH);
        assertTrue(english.size() > 400, english.size() + " zones");
        for (String tag : List.of("de", "es", "fr", "hi", "ar", "zh", "ja")) assertEquals(english, ids(Locale.of(tag)));
        assertTrue(english.containsAll(Set.of(
                "UTC",
                "Asia/Kolkata",
                "Europe/Kyiv",
                "America/Argentina/Buenos_Aires",
                "Asia/Kathmandu",
                "Pacific/Chatham")));
        assertEquals(english.size(), new HashSet<>(Zones.in(Locale.ENGLISH)).size());
    }

    private static Set<String> ids(Locale language) {
        return Zones.in(language).stream().map(Zone::id).collect(Collectors.toSet());
    }

    @Test
    void zonesAreNamedByCountryAndCityInTheReadersLanguage() {
        assertEquals("भारत – कोलकाता", name(Locale.of("hi"), "Asia/Kolkata"));
        assertEquals("Deutschland – Berlin", name(Locale.GERMAN, "Europe/Berlin"));
        assertEquals("日本 – 東京", name(Locale.JAPANESE, "Asia/Tokyo"));
    }

    private static String name(Locale language, String id) {
        return Zones.in(language).stream()
                .filter(zone -> zone.id().equals(id))
                .findFirst()
                .orElseThrow()
                .name();
    }

    @Test
    void everyZoneThatIsOfferedIsOneThatJavaKnows() {
        for (Zone zone : Zones.in(Locale.ENGLISH))
            assertEquals(zone.id(), ZoneId.of(zone.id()).getId());
    }

    @Test
    void aBrowserFromACountryOfOneZoneIsBelieved() {
        assertEquals(ZoneId.of("Asia/Kolkata"), Zones.guess(List.of(Locale.of("hi", "IN")), BERLIN));
        assertEquals(ZoneId.of("Asia/Tokyo"), Zones.guess(List.of(Locale.JAPANESE, Locale.JAPAN), BERLIN));
        assertEquals(BERLIN, Zones.guess(List.of(Locale.US), BERLIN), "six zones");
        assertEquals(BERLIN, Zones.guess(List.of(Locale.ENGLISH), BERLIN));
        assertEquals(BERLIN, Zones.guess(List.of(Locale.of("en", "001"), Locale.of("ar", "QQ")), BERLIN));
        assertEquals(ZoneId.of("UTC"), Zones.guess(List.of(), ZoneId.of("Etc/UTC")));
    }

    @Test
    void aZoneThatIsNotInTheListIsOfferedToWhoHasIt() {
        assertEquals(
                "US/Pacific", Zones.in(Locale.ENGLISH, "US/Pacific").getFirst().id());
        assertEquals(Zones.in(Locale.ENGLISH), Zones.in(Locale.ENGLISH, "Asia/Tokyo"));
    }
}
