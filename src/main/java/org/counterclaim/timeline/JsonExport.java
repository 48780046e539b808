package org.counterclaim.timeline;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.counterclaim.web.EntryPerLine;

/** A timeline as JSON; nothing of it is lost. */
@Singleton
class JsonExport implements TimelineExport {

    @Override
    public TimelineFormat format() {
        return TimelineFormat.JSON;
    }

    @Override
    public Set<Loss> losses() {
        return Set.of();
    }

    @Override
    public void write(Timeline timeline, OutputStream out) throws IOException {
        var json = TimelineJson.MAPPER.createGenerator(out, JsonEncoding.UTF8);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new EntryPerLine());
        json.writeStartObject();
        json.writeStringField("format", TimelineJson.FORMAT);
        json.writeNumberField("version", TimelineJson.VERSION);
        json.writePOJOField("scope", timeline.scope());
        json.writeArrayFieldStart("losses");
        json.writeEndArray();
        write(timeline, json);
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    private static void write(Timeline timeline, JsonGenerator json) throws IOException {
        var writer = TimelineJson.MAPPER
                .writerFor(Entry.class)
                .withAttribute(EntryJson.SITE, timeline.scope().site());
        json.writeArrayFieldStart("entries");
        try (var entries = timeline.entries()) {
            for (var all = entries.iterator(); all.hasNext(); ) {
                writer.writeValue(json, all.next());
            }
        }
        json.writeEndArray();
    }
}
