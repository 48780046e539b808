package org.counterclaim.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is written into an index: a claim, a party, an event, or a passage of a source.
 *
 * @param key names it in the index
 * @param words by field, separated by single spaces
 * @param marks by field; marks and facets
 * @param numbers by field
 * @param text the passage as it is shown; empty where it is read from the record
 */
record Document(
        String key, Map<Field, String> words, Map<Field, List<String>> marks, Map<Field, Long> numbers, String text) {

    /** Collects the fields of a document. */
    static final class Draft {
        private final String key;
        private final Map<Field, String> words = new EnumMap<>(Field.class);
        private final Map<Field, List<String>> marks = new EnumMap<>(Field.class);
        private final Map<Field, Long> numbers = new EnumMap<>(Field.class);

        Draft(String key) {
            this.key = key;
        }

        Draft words(Field field, String separated) {
            words.merge(field, separated, (one, other) -> one + " " + other);
            return this;
        }

        Draft mark(Field field, List<String> values) {
            marks.put(field, values);
            return this;
        }

        Draft mark(Field field, String value) {
            return mark(field, List.of(value));
        }

        Draft number(Field field, long value) {
            numbers.put(field, value);
            return this;
        }

        Document shownAs(String text) {
            return new Document(key, words, marks, numbers, text);
        }

        Document done() {
            return shownAs("");
        }
    }
}
