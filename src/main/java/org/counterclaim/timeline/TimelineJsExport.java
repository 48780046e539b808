package org.counterclaim.timeline;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.stream.Stream;
import org.counterclaim.web.Wording;

/** A timeline as the data file of TimelineJS 3, each entry a slide. */
@Singleton
class TimelineJsExport implements TimelineExport {
    private final Wording wording;

    TimelineJsExport(Wording wording) {
        this.wording = wording;
    }

    @Override
    public TimelineFormat format() {
        return TimelineFormat.TIMELINEJS;
    }

    @Override
    public Set<Loss> losses() {
        return Set.of(
                Loss.UNDATED,
                Loss.OPEN_START,
                Loss.OPEN_END,
                Loss.INEXACT,
                Loss.CLOCK_TIME,
                Loss.BEYOND_CLOCKS,
                Loss.ANSWERS);
    }

    @Override
    public void write(Timeline timeline, OutputStream out) throws IOException {
        try (var file = new JsonTree(out)) {
            var slides = new TimelineJsSlides(file, timeline.scope(), SlideTime.earliest(timeline), wording);
            var report = new LossReport(losses());
            file.object(() -> {
                file.array("events", () -> {
                    try (var entries = timeline.entries()) {
                        for (var entry : (Iterable<Entry>) entries::iterator) {
                            report.see(entry);
                            slides.write(entry);
                        }
                    }
                });
                file.object("title", () -> slides.title(about(timeline.scope(), report)));
            });
        }
    }

    private Stream<String> about(Scope scope, LossReport report) {
        var losses = LossWords.of(format(), report, wording);
        return Stream.of(
                        Stream.of(wording.in(DocumentMessages.class).noSideMeans()),
                        scope.chosen().stream(),
                        losses.stream())
                .flatMap(lines -> lines);
    }
}
