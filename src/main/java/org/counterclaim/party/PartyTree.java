package org.counterclaim.party;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.web.Refused;

/** Who stands below whom: no cycles, no namesakes at one place, and whoever moves takes everyone below along. */
@ApplicationScoped
class PartyTree implements PanacheRepositoryBase<Party, Long> {
    private static final int DEEPEST = 50;

    private final PartyNames names;

    PartyTree(PartyNames names) {
        this.names = names;
    }

    /** Refuses a place in the tree that a party of this name cannot have. */
    void requirePlace(Party party, String name, Party above, PartyMessages messages) {
        requireNoCycle(party, above, messages);
        requireShallow(above, messages);
        requireNoNamesake(party, name, above, messages);
    }

    private static void requireShallow(Party above, PartyMessages messages) {
        if (above != null && above.above().size() >= DEEPEST) {
            throw new Refused("partOf", messages.tooDeep(DEEPEST));
        }
    }

    private void requireNoCycle(Party party, Party above, PartyMessages messages) {
        if (above != null && party.lineage() != null && party.holds(above)) {
            var between = names.lineagesOf(List.of(above)).of(above).stream().filter(party::holds);
            var cycle = Stream.of(between, Stream.of(above), Stream.of(party)).flatMap(Function.identity());
            throw new Refused("partOf", messages.cycle(cycle.map(Party::name).collect(Collectors.joining(" › "))));
        }
    }

    /** A merge can bring namesakes to one place; they may stay, but nobody may add one. */
    private void requireNoNamesake(Party party, String name, Party above, PartyMessages messages) {
        var key = NameKey.fold(name);
        boolean stays = key.equals(party.nameKey()) && Objects.equals(party.partOf(), above);
        boolean taken = names.called(name).stream()
                .anyMatch(other ->
                        !other.equals(party) && other.nameKey().equals(key) && Objects.equals(other.partOf(), above));
        if (taken && !stays) {
            throw new Refused("name", messages.namesake(name));
        }
    }

    /** Places a party, and moves what is below it along. */
    void move(Party party, Party above) {
        var before = party.lineage();
        party.placeBelow(above);
        if (before != null && !before.equals(party.lineage())) {
            update(
                    "lineage = concat(?1, substring(lineage, ?2)) where lineage like ?3",
                    party.lineage(),
                    before.length() + 1,
                    before + "/%");
        }
    }
}
