package org.counterclaim.timeline;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.web.Wording;

/**
 * A timeline as linked data (JSON-LD 1.1) in the terms of schema.org; {@code docs/timeline-formats.md} describes the
 * shape. It may stand in a script element of a page, and nothing is fetched to read it.
 */
@Singleton
class JsonLdExport implements TimelineExport {
    private final Wording wording;

    JsonLdExport(Wording wording) {
        this.wording = wording;
    }

    @Override
    public TimelineFormat format() {
        return TimelineFormat.JSONLD;
    }

    @Override
    public Set<Loss> losses() {
        return Set.of(Loss.INEXACT, Loss.RELAYED, Loss.REPLACING, Loss.ANSWERS);
    }

    @Override
    public void write(Timeline timeline, OutputStream out) throws IOException {
        try (var file = new JsonTree(out)) {
            file.object(() -> {
                file.object("@context", () -> {
                    file.text("@vocab", "https://schema.org/");
                    file.object("edtf", () -> {
                        file.text("@id", "http://purl.org/dc/terms/date");
                        file.text("@type", "http://id.loc.gov/datatypes/edtf");
                    });
                });
                file.array("@graph", () -> nodes(timeline, file));
            });
        }
    }

    private void nodes(Timeline timeline, JsonTree file) throws IOException {
        var nodes = new JsonLdNodes(file, timeline.scope(), wording);
        var report = new LossReport(losses());
        try (var entries = timeline.entries()) {
            for (var entry : (Iterable<Entry>) entries::iterator) {
                report.see(entry);
                nodes.write(entry);
            }
        }
        dataset(timeline.scope(), report, file);
    }

    private void dataset(Scope scope, LossReport report, JsonTree file) throws IOException {
        var losses = LossWords.of(format(), report, wording);
        var documents = wording.in(DocumentMessages.class);
        file.object(() -> {
            file.text("@type", "Dataset");
            file.text("@id", scope.site() + scope.address());
            file.text("name", documents.title(scope.title()));
            file.text(
                    "description",
                    Stream.of(Stream.of(documents.noSideMeans()), scope.chosen().stream(), losses.stream())
                            .flatMap(lines -> lines)
                            .collect(Collectors.joining("\n")));
            file.text("dateModified", scope.updated().toString());
            file.object("about", () -> file.text("@id", scope.site() + "/events/" + scope.eventId()));
        });
    }
}
