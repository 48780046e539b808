package org.counterclaim.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.IndexReader;
import org.counterclaim.search.Engine.Count;

/** Counts the values of fields; what it has to know of a reader for that is kept as long as the reader is open. */
final class LuceneFacets {
    private final Map<Object, Map<Field, StringDocValuesReaderState>> states = new ConcurrentHashMap<>();

    Map<Field, List<Count>> of(IndexReader reader, FacetsCollector found, Set<Field> fields, int most)
            throws IOException {
        var counts = new EnumMap<Field, List<Count>>(Field.class);
        for (var field : fields) {
            var state = state(reader, field);
            var top = new StringValueFacetCounts(state, found).getTopChildren(most, field.code());
            counts.put(
                    field,
                    Arrays.stream(top.labelValues)
                            .map(each -> new Count(each.label, each.value.longValue()))
                            .toList());
        }
        return counts;
    }

    private StringDocValuesReaderState state(IndexReader reader, Field field) throws IOException {
        var key = reader.getReaderCacheHelper().getKey();
        var known = states.get(key);
        if (known == null) {
            known = states.computeIfAbsent(key, opened -> new ConcurrentHashMap<>());
            reader.getReaderCacheHelper().addClosedListener(states::remove);
        }
        return known.computeIfAbsent(field, asked -> read(reader, asked));
    }

    private static StringDocValuesReaderState read(IndexReader reader, Field field) {
        try {
            return new StringDocValuesReaderState(reader, field.code());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
