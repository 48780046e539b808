package org.counterclaim.search;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opensearch.client.opensearch._types.mapping.DynamicMapping;
import org.opensearch.client.opensearch._types.mapping.Property;
import org.opensearch.client.opensearch._types.mapping.TypeMapping;
import org.opensearch.client.opensearch.indices.IndexSettings;

/** Documents in a cluster: how an index of them is set up, how their fields are kept, how one stands in it. */
final class OpenSearchDocuments {
    /** Names a document, and decides between documents that are equal otherwise. */
    static final String KEY = "key";
    /** The passage that is shown. */
    static final String TEXT = "text";
    /** Its time, and nothing where it has none, so that it can stand last in either direction. */
    static final String DATED = "dated";
    /** What an index says of itself. */
    static final String SEQUENCE = "sequence";

    static final String HASH = "hash";
    static final String FORMAT = "format";

    /** What is read of a document that was found; the words are only looked up. */
    private static final List<String> READ =
            List.of(Field.SUBJECT.code(), Field.KIND.code(), TEXT, SEQUENCE, HASH, FORMAT);

    private static final String BY_HAND = "-1";
    private static final String LONGEST_DELAY_OF_A_WRITER = "1h";
    private static final int MOST_MARKS_ASKED = 1_000_000;

    private OpenSearchDocuments() {}

    /** Shards and copies are left to the templates of the cluster. */
    static IndexSettings settings() {
        // Nobody may find a state between two steps, and what was taken away must be known as long as somebody may
        // come late with an older state of it.
        return new IndexSettings.Builder()
                .refreshInterval(never -> never.time(BY_HAND))
                .gcDeletes(kept -> kept.time(LONGEST_DELAY_OF_A_WRITER))
                .maxTermsCount(MOST_MARKS_ASKED)
                .build();
    }

    static TypeMapping mapping() {
        var properties = new LinkedHashMap<String, Property>();
        for (var field : Field.values()) {
            properties.put(field.code(), property(field.use()));
        }
        properties.put(KEY, property(Field.Use.FACET));
        properties.put(DATED, property(Field.Use.NUMBER));
        properties.put(TEXT, Property.of(kept -> kept.text(text -> text.index(false))));
        return new TypeMapping.Builder()
                .dynamic(DynamicMapping.False)
                .source(kept -> kept.includes(READ))
                .properties(properties)
                .build();
    }

    private static Property property(Field.Use use) {
        return switch (use) {
            case WORDS -> Property.of(words -> words.text(text -> text.analyzer("whitespace")));
            case MARK -> Property.of(mark -> mark.keyword(found -> found.docValues(false)));
            case FACET -> Property.of(facet -> facet.keyword(counted -> counted));
            case NUMBER -> Property.of(number -> number.long_(sorted -> sorted));
        };
    }

    static Map<String, Object> body(Document document) {
        var body = new HashMap<String, Object>();
        document.words().forEach((field, words) -> body.put(field.code(), words));
        document.marks().forEach((field, marks) -> body.put(field.code(), marks));
        document.numbers().forEach((field, number) -> body.put(field.code(), number));
        if (document.numbers().getOrDefault(Field.FROM, Long.MIN_VALUE) > Long.MIN_VALUE) {
            body.put(DATED, document.numbers().get(Field.FROM));
        }
        body.put(KEY, document.key());
        body.put(TEXT, document.text());
        return body;
    }
}
