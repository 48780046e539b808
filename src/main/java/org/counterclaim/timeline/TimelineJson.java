package org.counterclaim.timeline;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.counterclaim.time.UncertainTime;

/**
 * Timelines as JSON, all that they hold; {@code docs/timeline.schema.json} is their shape. What is written is read back
 * equal. Components of entries are fields of the same name: to rename one is a new version of the format.
 */
public final class TimelineJson {
    static final String FORMAT = "counterclaim-timeline";
    static final int VERSION = 1;

    static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule()
                    .addSerializer(UncertainTime.class, new TimeJson.Writing())
                    .addDeserializer(UncertainTime.class, new TimeJson.Reading()))
            .addMixIn(Entry.class, EntryJson.class)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private TimelineJson() {}

    /**
     * Reads a whole file.
     *
     * @throws IOException if it cannot be read, or is no timeline of this version
     */
    public static Timeline read(InputStream in) throws IOException {
        var entries = new ArrayList<Entry>();
        var scope = read(in, entries::add);
        return new Timeline() {
            @Override
            public Scope scope() {
                return scope;
            }

            @Override
            public Stream<Entry> entries() {
                return entries.stream();
            }
        };
    }

    /**
     * Reads a file entry by entry, with one of them in memory.
     *
     * @throws IOException if it cannot be read, or is no timeline of this version; what came before was handed on
     */
    static Scope read(InputStream in, Consumer<Entry> entries) throws IOException {
        try (var parser = MAPPER.createParser(in)) {
            expect(JsonToken.START_OBJECT, parser.nextToken(), parser);
            var head = new Head();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                field(parser, head, entries);
            }
            head.check(parser);
            return head.scope;
        }
    }

    private static void field(JsonParser parser, Head head, Consumer<Entry> entries) throws IOException {
        var name = parser.currentName();
        parser.nextToken();
        switch (name) {
            case "format" -> head.format = parser.getText();
            case "version" -> head.version = parser.getIntValue();
            case "scope" -> head.scope = MAPPER.readValue(parser, Scope.class);
            case "entries" -> {
                head.check(parser);
                entries(parser, entries);
            }
            default -> parser.skipChildren();
        }
    }

    private static void entries(JsonParser parser, Consumer<Entry> entries) throws IOException {
        expect(JsonToken.START_ARRAY, parser.currentToken(), parser);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            entries.accept(MAPPER.readValue(parser, Entry.class));
        }
    }

    private static void expect(JsonToken expected, JsonToken found, JsonParser parser) throws IOException {
        if (found != expected) {
            throw MismatchedInputException.from(parser, Timeline.class, "no timeline");
        }
    }

    /** What stands before the entries, and says how they are to be read. */
    private static final class Head {
        private String format;
        private int version;
        private Scope scope;

        void check(JsonParser parser) throws IOException {
            if (!FORMAT.equals(format) || version != VERSION || scope == null) {
                throw MismatchedInputException.from(parser, Timeline.class, "no timeline of version " + VERSION);
            }
        }
    }
}
