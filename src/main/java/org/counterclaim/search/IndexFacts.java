package org.counterclaim.search;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.counterclaim.search.Engine.Ask;

/** What administrators are told of the search index; {@code inject:indexFacts} in templates. */
@Named
@Singleton
public class IndexFacts {
    private static final Match EVERYTHING = new Match.All(List.of(), List.of());

    private final KeptIndex index;

    IndexFacts(KeptIndex index) {
        this.index = index;
    }

    /**
     * How much the index holds.
     *
     * @param change the number of the last change that can be found
     */
    public record Held(long documents, long change) {}

    /** What it holds now; null where there is nothing that could be asked. */
    public Held now() {
        try {
            var reached = index.reached();
            var counted = index.find(new Ask(EVERYTHING, Order.RECORDED, null, 0, Set.of(), 0));
            return new Held(counted.total(), reached.sequence());
        } catch (EngineUnavailable unavailable) {
            return null;
        }
    }
}
