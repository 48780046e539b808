package org.counterclaim.timeline;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.counterclaim.timeline.ClaimEntry.Document;

/**
 * The sources that entries cite, numbered in the order in which they come; one of which several texts are stored is
 * cited once for each.
 */
final class Sources {
    private final Map<Text, Cited> cited = new LinkedHashMap<>();

    private record Text(String source, String sha256) {}

    /** A source and its number. */
    record Cited(int number, Document source) {}

    /** The number of a source, from 1 on. */
    int number(Document source) {
        return cited.computeIfAbsent(
                        new Text(source.id(), source.sha256()), text -> new Cited(cited.size() + 1, source))
                .number();
    }

    Collection<Cited> all() {
        return cited.values();
    }
}
