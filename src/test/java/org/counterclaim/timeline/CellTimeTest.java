package org.counterclaim.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.counterclaim.time.UncertainTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTimeTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @ParameterizedTest
    @CsvSource({
        "2016-09-17, 2016-09-17T00:00, yyyy-mm-dd",
        "1900-03-01, 1900-03-01T00:00, yyyy-mm-dd",
        "9999-12-31, 9999-12-31T00:00, yyyy-mm-dd",
        "2016-09-17T17:00, 2016-09-18T00:00, yyyy-mm-dd hh:mm",
        "2016-09-17T17:00+03:00, 2016-09-17T23:00, yyyy-mm-dd hh:mm",
        "2016-09-17t14:00:05z, 2016-09-17T23:00:05, yyyy-mm-dd hh:mm:ss",
    })
    void exactTimes_areToldInTheZone_asCloselyAsTheyWereRecorded(String text, LocalDateTime at, String format) {
        assertThat(CellTime.of(UncertainTime.parse(text, BERLIN), TOKYO)).contains(new CellTime(at, format));
    }

    /** Clocks in Berlin showed the last two times twice and never. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2016",
                "2016-09",
                "2016-09-17~",
                "2016-09-17?",
                "2016-09-1X",
                "2016-09-17T17",
                "2016-09-17T17:00~",
                "2016-09-17T17:00:05.25Z",
                "2016-09-17/2016-09-18",
                "../2016-09-17",
                "1900-02-28",
                "-0043-03-15",
                "Y10000",
                "2016-10-30T02:30",
                "2016-03-27T02:30",
            })
    void allOtherTimes_areText(String text) {
        assertThat(CellTime.of(UncertainTime.parse(text, BERLIN), TOKYO)).isEmpty();
    }
}
