package standfirst.wire;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The parts of a site that its `/.well-known/tdmrep.json` reserves from text and data mining (TDMRep, W3C community
/// report). The first location that matches decides.
record TdmReservations(List<Location> locations) {
    static final TdmReservations NONE = new TdmReservations(List.of());
    private static final JsonMapper JSON = new JsonMapper();

    record Location(String pattern, boolean reserved) {
        boolean matches(String path) {
            boolean whole = pattern.endsWith("$");
            return Globs.matches(whole ? pattern.substring(0, pattern.length() - 1) : pattern + "*", path);
        }
    }

    static TdmReservations parse(byte[] json) {
        try {
            List<Location> locations = new ArrayList<>();
            for (JsonNode rule : JSON.readTree(json))
                locations.add(new Location(
                        rule.path("location").asString(""),
                        rule.path("tdm-reservation").asInt(0) == 1));
            return new TdmReservations(List.copyOf(locations));
        } catch (JacksonException notJson) {
            return NONE;
        }
    }

    Optional<OptOut> refusal(URI address) {
        return locations.stream()
                .filter(location -> location.matches(address.getRawPath()))
                .findFirst()
                .filter(Location::reserved)
                .map(location -> OptOut.of("the publisher reserves text and data mining (tdmrep.json)"));
    }
}
