package org.counterclaim.timeline;

import java.util.List;
import org.counterclaim.web.Wording;

/** A report of what is lost, in sentences. */
final class LossWords {
    private LossWords() {}

    /** A sentence for each loss, or one that says that there is none. */
    static List<String> of(TimelineFormat format, LossReport report, Wording wording) {
        var messages = wording.in(LossMessages.class);
        var sentences = report.counts().entrySet().stream()
                .map(lost -> sentence(messages, format, lost.getKey(), lost.getValue()))
                .toList();
        return sentences.isEmpty() ? List.of(messages.nothing()) : sentences;
    }

    private static String sentence(LossMessages messages, TimelineFormat format, Loss loss, long count) {
        return switch (format) {
            case CSV -> messages.csv(loss, count);
            case XLSX -> messages.xlsx(loss, count);
            case JSON -> messages.nothing();
            case JSONLD -> messages.jsonld(loss, count);
            case TIMELINEJS -> messages.timelinejs(loss, count);
            case ICS -> messages.ics(loss, count);
            case MARKDOWN -> messages.markdown(loss, count);
            case PDF -> messages.pdf(loss, count);
            case HTML -> messages.html(loss, count);
            case ATOM -> messages.atom(loss, count);
        };
    }
}
