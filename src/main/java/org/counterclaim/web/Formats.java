package org.counterclaim.web;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How values look in templates. */
@TemplateExtension
class Formats {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private static final int SHORT = 280;

    private Formats() {}

    /** A recorded moment for people: "17 Sep 2016, 14:03 UTC". */
    static String moment(Instant at, Locale locale) {
        return MOMENT.withLocale(locale).format(at);
    }

    /** A recorded moment for machines, to the second. */
    static String iso(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** The beginning of a long text, for lists. */
    static String shortened(String text) {
        var line = Typed.line(text);
        return line.length() <= SHORT ? line : Typed.cut(line, SHORT) + "…";
    }

    /** The paragraphs of a text. */
    static List<String> paragraphs(String text) {
        return Arrays.asList(text.split("\\n\\s*\\n|\\n"));
    }
}
