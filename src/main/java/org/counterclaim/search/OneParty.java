package org.counterclaim.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.counterclaim.party.Lineages;
import org.counterclaim.party.Party;
import org.counterclaim.party.PartyKind;

/** Whether two parties of like names may be one, by where they stand: the ministries of two states are not. */
final class OneParty {
    /** Within a set one recorder may choose this kind and another that. */
    private static final List<Set<PartyKind>> CONFUSED = List.of(
            Set.of(PartyKind.MINISTRY, PartyKind.FORCE, PartyKind.ORGANISATION, PartyKind.MEDIUM),
            Set.of(PartyKind.STATE, PartyKind.FORCE, PartyKind.ORGANISATION),
            Set.of(PartyKind.PERSON, PartyKind.UNNAMED));

    private final Lineages lineages;

    /** Knows those who stand above the parties that are asked for. */
    OneParty(Lineages lineages) {
        this.lineages = lineages;
    }

    /** How alike their names are is another question. */
    boolean possible(Party one, Party other) {
        return !one.holds(other)
                && !other.holds(one)
                && confused(one.partyKind(), other.partyKind())
                && noneOrSame(country(one), country(other))
                && standTogether(one, other);
    }

    private static boolean confused(PartyKind one, PartyKind other) {
        return CONFUSED.stream().anyMatch(kinds -> kinds.contains(one) && kinds.contains(other));
    }

    private static boolean noneOrSame(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    /** A ministry is of the country of its state; a person who speaks for an organisation may be of any. */
    private String country(Party party) {
        if (isPerson(party)) {
            return party.country();
        }
        return Stream.concat(Stream.of(party), upwards(party).stream())
                .map(Party::country)
                .filter(country -> !country.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** People move between the offices of one state. */
    private boolean standTogether(Party one, Party other) {
        var above = upwards(one);
        var otherAbove = upwards(other);
        return together(above, otherAbove) || isPerson(one) && isPerson(other) && alike(last(above), last(otherAbove));
    }

    /** Whether one lineage leaves out at most some of the other, from the nearest up; one may end before the other. */
    private static boolean together(List<Party> one, List<Party> other) {
        if (one.isEmpty() || other.isEmpty() || one.get(0).equals(other.get(0))) {
            return true;
        }
        for (int i = 0; i < other.size(); i++) {
            if (alike(one.get(0), other.get(i))) {
                return together(one.subList(1, one.size()), other.subList(i + 1, other.size()));
            }
        }
        for (int i = 1; i < one.size(); i++) {
            if (alike(one.get(i), other.get(0))) {
                return together(one.subList(i + 1, one.size()), other.subList(1, other.size()));
            }
        }
        return false;
    }

    private static boolean alike(Party one, Party other) {
        return one.equals(other) || sameState(one, other) || alikeInName(one, other);
    }

    private static boolean sameState(Party one, Party other) {
        return one.partyKind() == PartyKind.STATE
                && other.partyKind() == PartyKind.STATE
                && !one.country().isEmpty()
                && one.country().equals(other.country());
    }

    private static boolean alikeInName(Party one, Party other) {
        return confused(one.partyKind(), other.partyKind())
                && noneOrSame(one.country(), other.country())
                && NameLikeness.between(names(one), names(other)) >= NameLikeness.LIKELY;
    }

    /** The name of a party, and then its others. */
    static List<String> names(Party party) {
        return Stream.concat(Stream.of(party.name()), party.aliases().stream()).toList();
    }

    private List<Party> upwards(Party party) {
        var upwards = new ArrayList<>(lineages.of(party));
        Collections.reverse(upwards);
        return upwards;
    }

    private static Party last(List<Party> upwards) {
        return upwards.get(upwards.size() - 1);
    }

    private static boolean isPerson(Party party) {
        return party.partyKind() == PartyKind.PERSON;
    }
}
