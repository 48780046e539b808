package org.counterclaim.timeline;

import java.time.Instant;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.claim.Manner;
import org.counterclaim.claim.WordingForm;
import org.counterclaim.question.Reading;
import org.counterclaim.time.UncertainTime;
import org.counterclaim.timeline.ClaimEntry.Reply;
import org.counterclaim.timeline.ClaimEntry.Turn;

/** What is more than text in an entry, as the text of a cell; empty where there is nothing. */
final class TableTexts {
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private TableTexts() {}

    static String edtf(UncertainTime time) {
        return time == null ? "" : time.text();
    }

    static String instant(UncertainTime time, Function<UncertainTime, Instant> end) {
        var instant = time == null ? Instant.MIN : end.apply(time);
        return instant.equals(Instant.MIN) || instant.equals(Instant.MAX) ? "" : instant.toString();
    }

    static String path(ClaimEntry claim) {
        return Stream.concat(
                        claim.voice().above().stream(), Stream.of(claim.voice().name()))
                .collect(Collectors.joining(" › "));
    }

    static String check(ClaimEntry claim, TableTerms terms) {
        return claim.text().form() == WordingForm.QUOTE
                ? terms.check(claim.text().checked())
                : "";
    }

    static String manner(Manner manner, TableTerms terms) {
        return manner == null ? "" : terms.manner(manner);
    }

    static String answer(Reply reply, TableTerms terms) {
        var reading = reply.reading() == Reading.STATED ? "" : terms.reading(reply.reading());
        var why = lines(Stream.of(reading, reply.reason()).filter(part -> !part.isEmpty()));
        return reply.question() + ": " + reply.words() + (why.isEmpty() ? "" : " (" + why.replace("\n", ": ") + ")");
    }

    static String change(Turn turn) {
        return turn.question() + ": " + turn.before() + " → " + turn.after();
    }

    static String lines(Stream<String> texts) {
        return texts.map(text -> WHITE_SPACE.matcher(text).replaceAll(" ")).collect(Collectors.joining("\n"));
    }
}
