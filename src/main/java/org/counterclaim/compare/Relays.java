package org.counterclaim.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** What parties passed on for others, by the column of whoever passed it on; not what they adopted. */
final class Relays {
    private final Scene scene;
    private final Map<Key, List<Given>> passedOn = new LinkedHashMap<>();

    private Relays(Scene scene) {
        this.scene = scene;
    }

    /** @param all in the order of time */
    static Map<Speaker, List<Relayed>> of(Scene scene, List<Given> all) {
        var relays = new Relays(scene);
        all.stream()
                .filter(given -> given.hasValue()
                        && !given.claim().relays().isEmpty()
                        && scene.lens().admits(given.claim())
                        && !scene.replacements().retracted(given.claim()))
                .forEach(relays::pass);
        return relays.byColumn();
    }

    private void pass(Given given) {
        var claim = given.claim();
        var own = scene.columns().of(claim);
        for (var relay : new LinkedHashSet<>(claim.relays())) {
            var column = scene.columns().of(relay);
            if (column.isPresent() && !column.equals(own) && !scene.adopted(relay, claim)) {
                var key = new Key(column.get(), relay, claim.party(), given.topic(), given.set());
                passedOn.computeIfAbsent(key, relayed -> new ArrayList<>()).add(given);
            }
        }
    }

    private Map<Speaker, List<Relayed>> byColumn() {
        var byColumn = new HashMap<Speaker, List<Relayed>>();
        passedOn.forEach((key, given) -> {
            var response = given.get(given.size() - 1).response();
            byColumn.computeIfAbsent(key.column, column -> new ArrayList<>())
                    .add(new Relayed(
                            scene.hierarchy().speaker(key.relay),
                            scene.hierarchy().speaker(key.party),
                            response.stance(),
                            Topics.only(response.value(), List.of(key.topic)),
                            given.stream().map(Given::claim).toList()));
        });
        return byColumn;
    }

    private record Key(Speaker column, String relay, String party, String topic, ValueSet set) {}
}
