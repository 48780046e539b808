package org.counterclaim.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which answers of a voice on a question stand. An answer in effect stands unless the same voice certainly gave another
 * later or it was replaced; a denial displaces only what it contradicts; a repetition of the voice's own words
 * displaces nothing and shares the fate of what it repeats; a retracted answer stands no more, and has displaced what
 * it displaced.
 */
final class Standing {
    private final Replacements replacements;
    private final Function<Statement, List<Given>> answers;
    private final Function<Given, String> repeatedOfOwn;

    /**
     * @param answers all that a claim that replaces another gives on the question, whether a filter leaves it out or
     *     not
     * @param repeatedOfOwn the id of the claim of the same voice that an answer's claim repeats, or null
     */
    Standing(
            Replacements replacements,
            Function<Statement, List<Given>> answers,
            Function<Given, String> repeatedOfOwn) {
        this.replacements = replacements;
        this.answers = answers;
        this.repeatedOfOwn = repeatedOfOwn;
    }

    /**
     * The courses of a voice by topic.
     *
     * @param given all that it gave, in the order of time
     */
    List<Course> of(Speaker voice, List<Given> given) {
        if (given.size() == 1) {
            var only = given.get(0);
            return List.of(new Course(voice, only.topic(), List.of(new Step(only, ownFate(only, List.of()), false))));
        }
        var latestFirst = new ArrayList<Given>();
        var byTopic = new LinkedHashMap<String, List<Given>>();
        for (var each : given) {
            byTopic.computeIfAbsent(each.topic(), id -> new ArrayList<>()).add(each);
            if (each.hasValue() && repeatedOfOwn.apply(each) == null) {
                latestFirst.add(each);
            }
        }
        // They come by their earliest moments already.
        Collections.reverse(latestFirst);
        var courses = new ArrayList<Course>();
        byTopic.forEach((topic, all) -> courses.add(new Course(voice, topic, steps(all, latestFirst))));
        return courses;
    }

    private List<Step> steps(List<Given> all, List<Given> latestFirst) {
        var byClaim = new HashMap<String, Given>();
        var own = new HashMap<String, Fate>();
        for (var each : all) {
            own.put(each.claim().id(), ownFate(each, latestFirst));
            if (each.hasValue()) {
                byClaim.put(each.claim().id(), each);
            }
        }
        var fates = new HashMap<String, Fate>();
        var standing = new HashMap<String, Given>();
        for (var each : all) {
            var fate = fate(each, own, byClaim);
            fates.put(each.claim().id(), fate);
            if (fate == Fate.STANDS && each.hasValue()) {
                var root = root(each, byClaim);
                standing.put(root.claim().id(), root);
            }
        }
        var open = open(standing);
        return all.stream()
                .map(each -> new Step(
                        each,
                        fates.get(each.claim().id()),
                        open.contains(root(each, byClaim).claim().id())))
                .toList();
    }

    private Fate ownFate(Given given, List<Given> latestFirst) {
        var replacing = replacements.replacing(given.claim());
        if (!replacing.isEmpty() && replacements.retracted(given.claim())) {
            return Fate.RETRACTED;
        }
        return replaced(given, replacing) || displaced(given, latestFirst) ? Fate.DISPLACED : Fate.STANDS;
    }

    private boolean replaced(Given given, List<Statement> replacing) {
        return !replacing.isEmpty()
                && replacing.stream()
                        .flatMap(claim -> answers.apply(claim).stream())
                        .anyMatch(other -> canDisplace(other, given));
    }

    private boolean displaced(Given given, List<Given> latestFirst) {
        for (var other : latestFirst) {
            if (!given.claim().certainlyBefore(other.claim())) {
                return false;
            }
            if (canDisplace(other, given) && !replacements.follows(given.claim(), other.claim())) {
                return true;
            }
        }
        return false;
    }

    /** Whether one answer takes the place of another that was given before it. */
    private static boolean canDisplace(Given later, Given earlier) {
        if (!later.hasValue() || !earlier.hasValue()) {
            return later.hasValue() && !later.denies();
        }
        return later.topic().equals(earlier.topic())
                && (!later.denies() || !later.set().meets(earlier.set()));
    }

    /** Its own fate, or that of the first of its own voice that it repeats and that did not stand. */
    private Fate fate(Given given, Map<String, Fate> own, Map<String, Given> byClaim) {
        if (repeatedOfOwn.apply(given) == null) {
            return own.get(given.claim().id());
        }
        return repeated(given, byClaim)
                .map(each -> own.get(each.claim().id()))
                .filter(fate -> fate != Fate.STANDS)
                .findFirst()
                .orElse(Fate.STANDS);
    }

    private Given root(Given given, Map<String, Given> byClaim) {
        return repeatedOfOwn.apply(given) == null
                ? given
                : repeated(given, byClaim).reduce((one, next) -> next).orElse(given);
    }

    /** An answer, what it repeats of its own voice, what that repeats, and so on, each once. */
    private Stream<Given> repeated(Given given, Map<String, Given> byClaim) {
        var chain = new ArrayList<Given>();
        var seen = new HashSet<String>();
        for (var each = given;
                each != null && seen.add(each.claim().id());
                each = byClaim.get(repeatedOfOwn.apply(each))) {
            chain.add(each);
        }
        return chain.stream();
    }

    /** Which of those that stand do so only because nobody knows in which order they were given. */
    private Set<String> open(Map<String, Given> standing) {
        var open = new HashSet<String>();
        if (standing.size() > 1
                && standing.values().stream().map(Given::set).distinct().count() > 1) {
            standing.forEach((id, given) -> {
                if (standing.values().stream().anyMatch(other -> open(given, other))) {
                    open.add(id);
                }
            });
        }
        return open;
    }

    private boolean open(Given one, Given other) {
        return !one.sameAs(other)
                && !one.claim().certainlyBefore(other.claim())
                && !other.claim().certainlyBefore(one.claim())
                && (wouldDisplace(one, other) || wouldDisplace(other, one))
                && !replacements.follows(one.claim(), other.claim())
                && !replacements.follows(other.claim(), one.claim());
    }

    private boolean wouldDisplace(Given later, Given earlier) {
        return repeatedOfOwn.apply(later) == null && canDisplace(later, earlier);
    }
}
