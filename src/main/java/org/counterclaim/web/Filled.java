package org.counterclaim.web;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;

/**
 * What was sent with a form whose fields are not known beforehand: rows that repeat, and forms within a form.
 *
 * @param fields the values of every field as they were sent
 * @param prefix what the names of the fields of this form begin with; empty for the outermost one
 */
public record Filled(MultivaluedMap<String, String> fields, String prefix) {
    /** A form into which nothing was typed. */
    public static final Filled NOTHING = new Filled(new MultivaluedHashMap<>(), "");

    /** The outermost form. */
    public static Filled of(MultivaluedMap<String, String> fields) {
        return new Filled(fields, "");
    }

    /** A form within this one. */
    public Filled under(String inner) {
        return new Filled(fields, prefix + inner);
    }

    public String line(String name) {
        return Typed.line(fields.getFirst(prefix + name));
    }

    public String text(String name) {
        return Typed.text(fields.getFirst(prefix + name));
    }

    /** A field that names something recorded. */
    public TypedName name(String name) {
        return new TypedName(line(name), line(name + "Id"), line(name + "Shown"));
    }

    /** The values of a field that repeats, in the order of the page, empty ones too. */
    public List<String> all(String name) {
        return fields.getOrDefault(prefix + name, List.of()).stream()
                .map(Typed::text)
                .toList();
    }

    /** The value of the only field, whatever that is called; empty where there is none. */
    public String only() {
        return fields.values().stream()
                .flatMap(List::stream)
                .findFirst()
                .map(Typed::line)
                .orElse("");
    }
}
