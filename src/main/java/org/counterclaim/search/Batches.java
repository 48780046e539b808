package org.counterclaim.search;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.counterclaim.search.Engine.Ask;
import org.counterclaim.search.Engine.Found;
import org.counterclaim.search.Engine.Hit;

/** All that is found in its order, some at a time; the first of them have been found when there is one of these. */
final class Batches implements Iterator<List<Hit>> {
    /** Databases look up so many keys at once without a scan. */
    private static final int AT_ONCE = 100;

    private final Engine engine;
    private final Match wanted;
    private final Order order;
    private final int most;
    private final long total;
    private int given;
    private Found found;

    /** Asks for no more than a number of findings; where that is 0, nobody is asked. */
    Batches(Engine engine, Match wanted, Order order, int most) {
        this.engine = engine;
        this.wanted = wanted;
        this.order = order;
        this.most = most;
        this.found = most == 0 ? null : from(null);
        this.total = found == null ? 0 : found.total();
    }

    /** How much is found, whether it is given or not. */
    long total() {
        return total;
    }

    /** Whether there is more than is given. */
    boolean cut() {
        return total > most;
    }

    @Override
    public boolean hasNext() {
        return found != null && !found.hits().isEmpty();
    }

    @Override
    public List<Hit> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var hits = found.hits();
        given += hits.size();
        found = found.next() == null || given >= most ? null : from(found.next());
        return hits;
    }

    private Found from(String place) {
        return engine.find(new Ask(wanted, order, place, Math.min(AT_ONCE, most - given), Set.of(), 0));
    }
}
