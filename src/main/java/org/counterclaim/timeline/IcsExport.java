package org.counterclaim.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.io.VObjectWriter;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.web.Wording;

/** A timeline as a calendar, RFC 5545: entries that have a date as events, the others as journal entries. */
@Singleton
class IcsExport implements TimelineExport {
    private final Wording wording;

    IcsExport(Wording wording) {
        this.wording = wording;
    }

    @Override
    public TimelineFormat format() {
        return TimelineFormat.ICS;
    }

    @Override
    public Set<Loss> losses() {
        return Set.of(
                Loss.UNDATED,
                Loss.BEYOND_CALENDARS,
                Loss.OPEN_START,
                Loss.OPEN_END,
                Loss.INEXACT,
                Loss.FRACTION,
                Loss.UNWRITABLE,
                Loss.ANSWERS);
    }

    @Override
    @SuppressWarnings("resource") // closing the writer would close the given stream
    public void write(Timeline timeline, OutputStream out) throws IOException {
        var file = new VObjectWriter(new OutputStreamWriter(new FoldedLines(out), UTF_8), SyntaxStyle.NEW);
        // It folds after so many characters; the standard counts octets.
        file.getFoldedLineWriter().setLineLength(null);
        var components = new IcsComponents(file, timeline.scope(), wording);
        var report = new LossReport(losses());
        components.begin();
        try (var entries = timeline.entries()) {
            for (var entry : (Iterable<Entry>) entries::iterator) {
                report.see(entry);
                components.write(entry);
            }
        }
        components.about(about(timeline.scope(), report));
        components.end();
        file.flush();
    }

    private String about(Scope scope, LossReport report) {
        var losses = LossWords.of(format(), report, wording);
        return Stream.of(
                        Stream.of(wording.in(DocumentMessages.class).noSideMeans()),
                        scope.chosen().stream(),
                        losses.stream())
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }
}
