package standfirst.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedDatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Mon, 23 Nov 2026 06:00:00 GMT      | 2026-11-23T06:00:00Z
                    Mon, 23 Nov 2026 06:00:00 EST      | 2026-11-23T06:00:00-05:00
                    23 Nov 26 06:00 +0530              | 2026-11-23T06:00:00+05:30
                    Mon, 3 November 2026 6:05:09 +0100 | 2026-11-03T06:05:09+01:00
                    Mon, 23 Nov 2026                   | 2026-11-23
                    Mon, 23 Nov 2026 06:00:00          | 2026-11-23
                    Mon, 23 Nov 2026 06:00:00 XYZ      | 2026-11-23
                    2026-11-23                         | 2026-11-23
                    2026-11-23T06:00:00Z               | 2026-11-23T06:00:00Z
                    2026-11-23T06:00:00.123+02:00      | 2026-11-23T06:00:00+02:00
                    2026-11-23T06:00+0200              | 2026-11-23T06:00:00+02:00
                    2026-11-23 06:00:00 +0800          | 2026-11-23T06:00:00+08:00
                    2026-11-23T23:59:60Z               | 2026-11-23T23:59:59Z
                    """)
    void datesKeepTheirOffset(String written, String read) {
        assertEquals(read, FeedDates.parse(written).orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "23/11/2026",
                "Mon, 32 Nov 2026 25:61:00 XYZ",
                "lundi, 23 novembre 2026 06:00:00 maybe later on",
                "2026-13-01",
                "2026-02-30",
                "nope",
                "2026-11-23T06:00:00+99:00"
            })
    void whatIsNoDateIsUnknown(String written) {
        assertEquals(Optional.empty(), FeedDates.parse(written));
    }

    @Test
    void hostileDatesTakeNoTime() {
        String hostile = "Monday, " + " ".repeat(100_000) + "23";

        assertTimeoutPreemptively(
                Duration.ofSeconds(1), () -> assertEquals(Optional.empty(), FeedDates.parse(hostile)));
    }
}
