package org.counterclaim.compare;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The tree of parties: with whose voice one speaks, and whose column that is. */
final class Hierarchy {
    private final Map<String, Speaker> speakers = new HashMap<>();
    private final Map<String, Speaker> voices = new HashMap<>();
    private final Map<String, Speaker> tops = new HashMap<>();

    Hierarchy(Collection<Speaker> all) {
        all.forEach(each -> speakers.put(each.id(), each));
    }

    Speaker speaker(String id) {
        var speaker = speakers.get(id);
        if (speaker == null) {
            throw new IllegalArgumentException("no such party: " + id);
        }
        return speaker;
    }

    /** The organisation for which a person speaks, at any distance; everybody else speaks for themselves. */
    Speaker voice(String id) {
        return voices.computeIfAbsent(id, party -> climb(party, speaker -> !speaker.person()));
    }

    Speaker top(String id) {
        return tops.computeIfAbsent(id, party -> climb(party, speaker -> false));
    }

    /** The nearest of the chosen parties at or above one. */
    Optional<Speaker> nearest(String id, Set<String> chosen) {
        return Optional.of(climb(id, speaker -> chosen.contains(speaker.id())))
                .filter(speaker -> chosen.contains(speaker.id()));
    }

    /** The first on the way up that is meant; where none is, the top. */
    private Speaker climb(String id, Predicate<Speaker> meant) {
        var each = speaker(id);
        while (!meant.test(each) && speakers.containsKey(each.above())) {
            each = speakers.get(each.above());
        }
        return each;
    }
}
