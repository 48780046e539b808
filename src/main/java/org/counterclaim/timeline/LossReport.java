package org.counterclaim.timeline;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** Counts, entry by entry, what a format cannot hold. */
public final class LossReport {
    private final Map<Loss, Long> counts = new EnumMap<>(Loss.class);

    public LossReport(Collection<Loss> losses) {
        losses.forEach(loss -> counts.put(loss, 0L));
    }

    public static LossReport of(Collection<Loss> losses, Stream<Entry> entries) {
        var report = new LossReport(losses);
        entries.forEach(report::see);
        return report;
    }

    /** Counts one more entry. */
    public void see(Entry entry) {
        counts.replaceAll((loss, count) -> loss.concerns(entry) ? count + 1 : count);
    }

    /** How many entries have what is lost, of everything that is lost of any. */
    public Map<Loss, Long> counts() {
        var lost = new EnumMap<>(counts);
        lost.values().removeIf(count -> count == 0);
        return lost;
    }
}
