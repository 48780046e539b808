package org.counterclaim.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which day something was said, in the words around it. */
class SaidDaysTest {
    /** A Sunday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2026, 3, 8);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the ministry said on Saturday | 2026-03-07
            the ministry said Sunday | 2026-03-08
            the ministry said on Monday, | 2026-03-02
            said today | 2026-03-08
            told reporters yesterday | 2026-03-07
            said on 17 September 2016 | 2016-09-17
            said on September 17, 2016 | 2016-09-17
            said on 1st March | 2026-03-01
            said on December 24 | 2025-12-24
            """)
    void dayBesideTheVerb_isTheDay(String words, String day) {
        assertThat(SaidDays.in(words, PUBLISHED)).contains(day);
    }

    @ParameterizedTest
    @CsvSource({
        "the ministry said",
        "said on Saturday and again on Sunday",
        "said on 31 February",
        "said on June 1",
        "Sundaysaid",
        "said on Marchfield road 3"
    })
    void wordsThatSettleNoDay_nameNone(String words) {
        assertThat(SaidDays.in(words, PUBLISHED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"said on Saturday", "said yesterday", "said on 1 March"})
    void withoutADayOfPublication_onlyWholeDatesAreRead(String words) {
        assertThat(SaidDays.in(words, null)).isEmpty();
        assertThat(SaidDays.in("said on 17 September 2016", null)).contains("2016-09-17");
    }
}
