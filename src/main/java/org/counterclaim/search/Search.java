package org.counterclaim.search;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.counterclaim.web.Address;
import org.counterclaim.web.Filled;

/**
 * What somebody looks for, as it stands in the address.
 *
 * @param typed the words and conditions that were typed
 * @param kind of what it has to be; null for all kinds
 * @param chosen the value that was chosen of each facet
 * @param order null for the usual one
 * @param after where the list begins; empty for the beginning
 */
public record Search(String typed, Kind kind, Map<Field, String> chosen, Order order, String after) {
    /** By what can be narrowed, in the order of the page. */
    static final List<Field> FACETS =
            List.of(Field.PARTY, Field.EVENT, Field.YEAR, Field.LANGUAGE, Field.FORM, Field.HANDS);

    private static final int LONGEST_VALUE = 100;

    /** What an address asks for; what it says and nobody can mean is left out. */
    static Search of(Filled asked) {
        var chosen = new EnumMap<Field, String>(Field.class);
        for (var facet : FACETS) {
            var value = asked.line(facet.code());
            if (!value.isEmpty() && value.length() <= LONGEST_VALUE) {
                chosen.put(facet, value);
            }
        }
        return new Search(
                asked.line("q"),
                Named.of(Kind.class, asked.line("kind")),
                chosen,
                Named.of(Order.class, asked.line("order")),
                asked.line("after"));
    }

    /** What a query of {@link #query()} asks for. */
    static Search read(String query) {
        var asked = new MultivaluedHashMap<String, String>();
        for (var each : query.substring(query.isEmpty() ? 0 : 1).split("&")) {
            var parts = each.split("=", 2);
            asked.add(parts[0], parts.length == 1 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return of(Filled.of(asked));
    }

    /** Whether nothing is looked for. */
    public boolean isEmpty() {
        return typed.isEmpty() && kind == null && chosen.isEmpty();
    }

    /** The order that was chosen, or else the usual one: what was recorded last, where there are no words to match. */
    public Order orderOrUsual() {
        if (order != null) {
            return order;
        }
        return typed.isEmpty() ? Order.RECORDED : Order.RELEVANCE;
    }

    /** The same words without anything else. */
    public Search wide() {
        return new Search(typed, null, Map.of(), null, "");
    }

    public Search narrowedTo(Field facet, String value) {
        var more = new EnumMap<Field, String>(Field.class);
        more.putAll(chosen);
        more.put(facet, value);
        return new Search(typed, kind, more, order, "");
    }

    public Search without(Field facet) {
        var fewer = new EnumMap<Field, String>(Field.class);
        fewer.putAll(chosen);
        fewer.remove(facet);
        return new Search(typed, kind, fewer, order, "");
    }

    /** The same of one kind only; of all kinds for null. */
    public Search only(Kind one) {
        return new Search(typed, one, chosen, order, "");
    }

    public Search in(Order another) {
        return new Search(typed, kind, chosen, another, "");
    }

    public Search from(String place) {
        return new Search(typed, kind, chosen, order, place);
    }

    /** The page of it. */
    public String address() {
        return "/search" + query();
    }

    /** A file of it: {@code csv}, {@code json}. */
    public String file(String extension) {
        return "/search." + extension + from("").query();
    }

    /** The query of an address; empty where nothing is looked for. */
    String query() {
        var query = parameters().entrySet().stream()
                .map(each -> each.getKey() + "=" + Address.encode(each.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    /** What stands in an address, by its name there. */
    public Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("q", typed);
        parameters.put("kind", kind == null ? "" : kind.code());
        chosen.forEach((facet, value) -> parameters.put(facet.code(), value));
        parameters.put("order", order == null ? "" : order.code());
        parameters.put("after", after);
        parameters.values().removeIf(String::isEmpty);
        return parameters;
    }
}
