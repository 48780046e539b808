package org.counterclaim.timeline;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All formats that a timeline can be taken away in. */
@Singleton
class TimelineExports {
    private final Map<TimelineFormat, TimelineExport> byFormat = new EnumMap<>(TimelineFormat.class);

    TimelineExports(@All List<TimelineExport> exports) {
        exports.forEach(export -> byFormat.put(export.format(), export));
    }

    void write(TimelineFormat format, Timeline timeline, OutputStream out) throws IOException {
        byFormat.get(format).write(timeline, out);
    }

    /** What this timeline loses in each format. */
    Map<TimelineFormat, LossReport> losses(Timeline timeline) {
        var reports = new EnumMap<TimelineFormat, LossReport>(TimelineFormat.class);
        byFormat.forEach((format, export) -> reports.put(format, new LossReport(export.losses())));
        try (var entries = timeline.entries()) {
            entries.forEach(entry -> reports.values().forEach(report -> report.see(entry)));
        }
        return reports;
    }
}
