package org.counterclaim.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.counterclaim.claim.Claim;

/**
 * A stretch of a text that is marked in one way.
 *
 * @param open the innermost statement that it stands in and nobody has decided on, or null
 * @param claim the claim that was recorded of it, or null
 * @param chosen whether it is what the form beside the text is about
 */
public record Run(String text, Item open, Claim claim, boolean chosen) {

    /** A claim with the place where it stands. */
    record Claimed(Place place, Claim claim) {}

    /** A portion cut wherever a mark begins or ends; all runs together are the portion. */
    static List<Run> of(Portion portion, List<Item> items, List<Claimed> claims, Place chosen) {
        var open = items.stream().filter(Item::open).toList();
        var borders = new TreeSet<>(List.of(portion.start(), portion.end()));
        open.forEach(item -> add(item.place(), borders));
        claims.forEach(claimed -> add(claimed.place(), borders));
        if (chosen != null) {
            add(chosen, borders);
        }
        var within = List.copyOf(borders.subSet(portion.start(), true, portion.end(), true));
        var runs = new ArrayList<Run>();
        for (int i = 0; i + 1 < within.size(); i++) {
            int from = within.get(i);
            int to = within.get(i + 1);
            runs.add(new Run(
                    portion.words(from, to),
                    innermost(open.stream()
                            .filter(item -> item.place().covers(from, to))
                            .toList()),
                    claims.stream()
                            .filter(claimed -> claimed.place().covers(from, to))
                            .min(Comparator.comparing(claimed -> claimed.place().length()))
                            .map(Claimed::claim)
                            .orElse(null),
                    chosen != null && chosen.covers(from, to)));
        }
        return runs;
    }

    private static void add(Place place, TreeSet<Integer> borders) {
        borders.add(place.start());
        borders.add(place.end());
    }

    private static Item innermost(List<Item> around) {
        return around.stream()
                .min(Comparator.comparing(item -> item.place().length()))
                .orElse(null);
    }
}
