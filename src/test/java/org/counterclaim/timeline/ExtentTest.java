package org.counterclaim.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.counterclaim.time.UncertainTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is shown of a time covers all that is possible, and no more than that. */
class ExtentTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2016-09-17             | Asia/Damascus | true  | 2016-09-16T21:00:00Z | 2016-09-17T21:00:00Z
            2016                   | UTC           | true  | 2016-01-01T00:00:00Z | 2017-01-01T00:00:00Z
            2016-09-17~            | UTC           | true  | 2016-09-16T00:00:00Z | 2016-09-19T00:00:00Z
            ../2016-09-17          | UTC           | true  | 2016-09-17T00:00:00Z | 2016-09-18T00:00:00Z
            2016-09-17/..          | UTC           | true  | 2016-09-17T00:00:00Z | 2016-09-18T00:00:00Z
            2016-09-17T17:00Z      | UTC           | false | 2016-09-17T17:00:00Z | 2016-09-17T17:01:00Z
            ../2016-09-17T17:00Z   | UTC           | false | 2016-09-17T17:00:00Z | 2016-09-17T17:01:00Z
            2016-09-17T17:30Z/..   | UTC           | false | 2016-09-17T17:30:00Z | 2016-09-17T17:31:00Z
            2016-10-30             | Europe/Berlin | true  | 2016-10-29T22:00:00Z | 2016-10-30T23:00:00Z
            2024-03-30             | America/Nuuk  | true  | 2024-03-30T02:00:00Z | 2024-03-31T01:00:00Z
            """)
    void extent_coversWhatIsPossible(String text, String zone, boolean wholeDays, Instant from, Instant until) {
        var zoneId = ZoneId.of(zone);
        assertThat(Extent.of(UncertainTime.parse(text, zoneId))).isEqualTo(new Extent(wholeDays, from, until, zoneId));
    }
}
