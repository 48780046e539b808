package org.counterclaim.bench;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes rows by the library that the application writes JSON by. */
final class PlainJson implements PlainRows.Sink {
    private static final List<String> MORE = List.of("relays", "answers", "updated", "undone");

    private final JsonGenerator json;

    PlainJson(OutputStream out) throws IOException {
        json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8);
        json.writeStartArray();
    }

    @Override
    public void write(String[] row, List<List<String>> more) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < row.length; i++) {
            json.writeStringField(PlainRows.COLUMNS.get(i), row[i]);
        }
        for (int i = 0; i < MORE.size(); i++) {
            json.writeArrayFieldStart(MORE.get(i));
            for (var text : more.get(i)) {
                json.writeString(text);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    @Override
    public void end() throws IOException {
        json.writeEndArray();
        json.flush();
    }
}
