package org.counterclaim.search;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.counterclaim.search.Engine.Hit;

/** Asks the index for parties with names that sound like some: all that may be the same, and many that are not. */
@Singleton
class SoundAlikes {
    /** Of the first names; engines take a bounded number of conditions. */
    private static final int MOST_TOKENS = 250;

    private final KeptIndex index;

    SoundAlikes(KeptIndex index) {
        this.index = index;
    }

    /** The public ids of those that were recorded after one, the best first; all for a key of -1. */
    List<String> to(Collection<String> names, long after, int most) {
        var sounds = names.stream()
                .flatMap(name -> NameSounds.of(name).stream())
                .distinct()
                .limit(MOST_TOKENS)
                .<Match>map(token -> new Match.Word(Field.SOUNDS, token, 1))
                .toList();
        if (sounds.isEmpty()) {
            return List.of();
        }
        var wanted = new ArrayList<Match>();
        wanted.add(new Match.Marked(Field.KIND, List.of(Kind.PARTY.code())));
        wanted.add(new Match.Between(Field.RECORDED, after + 1, Long.MAX_VALUE));
        wanted.add(new Match.Some(sounds));
        return index.best(new Match.All(wanted, List.of()), most).stream()
                .map(Hit::subject)
                .toList();
    }
}
