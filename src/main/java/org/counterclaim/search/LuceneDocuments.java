package org.counterclaim.search;

import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.counterclaim.search.Engine.Hit;

/** Puts documents into Lucene's terms, and hits back from them. */
final class LuceneDocuments {
    static final String KEY = "key";

    private static final String TEXT = "text";
    private static final FieldType IN_ORDER = words(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType UNORDERED = words(IndexOptions.DOCS_AND_FREQS);

    private LuceneDocuments() {}

    private static FieldType words(IndexOptions options) {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }

    static Iterable<IndexableField> of(Document document) {
        var fields = new org.apache.lucene.document.Document();
        fields.add(new StringField(KEY, document.key(), Store.YES));
        document.words()
                .forEach((field, words) -> fields.add(new org.apache.lucene.document.Field(
                        field.code(), words, field == Field.WORDS || field == Field.NAMES ? IN_ORDER : UNORDERED)));
        document.marks().forEach((field, values) -> values.forEach(value -> mark(fields, field, value)));
        document.numbers().forEach((field, value) -> number(fields, field, value));
        if (!document.text().isEmpty()) {
            fields.add(new StoredField(TEXT, document.text()));
        }
        return fields;
    }

    private static void mark(org.apache.lucene.document.Document fields, Field field, String value) {
        boolean told = field == Field.SUBJECT || field == Field.KIND;
        fields.add(new StringField(field.code(), value, told ? Store.YES : Store.NO));
        if (field.use() == Field.Use.FACET) {
            fields.add(new SortedSetDocValuesField(field.code(), new BytesRef(value)));
        }
    }

    /** What has no time has no number there either, so that it stands last whichever way it is sorted. */
    private static void number(org.apache.lucene.document.Document fields, Field field, long value) {
        if (value != Long.MIN_VALUE) {
            fields.add(new LongPoint(field.code(), value));
            fields.add(new NumericDocValuesField(field.code(), value));
        }
    }

    static Hit hit(org.apache.lucene.document.Document stored) {
        var text = stored.get(TEXT);
        return new Hit(
                stored.get(KEY),
                stored.get(Field.SUBJECT.code()),
                Kind.of(stored.get(Field.KIND.code())),
                text == null ? "" : text);
    }
}
