package org.counterclaim.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UncertainTimeTest {

    private static final ZoneId DAMASCUS = ZoneId.of("Asia/Damascus");

    /** {@code until} is the first instant that is no longer possible. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2016                       | 2016-01-01T00:00:00Z | 2017-01-01T00:00:00Z | 2016                                    | 2016
            2016?                      | 2016-01-01T00:00:00Z | 2017-01-01T00:00:00Z | perhaps 2016                            | 2016?
            2016~                      | 2015-01-01T00:00:00Z | 2018-01-01T00:00:00Z | about 2016                              | c. 2016
            2016%                      | 2015-01-01T00:00:00Z | 2018-01-01T00:00:00Z | perhaps about 2016                      | c. 2016?
            2016-09                    | 2016-09-01T00:00:00Z | 2016-10-01T00:00:00Z | September 2016                          | Sep 2016
            2016-09~                   | 2016-08-01T00:00:00Z | 2016-11-01T00:00:00Z | about September 2016                    | c. Sep 2016
            2016-02~                   | 2016-01-01T00:00:00Z | 2016-04-01T00:00:00Z | about February 2016                     | c. Feb 2016
            2016-09-17                 | 2016-09-17T00:00:00Z | 2016-09-18T00:00:00Z | 17 September 2016                       | 17 Sep 2016
            2016-09-07                 | 2016-09-07T00:00:00Z | 2016-09-08T00:00:00Z | 7 September 2016                        | 7 Sep 2016
            2016-09-17?                | 2016-09-17T00:00:00Z | 2016-09-18T00:00:00Z | perhaps 17 September 2016               | 17 Sep 2016?
            2016-09-17~                | 2016-09-16T00:00:00Z | 2016-09-19T00:00:00Z | about 17 September 2016                 | c. 17 Sep 2016
            2016-09-17%                | 2016-09-16T00:00:00Z | 2016-09-19T00:00:00Z | perhaps about 17 September 2016         | c. 17 Sep 2016?
            2016-02-29                 | 2016-02-29T00:00:00Z | 2016-03-01T00:00:00Z | 29 February 2016                        | 29 Feb 2016
            201X                       | 2010-01-01T00:00:00Z | 2020-01-01T00:00:00Z | the 2010s                               | 2010s
            201X~                      | 2000-01-01T00:00:00Z | 2030-01-01T00:00:00Z | about the 2010s                         | c. 2010s
            001X                       | 0010-01-01T00:00:00Z | 0020-01-01T00:00:00Z | between 10 CE and 19 CE                 | within 10 CE–19 CE
            20XX                       | 2000-01-01T00:00:00Z | 2100-01-01T00:00:00Z | between 2000 and 2099                   | within 2000–2099
            20XX~                      | 1900-01-01T00:00:00Z | 2200-01-01T00:00:00Z | between 2000 and 2099, approximately    | c. within 2000–2099
            2016-XX                    | 2016-01-01T00:00:00Z | 2017-01-01T00:00:00Z | some month in 2016                      | a month in 2016
            2016-XX?                   | 2016-01-01T00:00:00Z | 2017-01-01T00:00:00Z | perhaps some month in 2016              | a month in 2016?
            2016-XX~                   | 2015-01-01T00:00:00Z | 2018-01-01T00:00:00Z | some month in 2016, approximately       | c. a month in 2016
            2016-XX-XX                 | 2016-01-01T00:00:00Z | 2017-01-01T00:00:00Z | some day in 2016                        | a day in 2016
            2016-09-XX                 | 2016-09-01T00:00:00Z | 2016-10-01T00:00:00Z | some day in September 2016              | a day in Sep 2016
            2016-09-XX%                | 2016-08-01T00:00:00Z | 2016-11-01T00:00:00Z | perhaps some day in September 2016, approximately | c. a day in Sep 2016?
            2016-09-1X                 | 2016-09-10T00:00:00Z | 2016-09-20T00:00:00Z | between 10 and 19 September 2016        | within 10–19 Sep 2016
            2016-09-1X~                | 2016-08-31T00:00:00Z | 2016-09-30T00:00:00Z | between 10 and 19 September 2016, approximately | c. within 10–19 Sep 2016
            2016-09-0X                 | 2016-09-01T00:00:00Z | 2016-09-10T00:00:00Z | between 1 and 9 September 2016          | within 1–9 Sep 2016
            2015-02-2X                 | 2015-02-20T00:00:00Z | 2015-03-01T00:00:00Z | between 20 and 28 February 2015         | within 20–28 Feb 2015
            2016-09-3X                 | 2016-09-30T00:00:00Z | 2016-10-01T00:00:00Z | 30 September 2016                       | 30 Sep 2016
            2016-10-3X                 | 2016-10-30T00:00:00Z | 2016-11-01T00:00:00Z | between 30 and 31 October 2016          | within 30–31 Oct 2016
            2016-21                    | 2016-03-01T00:00:00Z | 2016-06-01T00:00:00Z | spring 2016                             | spring 2016
            2016-22                    | 2016-06-01T00:00:00Z | 2016-09-01T00:00:00Z | summer 2016                             | summer 2016
            2016-23~                   | 2016-06-01T00:00:00Z | 2017-03-01T00:00:00Z | about autumn 2016                       | c. autumn 2016
            2016-24                    | 2016-12-01T00:00:00Z | 2017-03-01T00:00:00Z | winter 2016/2017                        | winter 2016/2017
            0033                       | 0033-01-01T00:00:00Z | 0034-01-01T00:00:00Z | 33 CE                                   | 33 CE
            0000                       | 0000-01-01T00:00:00Z | 0001-01-01T00:00:00Z | 1 BCE                                   | 1 BCE
            -0500                      | -0500-01-01T00:00:00Z | -0499-01-01T00:00:00Z | 501 BCE                               | 501 BCE
            -0500-03                   | -0500-03-01T00:00:00Z | -0500-04-01T00:00:00Z | March 501 BCE                         | Mar 501 BCE
            -0500-03-15                | -0500-03-15T00:00:00Z | -0500-03-16T00:00:00Z | 15 March 501 BCE                      | 15 Mar 501 BCE
            -05XX                      | -0599-01-01T00:00:00Z | -0499-01-01T00:00:00Z | between 600 BCE and 501 BCE           | within 600 BCE–501 BCE
            -000X                      | -0009-01-01T00:00:00Z | 0001-01-01T00:00:00Z | between 10 BCE and 1 BCE               | within 10 BCE–1 BCE
            Y17000                     | +17000-01-01T00:00:00Z | +17001-01-01T00:00:00Z | 17000                               | 17000
            Y-17000~                   | -17001-01-01T00:00:00Z | -16998-01-01T00:00:00Z | about 17001 BCE                     | c. 17001 BCE
            Y999999000~                | +999998999-01-01T00:00:00Z | +999999002-01-01T00:00:00Z | about 999999000             | c. 999999000
            2016-09-17T17:00:00        | 2016-09-17T17:00:00Z | 2016-09-17T17:00:01Z | 17:00:00, 17 September 2016 (UTC)       | 17 Sep 2016 17:00:00 (UTC)
            2016-09-17T17:00:00Z       | 2016-09-17T17:00:00Z | 2016-09-17T17:00:01Z | 17:00:00, 17 September 2016 (UTC)       | 17 Sep 2016 17:00:00 (UTC)
            2016-09-17t17:00z          | 2016-09-17T17:00:00Z | 2016-09-17T17:01:00Z | 17:00, 17 September 2016 (UTC)          | 17 Sep 2016 17:00 (UTC)
            2016-09-17T17:00:00+03     | 2016-09-17T14:00:00Z | 2016-09-17T14:00:01Z | 17:00:00, 17 September 2016 (UTC+3)     | 17 Sep 2016 17:00:00 (UTC+3)
            2016-09-17T17:00+03:00     | 2016-09-17T14:00:00Z | 2016-09-17T14:01:00Z | 17:00, 17 September 2016 (UTC+3)        | 17 Sep 2016 17:00 (UTC+3)
            2016-09-17T17:00+05:30     | 2016-09-17T11:30:00Z | 2016-09-17T11:31:00Z | 17:00, 17 September 2016 (UTC+5:30)     | 17 Sep 2016 17:00 (UTC+5:30)
            2016-09-17T17:00-00:30     | 2016-09-17T17:30:00Z | 2016-09-17T17:31:00Z | 17:00, 17 September 2016 (UTC-0:30)     | 17 Sep 2016 17:00 (UTC-0:30)
            2016-09-17T17:00-10        | 2016-09-18T03:00:00Z | 2016-09-18T03:01:00Z | 17:00, 17 September 2016 (UTC-10)       | 17 Sep 2016 17:00 (UTC-10)
            2016-09-17T17:00+03:00~    | 2016-09-17T13:00:00Z | 2016-09-17T15:01:00Z | about 17:00, 17 September 2016 (UTC+3)  | c. 17 Sep 2016 17:00 (UTC+3)
            2016-09-17T17:00:05Z~      | 2016-09-17T16:00:05Z | 2016-09-17T18:00:06Z | about 17:00:05, 17 September 2016 (UTC) | c. 17 Sep 2016 17:00:05 (UTC)
            2016-09-17T17:00Z?         | 2016-09-17T17:00:00Z | 2016-09-17T17:01:00Z | perhaps 17:00, 17 September 2016 (UTC)  | 17 Sep 2016 17:00 (UTC)?
            2016-09-17T17:00Z%         | 2016-09-17T16:00:00Z | 2016-09-17T18:01:00Z | perhaps about 17:00, 17 September 2016 (UTC) | c. 17 Sep 2016 17:00 (UTC)?
            2016-09-17T17              | 2016-09-17T17:00:00Z | 2016-09-17T18:00:00Z | 17h, 17 September 2016 (UTC)            | 17 Sep 2016 17h (UTC)
            2016-09-17T17:00:05.25Z    | 2016-09-17T17:00:05.25Z | 2016-09-17T17:00:05.26Z | 17:00:05.25, 17 September 2016 (UTC) | 17 Sep 2016 17:00:05.25 (UTC)
            2016-09-17T17:00:05,000000001Z | 2016-09-17T17:00:05.000000001Z | 2016-09-17T17:00:05.000000002Z | 17:00:05,000000001, 17 September 2016 (UTC) | 17 Sep 2016 17:00:05,000000001 (UTC)
            2016-09-17/2016-09-18      | 2016-09-17T00:00:00Z | 2016-09-19T00:00:00Z | from 17 to 18 September 2016            | 17 – 18 Sep 2016
            2016-09-17~/2016-09-18?    | 2016-09-16T00:00:00Z | 2016-09-19T00:00:00Z | from about 17 to perhaps 18 September 2016 | c. 17 – 18 Sep 2016?
            2016-09-17/2016-10-03      | 2016-09-17T00:00:00Z | 2016-10-04T00:00:00Z | from 17 September 2016 to 3 October 2016 | 17 Sep 2016 – 3 Oct 2016
            2016-09/2016               | 2016-09-01T00:00:00Z | 2017-01-01T00:00:00Z | from September 2016 to 2016             | Sep 2016 – 2016
            2016-09-17/2017            | 2016-09-17T00:00:00Z | 2018-01-01T00:00:00Z | from 17 September 2016 to 2017          | 17 Sep 2016 – 2017
            2015~/2016-09%             | 2014-01-01T00:00:00Z | 2016-11-01T00:00:00Z | from about 2015 to perhaps about September 2016 | c. 2015 – c. Sep 2016?
            2016/2015~                 | 2016-01-01T00:00:00Z | 2017-01-01T00:00:00Z | from 2016 to about 2015                 | 2016 – c. 2015
            201X/2016-24               | 2010-01-01T00:00:00Z | 2017-03-01T00:00:00Z | from the 2010s to winter 2016/2017      | 2010s – winter 2016/2017
            -0500/-0480                | -0500-01-01T00:00:00Z | -0479-01-01T00:00:00Z | from 501 BCE to 481 BCE               | 501 BCE – 481 BCE
            ../2016-09-17              | MIN                  | 2016-09-18T00:00:00Z | up to 17 September 2016                 | up to 17 Sep 2016
            ../2016-09-17T17:00+03:00~ | MIN                  | 2016-09-17T15:01:00Z | up to about 17:00, 17 September 2016 (UTC+3) | up to c. 17 Sep 2016 17:00 (UTC+3)
            2016-09-17/..              | 2016-09-17T00:00:00Z | MAX                  | from 17 September 2016, end open        | from 17 Sep 2016
            /2016                      | MIN                  | 2017-01-01T00:00:00Z | up to 2016, start unknown               | ? – 2016
            2016/                      | 2016-01-01T00:00:00Z | MAX                  | from 2016, end unknown                  | 2016 – ?
            2016-09-17~/               | 2016-09-16T00:00:00Z | MAX                  | from about 17 September 2016, end unknown | c. 17 Sep 2016 – ?
            2016-09-17T17:00+03:00/2016-09-17T17:50+03:00 | 2016-09-17T14:00:00Z | 2016-09-17T14:51:00Z | from 17:00 to 17:50, 17 September 2016 (UTC+3) | 17 Sep 2016 17:00 – 17:50 (UTC+3)
            2016-09-17T17:00Z~/2016-09-17T17:50Z | 2016-09-17T16:00:00Z | 2016-09-17T17:51:00Z | from about 17:00 to 17:50, 17 September 2016 (UTC) | 17 Sep 2016 c. 17:00 – 17:50 (UTC)
            2016-09-17T17/2016-09-17T19 | 2016-09-17T17:00:00Z | 2016-09-17T20:00:00Z | from 17h to 19h, 17 September 2016 (UTC) | 17 Sep 2016 17h – 19h (UTC)
            2016-09-17T17:00+03:00/2016-09-17T17:50Z | 2016-09-17T14:00:00Z | 2016-09-17T17:51:00Z | from 17:00, 17 September 2016 (UTC+3) to 17:50, 17 September 2016 (UTC) | 17 Sep 2016 17:00 (UTC+3) – 17 Sep 2016 17:50 (UTC)
            2016-09-17T23:00Z/2016-09-18T01:00Z | 2016-09-17T23:00:00Z | 2016-09-18T01:01:00Z | from 23:00, 17 September 2016 (UTC) to 01:00, 18 September 2016 (UTC) | 17 Sep 2016 23:00 (UTC) – 18 Sep 2016 01:00 (UTC)
            2016-09-17/2016-09-17T17:50Z | 2016-09-17T00:00:00Z | 2016-09-17T17:51:00Z | from 17 September 2016 to 17:50, 17 September 2016 (UTC) | 17 Sep 2016 – 17 Sep 2016 17:50 (UTC)
            """)
    void parsed_hasBoundsAndWords(String text, String from, String until, String words, String brief) {
        UncertainTime time = utc(text);

        assertThat(time.earliest()).isEqualTo(from.equals("MIN") ? Instant.MIN : Instant.parse(from));
        assertThat(time.latest())
                .isEqualTo(
                        until.equals("MAX") ? Instant.MAX : Instant.parse(until).minusNanos(1));
        assertThat(time.inWords(Locale.ENGLISH)).isEqualTo(words);
        assertThat(time.inShort(Locale.ENGLISH)).isEqualTo(brief);
        assertThat(time.text()).isEqualTo(text);
        assertThat(time.earliestSecond()).isEqualTo(time.earliest().getEpochSecond());
        assertThat(time.latestSecond()).isEqualTo(time.latest().getEpochSecond());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            ''                        | No time is given; write for example 2016-09-17.
            '   '                     | No time is given; write for example 2016-09-17.
            yesterday                 | “yesterday” is not a date or time in a form that can be read; write for example 2016-09-17, 2016-09 or 2016-09-17T17:00+03:00.
            17 September 2016         | “17 September 2016” is not a date or time in a form that can be read; write for example 2016-09-17, 2016-09 or 2016-09-17T17:00+03:00.
            20160917                  | “20160917” is not a date or time in a form that can be read; write for example 2016-09-17, 2016-09 or 2016-09-17T17:00+03:00.
            2016-9-17                 | “2016-9-17” is not a date or time in a form that can be read; write for example 2016-09-17, 2016-09 or 2016-09-17T17:00+03:00.
            ..                        | “..” is not a date or time in a form that can be read; write for example 2016-09-17, 2016-09 or 2016-09-17T17:00+03:00.
            ../17:00                  | “17:00” is not a date or time in a form that can be read; write for example 2016-09-17, 2016-09 or 2016-09-17T17:00+03:00.
            ..~/2016                  | “..” is not a date or time in a form that can be read; write for example 2016-09-17, 2016-09 or 2016-09-17T17:00+03:00.
            2016/09/17                | “2016/09/17” has more than one slash; write a date as 2016-09-17 and an interval as 2016-09-17/2016-09-18.
            /                         | The interval has neither a start nor an end; write for example ../2016-09-17.
            ../..                     | The interval has neither a start nor an end; write for example ../2016-09-17.
            /..                       | The interval has neither a start nor an end; write for example ../2016-09-17.
            2016-09-18/2016-09-17     | The interval ends (2016-09-17) before it starts (2016-09-18); write for example 2016-09-17/2016-09-18.
            2016-09-17T17:00Z/2016-09-17T17:00+03:00 | The interval ends (2016-09-17T17:00+03:00) before it starts (2016-09-17T17:00Z); write for example 2016-09-17/2016-09-18.
            2016?~                    | A mark (? ~ %) stands once, at the end of a date or time, not as in “2016?~”; write for example 2016-09~, and % for both ? and ~.
            ~2016                     | A mark (? ~ %) stands once, at the end of a date or time, not as in “~2016”; write for example 2016-09~, and % for both ? and ~.
            2016-13                   | The month 13 does not exist; write for example 2016-09-17.
            2016-00-10                | The month 00 does not exist; write for example 2016-09-17.
            2016-25                   | The month 25 does not exist; write for example 2016-09-17.
            2016-13-01T10:00          | The month 13 does not exist; write for example 2016-09-17.
            2016-02-30                | There is no day 30 in 2016-02; write for example 2016-09-17.
            2015-02-29                | There is no day 29 in 2015-02; write for example 2016-09-17.
            2016-09-00                | There is no day 00 in 2016-09; write for example 2016-09-17.
            2015-02-3X                | There is no day 3X in 2015-02; write for example 2016-09-17.
            500                       | The year “500” does not have four digits; write for example 0500 or 2016, and Y17000 for a longer one.
            20160                     | The year “20160” does not have four digits; write for example 0500 or 2016, and Y17000 for a longer one.
            -0000                     | There is no year -0000; write 0000 for 1 BCE.
            Y2016                     | The letter Y is only for years of more than four digits, not for Y2016; write for example 2016 or Y17000.
            Y999999001                | The year Y999999001 is too far away; years run from Y-999999000 to Y999999000.
            Y-17000000000000000000000 | The year Y-17000000000000000000000 is too far away; years run from Y-999999000 to Y999999000.
            2X16                      | Unknown digits (X) stand at the right, not as in “2X16”; write for example 201X, 2016-XX or 2016-09-XX.
            201X-09                   | Unknown digits (X) stand at the right, not as in “201X-09”; write for example 201X, 2016-XX or 2016-09-XX.
            2016-XX-17                | Unknown digits (X) stand at the right, not as in “2016-XX-17”; write for example 201X, 2016-XX or 2016-09-XX.
            2016-09T17:00             | A time of day needs a whole date before it, not as in “2016-09T17:00”; write for example 2016-09-17T17:00.
            2016-09-17T5pm            | “5pm” is not a time of day; write for example 2016-09-17T17:00 or 2016-09-17T17:00:05+03:00.
            2016-09-17T1700           | “1700” is not a time of day; write for example 2016-09-17T17:00 or 2016-09-17T17:00:05+03:00.
            2016-09-17T               | “” is not a time of day; write for example 2016-09-17T17:00 or 2016-09-17T17:00:05+03:00.
            2016-09-17T24:00          | The hour 24 does not exist; hours run from 00 to 23, for example 2016-09-17T17:00.
            2016-09-17T17:60          | The minute 60 does not exist; minutes run from 00 to 59, for example 2016-09-17T17:00.
            2016-12-31T23:59:60Z      | The second 60 does not exist; seconds run from 00 to 59, for example 2016-09-17T17:00:05.
            2016-09-17T17:00:00.1234567890 | The fraction 1234567890 has more than nine digits; write for example 2016-09-17T17:00:05.250.
            2016-09-17T17:00+19:00    | The offset +19:00 does not exist; offsets run from -18:00 to +18:00, for example 2016-09-17T17:00+03:00.
            2016-09-17T17:00+18:01    | The offset +18:01 does not exist; offsets run from -18:00 to +18:00, for example 2016-09-17T17:00+03:00.
            2016-09-17T17:00+03:60    | The offset +03:60 does not exist; offsets run from -18:00 to +18:00, for example 2016-09-17T17:00+03:00.
            2016-09-17T17:00+3        | The offset +3 does not exist; offsets run from -18:00 to +18:00, for example 2016-09-17T17:00+03:00.
            """)
    void unreadable_saysWhatIsWrongAndHowToWriteIt(String text, String message) {
        UnreadableTime refusal = catchThrowableOfType(UnreadableTime.class, () -> utc(text));

        assertThat(refusal).hasMessage(message);
        assertThat(refusal.message(Locale.FRENCH)).isEqualTo(message);
    }

    @Test
    void longText_isRefused_butNotForTheSpaceAroundIt() {
        assertThat(utc(" ".repeat(500) + "2016\n").text()).isEqualTo("2016");
        assertThatExceptionOfType(UnreadableTime.class)
                .isThrownBy(() -> utc("Y" + "1".repeat(100)))
                .withMessage("A time has at most 100 characters; write for example 2016-09-17.");
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2016-09-17T17:00    | Asia/Damascus    | 2016-09-17T14:00:00Z | 2016-09-17T14:01:00Z | 17:00, 17 September 2016 (Asia/Damascus time)
            2016-09-17T17:00Z   | Asia/Damascus    | 2016-09-17T17:00:00Z | 2016-09-17T17:01:00Z | 17:00, 17 September 2016 (UTC)
            2016-09-17T17:00    | +03:00           | 2016-09-17T14:00:00Z | 2016-09-17T14:01:00Z | 17:00, 17 September 2016 (UTC+3)
            2016-09-17T17:00    | Etc/UTC          | 2016-09-17T17:00:00Z | 2016-09-17T17:01:00Z | 17:00, 17 September 2016 (UTC)
            2016-09-17          | Asia/Damascus    | 2016-09-16T21:00:00Z | 2016-09-17T21:00:00Z | 17 September 2016
            2016                | Asia/Damascus    | 2015-12-31T22:00:00Z | 2016-12-31T22:00:00Z | 2016
            2016-10-30T02:30    | Europe/Berlin    | 2016-10-30T00:30:00Z | 2016-10-30T01:31:00Z | 02:30, 30 October 2016 (Europe/Berlin time)
            2016-03-27T02:30    | Europe/Berlin    | 2016-03-27T00:30:00Z | 2016-03-27T01:31:00Z | 02:30, 27 March 2016 (Europe/Berlin time)
            2016-03-25          | Asia/Damascus    | 2016-03-24T22:00:00Z | 2016-03-25T21:00:00Z | 25 March 2016
            2016-03-24          | Asia/Damascus    | 2016-03-23T22:00:00Z | 2016-03-24T22:00:00Z | 24 March 2016
            2016-10-27          | Asia/Damascus    | 2016-10-26T21:00:00Z | 2016-10-27T22:00:00Z | 27 October 2016
            2024-03-30          | America/Nuuk     | 2024-03-30T02:00:00Z | 2024-03-31T01:00:00Z | 30 March 2024
            Y999999000          | Europe/Berlin    | +999998999-12-31T23:00:00Z | +999999000-12-31T23:00:00Z | 999999000
            """)
    void withoutOffset_isReadInItsZone(String text, String zone, String from, String until, String words) {
        UncertainTime time = UncertainTime.parse(text, ZoneId.of(zone));

        assertThat(time.span())
                .isEqualTo(new Span(Instant.parse(from), Instant.parse(until).minusNanos(1)));
        assertThat(time.inWords(Locale.ENGLISH)).isEqualTo(words);
    }

    @Test
    void dayThatAZoneSkipped_isOneInstant() {
        UncertainTime time = UncertainTime.parse("2011-12-30", ZoneId.of("Pacific/Apia"));

        assertThat(time.earliest()).isEqualTo(time.latest()).isEqualTo("2011-12-30T10:00:00Z");
    }

    @Test
    void mixedOffsets_onOneDay_areBothShown() {
        assertThat(UncertainTime.parse("2016-09-17T17:00/2016-09-17T17:50+03:00", DAMASCUS)
                        .inWords(Locale.ENGLISH))
                .isEqualTo("from 17:00, 17 September 2016 (Asia/Damascus time) to 17:50, 17 September 2016 (UTC+3)");
    }

    @ParameterizedTest
    @CsvSource({
        "2016, false, false",
        "2016~, true, false",
        "2016?, false, true",
        "2016%, true, true",
        "2015/2016~, true, false",
        "2015?/2016, false, true",
        "2015~/2016?, true, true",
        "../2016, false, false"
    })
    void marks_areKnown(String text, boolean approximate, boolean uncertain) {
        assertThat(utc(text).approximate()).isEqualTo(approximate);
        assertThat(utc(text).uncertain()).isEqualTo(uncertain);
    }

    @ParameterizedTest
    @CsvSource({
        "2016, false, false",
        "2015/2016, false, false",
        "../2016, true, false",
        "/2016, true, false",
        "2016/.., false, true",
        "2016/, false, true"
    })
    void missingEnds_areKnown(String text, boolean openStart, boolean openEnd) {
        assertThat(utc(text).hasOpenStart()).isEqualTo(openStart);
        assertThat(utc(text).hasOpenEnd()).isEqualTo(openEnd);
    }

    @Test
    void equality_isOfTextAndZone() {
        assertThat(utc(" 2016 ")).isEqualTo(utc("2016")).hasSameHashCodeAs(utc("2016"));
        assertThat(utc("2016")).isNotEqualTo(utc("2016?")).isNotEqualTo(UncertainTime.parse("2016", DAMASCUS));
        assertThat(utc("2016")).hasToString("2016 [Z]");
        assertThat(utc("2016").zone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void timeline_isByEarliest_thenLatest() {
        List<String> sorted = Stream.of("2017", "2016", "2016-01", "2015~", "../2016", "2016-01-01")
                .map(UncertainTimeTest::utc)
                .sorted(UncertainTime.BY_EARLIEST_THEN_LATEST)
                .map(UncertainTime::text)
                .toList();

        assertThat(sorted).containsExactly("../2016", "2015~", "2016-01-01", "2016-01", "2016", "2017");
    }

    @Test
    void certainlyBefore_needsNoOverlap() {
        assertThat(utc("2016-09-17").certainlyBefore(utc("2016-09-18"))).isTrue();
        assertThat(utc("2016-09-17~").certainlyBefore(utc("2016-09-18"))).isFalse();
        assertThat(utc("2016-09-17").certainlyBefore(utc("2016-09"))).isFalse();
    }

    @Test
    void disjointSpans_haveNoIntersection() {
        Span september = utc("2016-09").span();

        assertThat(september.intersection(utc("2016-10").span())).isEmpty();
        assertThat(september.intersection(utc("2016-09-17/..").span()))
                .contains(utc("2016-09-17/2016-09-30").span());
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Span(Instant.MAX, Instant.MIN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "uk", "ar", "", "de-DE"})
    void languageWithoutWords_isEnglishThroughout(String tag) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(utc("2016-03-17~").inWords(Locale.forLanguageTag(tag))).isEqualTo("about 17 March 2016");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static UncertainTime utc(String text) {
        return UncertainTime.parse(text, ZoneOffset.UTC);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2016-09-17T17:00+03:00~                       | UTC            | about 14:00, 17 September 2016 (UTC)
            2016-09-17T22:30:15+03:00                     | Asia/Tokyo     | 04:30:15, 18 September 2016 (UTC+9)
            2016-09-17T17+03:00                           | UTC            | 14h, 17 September 2016 (UTC)
            2016-09-17T17:00+03:00/2016-09-17T17:50+03:00 | Europe/Berlin  | from 16:00 to 16:50, 17 September 2016 (UTC+2)
            2016-09-17                                    | Asia/Tokyo     | 17 September 2016
            2016-09-17/2016-09-17T17:50+03:00             | UTC            | from 17 September 2016 to 17:50, 17 September 2016 (UTC+3)
            2016-09-17T17+03:00                           | Asia/Kolkata   | 17h, 17 September 2016 (UTC+3)
            """)
    void toldInAnotherZone_itIsTheSameTime(String text, String zone, String words) {
        var time = UncertainTime.parse(text, ZoneId.of("Asia/Damascus"));
        var told = time.toldIn(ZoneId.of(zone));
        assertThat(told.inWords(Locale.ENGLISH)).isEqualTo(words);
        assertThat(told).isEqualTo(time);
        assertThat(told.span()).isEqualTo(time.span());
        assertThat(told.text()).isEqualTo(time.text());
    }
}
