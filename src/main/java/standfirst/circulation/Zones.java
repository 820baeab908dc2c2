package standfirst.circulation;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The time zones of the world as readers of a language look for them: by country, then by city.
final class Zones {
    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final Map<Locale, List<Zone>> KNOWN = new ConcurrentHashMap<>();

    private Zones() {}

    record Zone(String id, String name) {}

    static List<Zone> in(Locale language) {
        return KNOWN.computeIfAbsent(language, Zones::list);
    }

    /// With one more, where it is not among them, as an imported reader's may be.
    static List<Zone> in(Locale language, String chosen) {
        List<Zone> all = in(language);
        return chosen.isEmpty() || all.stream().anyMatch(zone -> zone.id().equals(chosen))
                ? all
                : Stream.concat(Stream.of(new Zone(chosen, chosen)), all.stream())
                        .toList();
    }

    private static List<Zone> list(Locale language) {
        ULocale reader = ULocale.forLocale(language);
        LocaleDisplayNames countries = LocaleDisplayNames.getInstance(reader);
        TimeZoneNames cities = TimeZoneNames.getInstance(reader);
        Stream<Zone> places = located("")
                .map(id -> new Zone(
                        iana(id), countries.regionDisplayName(TimeZone.getRegion(id)) + " – " + city(cities, id)));
        return Stream.concat(
                        Stream.of(new Zone(UTC.getId(), UTC.getId())),
                        places.sorted(Comparator.comparing(Zone::name, Collator.getInstance(reader))))
                .toList();
    }

    private static String city(TimeZoneNames cities, String id) {
        return Optional.ofNullable(cities.getExemplarLocationName(id))
                .orElseGet(() -> id.substring(id.lastIndexOf('/') + 1).replace('_', ' '));
    }

    /// The zones that lie somewhere (`Etc/GMT+5` does not), of one country or, for `""`, of all.
    private static Stream<String> located(String country) {
        return TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, country.isEmpty() ? null : country, null)
                .stream()
                .filter(id -> ZoneId.getAvailableZoneIds().contains(iana(id)));
    }

    /// CLDR keeps names that time zones had once (`Asia/Calcutta`).
    private static String iana(String id) {
        String current = TimeZone.getIanaID(id);
        return current.equals(TimeZone.UNKNOWN_ZONE_ID) ? id : current;
    }

    /// Machines name it in many ways.
    private static boolean isUtc(ZoneId zone) {
        return zone.normalized().equals(ZoneOffset.UTC);
    }

    /// The zone of the first country that a browser names, if it has only one; else the newsroom's.
    static ZoneId guess(List<Locale> wanted, ZoneId newsroom) {
        return wanted.stream()
                .map(Locale::getCountry)
                .filter(country -> country.matches("[A-Z]{2}"))
                .limit(1)
                .map(country -> located(country).toList())
                .filter(zones -> zones.size() == 1)
                .map(zones -> ZoneId.of(iana(zones.getFirst())))
                .findFirst()
                .orElse(isUtc(newsroom) ? UTC : newsroom);
    }
}
