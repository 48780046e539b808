package org.counterclaim.search;

import jakarta.ws.rs.BadRequestException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.opensearch.client.opensearch._types.FieldSort;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.SortOptions;
import org.opensearch.client.opensearch._types.SortOrder;

/** The orders of findings, and a place in one: what the finding there is sorted by. */
final class OpenSearchPlace {
    private static final String MISSING_LAST = "_last";

    private OpenSearchPlace() {}

    /** Every order ends with the key, so that no two findings stand in one place. */
    static List<SortOptions> sort(Order order) {
        var sort = new ArrayList<SortOptions>();
        switch (order) {
            case RELEVANCE -> sort.add(SortOptions.of(by -> by.score(score -> score.order(SortOrder.Desc))));
            case LATEST -> sort.add(by(OpenSearchDocuments.DATED, SortOrder.Desc));
            case EARLIEST -> sort.add(by(OpenSearchDocuments.DATED, SortOrder.Asc));
            case RECORDED -> {}
        }
        sort.add(by(Field.RECORDED.code(), SortOrder.Desc));
        sort.add(by(OpenSearchDocuments.KEY, SortOrder.Asc));
        return sort;
    }

    private static SortOptions by(String field, SortOrder order) {
        return SortOptions.of(by -> by.field(new FieldSort.Builder()
                .field(field)
                .order(order)
                .missing(FieldValue.of(MISSING_LAST))
                .build()));
    }

    static String encode(Order order, List<FieldValue> values) {
        var text = order.code() + " "
                + values.stream().map(FieldValue::_toJsonString).collect(Collectors.joining(" "));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<FieldValue> decode(Order order, String place) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(place), StandardCharsets.UTF_8);
            int values = sort(order).size();
            var parts = text.split(" ", values + 1);
            if (!parts[0].equals(order.code())) {
                throw new BadRequestException("not a place in this list");
            }
            var read = new ArrayList<FieldValue>();
            for (int i = 1; i < values; i++) {
                read.add(number(order == Order.RELEVANCE && i == 1, parts[i]));
            }
            read.add(FieldValue.of(parts[values]));
            return read;
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw new BadRequestException("not a place in a list", unreadable);
        }
    }

    private static FieldValue number(boolean score, String text) {
        if (!score) {
            return FieldValue.of(Long.parseLong(text));
        }
        double value = Double.parseDouble(text);
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(text);
        }
        return FieldValue.of(value);
    }
}
