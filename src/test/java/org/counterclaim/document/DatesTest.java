package org.counterclaim.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2016-09-17                            | 2016-09-17
            2016-09-17T20:15:30+03:00             | 2016-09-17T20:15+03:00
            2016-09-17T20:15:30.123456Z           | 2016-09-17T20:15Z
            2016-09-17 20:15:30 +0300             | 2016-09-17T20:15+03:00
            2016-09-17T20:15+00:00                | 2016-09-17T20:15Z
            2016-09-17T20:15:30                   | 2016-09-17
            2016/9/7                              | 2016-09-07
            20160917                              | 2016-09-17
            20160917T201530Z                      | 2016-09-17T20:15Z
            Sat, 17 Sep 2016 20:15:30 +0300 (MSK) | 2016-09-17T20:15+03:00
            Sat, 17 Sep 2016 20:15:30 GMT         | 2016-09-17T20:15Z
            7 Sep 2016 20:15:30 -0000             | 2016-09-07T20:15Z
            D:20160917201530+03'00'               | 2016-09-17T20:15+03:00
            D:20160917201530Z00'00'               | 2016-09-17T20:15Z
            D:20160917                            | 2016-09-17
            """)
    void writtenDates_areReadAsEdtf(String written, String edtf) {
        assertThat(Dates.edtf(written)).isEqualTo(edtf);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2016",
                "2016-09",
                "2016-13-01",
                "2016-02-30",
                "0001-01-01T00:00:00Z",
                "2016-09-17T25:15:00Z",
                "2016-09-17T20:15+99:00",
                "17.09.2016",
                "2016-09-17T20:15:30+03:00 or later"
            })
    void whatIsNoWholeDate_isNone(String written) {
        assertThat(Dates.edtf(written)).isEmpty();
    }
}
