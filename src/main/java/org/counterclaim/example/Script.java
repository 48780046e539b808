package org.counterclaim.example;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The example as a file holds it: what a person would type, form by form. */
record Script(List<Entry> parties, List<Entry> events, List<Entry> sources, List<Entry> questions, List<Entry> claims) {
    private static final String FILE = "/example/deir-ez-zor.yaml";

    static Script read() {
        try (var file = Script.class.getResourceAsStream(FILE)) {
            return new ObjectMapper(new YAMLFactory()).readValue(file, Script.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One form: the values of its fields by name, texts and lists. */
    static final class Entry extends java.util.LinkedHashMap<String, Object> {
        private static final long serialVersionUID = 1L;

        /** A field; empty where it is not filled in. */
        String text(String field) {
            return getOrDefault(field, "").toString();
        }

        /** The values of a field that repeats, or the one that it has. */
        List<String> texts(String field) {
            var value = getOrDefault(field, List.of());
            return value instanceof List<?> list
                    ? list.stream().map(Object::toString).toList()
                    : List.of(value.toString());
        }

        /** Forms within this one. */
        List<Entry> entries(String field) {
            return ((List<?>) getOrDefault(field, List.of()))
                    .stream().map(inner -> entry((Map<?, ?>) inner)).toList();
        }

        private static Entry entry(Map<?, ?> fields) {
            var entry = new Entry();
            fields.forEach((name, value) -> entry.put(name.toString(), value));
            return entry;
        }
    }
}
