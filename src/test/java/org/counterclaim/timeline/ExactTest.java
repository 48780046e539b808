package org.counterclaim.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.counterclaim.time.UncertainTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only a day or a moment is exact, and nothing shows more than was recorded. */
class ExactTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2016-09-17                | Asia/Damascus    | 2016-09-17
            2016-09-17T17:00+03:00    | Asia/Damascus    | 2016-09-17T17:00+03:00
            2016-09-17t14:00:00z      | Asia/Damascus    | 2016-09-17T14:00:00Z
            2016-09-17T17:00:00.25    | Asia/Damascus    | 2016-09-17T17:00:00.25+03:00
            2016-09-17T17:00          | UTC              | 2016-09-17T17:00Z
            2016-10-30T01:30          | Europe/Berlin    | 2016-10-30T01:30+02:00
            """)
    void exact_isWrittenAsItWasRecorded(String text, String zone, String iso) {
        assertThat(Exact.of(UncertainTime.parse(text, ZoneId.of(zone)))).contains(iso);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-10-30T02:30, Europe/Berlin",
        "2016-03-27T02:30, Europe/Berlin",
        "1850-01-01T12:00, Europe/Berlin",
        "2016-09-17T17, UTC",
        "2016-09-17T17:00~, UTC",
        "2016-09-17?, UTC",
        "2016-09, UTC",
        "2016-09-1X, UTC",
        "2016-09-17/2016-09-18, UTC",
        "../2016-09-17, UTC",
        "-0043-03-15, UTC",
        "Y-17000, UTC"
    })
    void allElse_isNotExact(String text, String zone) {
        assertThat(Exact.of(UncertainTime.parse(text, ZoneId.of(zone)))).isEmpty();
    }
}
