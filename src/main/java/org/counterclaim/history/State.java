package org.counterclaim.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What a subject was at one moment: the fields of its snapshot, read as people and forms read them. */
public record State(Map<String, Object> fields) {
    private static final String YES = "✓";

    /** The state that a snapshot describes, as it would be read back from the history. */
    static State of(Map<String, Object> snapshot) {
        return new State(CanonicalJson.read(CanonicalJson.write(snapshot)));
    }

    public Set<String> names() {
        return fields.keySet();
    }

    /** A field as people read it: a reference by its name, a list line by line; empty where there is none. */
    public String text(String field) {
        return readable(fields.get(field));
    }

    /** The public id of a referenced subject; empty where there is none. */
    public String id(String field) {
        return fields.get(field) instanceof Map<?, ?> reference ? String.valueOf(reference.get("id")) : "";
    }

    /** The subjects that a list of references names, in its order. */
    public List<Subject.Reference> references(String field) {
        return rows(field).stream()
                .map(row -> new Subject.Reference(readable(row.get("id")), readable(row.get("name"))))
                .toList();
    }

    /** A list of rows, each a map of its fields; empty where there is none. */
    public List<Map<?, ?>> rows(String field) {
        return fields.get(field) instanceof List<?> list
                ? list.stream().<Map<?, ?>>map(row -> (Map<?, ?>) row).toList()
                : List.of();
    }

    /**
     * The same state with a field as people read it, where it is one of a few words; untouched where it has no such
     * field.
     */
    public State saying(String field, UnaryOperator<String> word) {
        var said = new LinkedHashMap<>(fields);
        said.computeIfPresent(field, (name, value) -> word.apply(value.toString()));
        return new State(said);
    }

    private static String readable(Object value) {
        if (value instanceof Map<?, ?> reference) {
            return String.valueOf(reference.get("name"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(State::readable).collect(Collectors.joining("\n"));
        }
        if (value instanceof Boolean yes) {
            return yes ? YES : "";
        }
        return value == null ? "" : value.toString();
    }
}
