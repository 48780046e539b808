package org.counterclaim.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.counterclaim.testing.Visit;

/** The pages that are reached by links from the start page, files apart: all records, and a few of every other kind. */
final class Crawl {
    private static final int MOST_PAGES = 500;
    private static final int MOST_OF_A_KIND = 2;
    private static final Set<String> RECORDS =
            Set.of("/events/*", "/parties/*", "/sources/*", "/questions/*", "/claims/*");
    private static final Pattern ID = Pattern.compile("(?<=/)([0-9a-z]{13}|\\d+)(?=/|$)");

    private final Visit visit;
    private final Queue<String> waiting = new ArrayDeque<>(List.of("/"));
    private final Set<String> known = new HashSet<>(waiting);
    private final Map<String, List<String>> pages = new LinkedHashMap<>();

    Crawl(Visit visit) {
        this.visit = visit;
    }

    /**
     * Opens every page.
     *
     * @param first what is done on the first page of a kind
     * @param each what is done on every page
     */
    void open(Runnable first, Consumer<String> each) {
        while (!waiting.isEmpty()) {
            var address = waiting.remove();
            var alike = pages.computeIfAbsent(kind(address), kind -> new ArrayList<>());
            if (RECORDS.contains(kind(address)) || alike.size() < MOST_OF_A_KIND) {
                alike.add(address);
                assertThat(visit.page().navigate(address).status()).as(address).isEqualTo(200);
                each.accept(address);
                if (alike.size() == 1) {
                    first.run();
                }
                follow();
            }
        }
    }

    private void follow() {
        var links = (List<?>) visit.page()
                .locator("a[href]:not([download])")
                .evaluateAll("links => links.filter(link => link.origin === location.origin)"
                        + ".map(link => link.pathname + link.search)");
        links.stream().map(Object::toString).filter(known::add).forEach(waiting::add);
        assertThat(count()).isLessThan(MOST_PAGES);
    }

    /** An address without what differs between its kind: ids, numbers, what parameters hold. */
    static String kind(String address) {
        var parts = address.split("\\?", 2);
        var path = ID.matcher(parts[0]).replaceAll("*");
        return parts.length == 1
                ? path
                : path + "?"
                        + Arrays.stream(parts[1].split("&"))
                                .map(parameter -> parameter.replaceAll("=.*", ""))
                                .distinct()
                                .sorted()
                                .collect(Collectors.joining("&"));
    }

    int count() {
        return pages.values().stream().mapToInt(List::size).sum();
    }

    Set<String> kinds() {
        return pages.keySet();
    }

    /** The addresses of one kind that were opened. */
    List<String> of(String kind) {
        return pages.getOrDefault(kind, List.of());
    }
}
