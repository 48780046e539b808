package org.counterclaim.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counterclaim.claim.Manner;

/**
 * What replaces what. A claim that had been misreported loses effect, and with it what it replaced in turn; all others
 * keep theirs, so that what they replaced does not return when they are taken back themselves.
 */
final class Replacements {
    private final Map<String, Statement> claims = new LinkedHashMap<>();
    private final Map<String, List<Statement>> replacing = new HashMap<>();
    private final Set<String> misreported = new HashSet<>();

    /** Of the claims that were said by then; no filter brings back what was replaced. */
    Replacements(Collection<Statement> said) {
        said.forEach(claim -> claims.put(claim.id(), claim));
        var waiting = new HashMap<String, Integer>();
        said.stream()
                .filter(claim -> claim.links().replaces() != null)
                .forEach(claim -> waiting.merge(target(claim), 1, Integer::sum));
        var ready = new ArrayDeque<Statement>();
        said.stream().filter(claim -> !waiting.containsKey(claim.id())).forEach(ready::add);
        while (!ready.isEmpty()) {
            var claim = ready.remove();
            replace(claim);
            var target = claims.get(target(claim));
            if (target != null && waiting.merge(target.id(), -1, Integer::sum) == 0) {
                ready.add(target);
            }
        }
    }

    /** All that replaces the claim was looked at before, so it is known whether it has any effect itself. */
    private void replace(Statement claim) {
        var target = target(claim);
        if (!claims.containsKey(target) || !inEffect(claim)) {
            return;
        }
        if (claim.links().manner() == Manner.MISREPORTED) {
            misreported.add(target);
        } else {
            replacing.computeIfAbsent(target, id -> new ArrayList<>()).add(claim);
        }
    }

    private static String target(Statement claim) {
        return claim.links().replaces() == null ? "" : claim.links().replaces();
    }

    boolean inEffect(Statement claim) {
        return !misreported.contains(claim.id());
    }

    boolean retracted(Statement claim) {
        return replacing(claim).stream().anyMatch(other -> other.links().manner() == Manner.RETRACTS);
    }

    /** What takes the place of a claim. */
    List<Statement> replacing(Statement claim) {
        return replacing.getOrDefault(claim.id(), List.of());
    }

    /** Whether the one replaces the other, or what replaced it, so that their times do not matter. */
    boolean follows(Statement later, Statement earlier) {
        var seen = new HashSet<String>();
        var each = later;
        while (each != null && inEffect(each) && seen.add(each.id())) {
            each = claims.get(target(each));
            if (each != null && each.id().equals(earlier.id())) {
                return true;
            }
        }
        return false;
    }
}
