package org.counterclaim.search;

import jakarta.ws.rs.BadRequestException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** Orders in Lucene's terms, and places in them as they stand in addresses. */
final class LuceneOrder {
    private static final String SEPARATOR = "_";
    private static final SortField LAST_RECORDED = number(Field.RECORDED, true);
    private static final SortField FIRST_PASSAGE = number(Field.PASSAGE, false);

    private LuceneOrder() {}

    static Sort of(Order order) {
        return switch (order) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, LAST_RECORDED, FIRST_PASSAGE);
            case LATEST -> new Sort(number(Field.FROM, true), LAST_RECORDED, FIRST_PASSAGE);
            case EARLIEST -> new Sort(number(Field.FROM, false), LAST_RECORDED, FIRST_PASSAGE);
            case RECORDED -> new Sort(LAST_RECORDED, FIRST_PASSAGE);
        };
    }

    private static SortField number(Field field, boolean greatestFirst) {
        var sort = new SortField(field.code(), SortField.Type.LONG, greatestFirst);
        sort.setMissingValue(greatestFirst ? Long.MIN_VALUE : Long.MAX_VALUE);
        return sort;
    }

    /** The place of a hit. */
    static String place(FieldDoc hit) {
        return Arrays.stream(hit.fields).map(String::valueOf).collect(Collectors.joining(SEPARATOR));
    }

    /** The hit at a place: no two documents have the same. */
    static FieldDoc hit(Order order, String place) {
        try {
            var sorts = of(order).getSort();
            var values = place.split(SEPARATOR, -1);
            var fields = new Object[sorts.length];
            for (int i = 0; i < sorts.length; i++) {
                fields[i] = value(sorts[i], values[i]);
            }
            return new FieldDoc(Integer.MAX_VALUE, 0, fields);
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException unreadable) {
            throw new BadRequestException("not a place in what was found", unreadable);
        }
    }

    private static Object value(SortField sort, String text) {
        return sort.getType() == SortField.Type.SCORE ? (Object) Float.valueOf(text) : Long.valueOf(text);
    }
}
