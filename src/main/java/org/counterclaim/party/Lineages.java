package org.counterclaim.party;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parties above some parties, fetched at once. */
public record Lineages(Map<Long, Party> above) {

    /** The parties above this one, from the top of the tree down. */
    public List<Party> of(Party party) {
        return party.above().stream().map(above::get).filter(Objects::nonNull).toList();
    }

    /** Where a party stands, for people: "Russia › Ministry of Foreign Affairs"; empty at the top. */
    public String path(Party party) {
        return of(party).stream().map(Party::name).collect(Collectors.joining(" › "));
    }

    /** The parties above this one, from the nearest up. */
    List<Party> upwards(Party party) {
        var upwards = new ArrayList<>(of(party));
        Collections.reverse(upwards);
        return upwards;
    }

    /**
     * A name that says which of several namesakes is meant: "Maria Zakharova < Ministry of Foreign Affairs < Russia".
     */
    public String qualified(Party party) {
        return Stream.concat(Stream.of(party), upwards(party).stream())
                .map(Party::name)
                .collect(Collectors.joining(" < "));
    }
}
