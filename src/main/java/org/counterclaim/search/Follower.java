package org.counterclaim.search;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.counterclaim.history.ChainPlace;
import org.counterclaim.history.Subject;
import org.counterclaim.search.Engine.Step;

/** Writes what is recorded into an index: all of it, or what has changed since. */
@Singleton
class Follower {
    /** Databases look up so many keys at once without a scan. */
    private static final int KEYS_AT_ONCE = 100;

    private final Recorded recorded;
    private volatile boolean stopping;

    Follower(Recorded recorded) {
        this.recorded = recorded;
    }

    /** Whatever is being written is left where it is: it is no other than a crash. */
    void stop(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) ShutdownEvent event) {
        stopping = true;
    }

    private void requireRunning() {
        if (stopping) {
            throw new CancellationException("the application stops");
        }
    }

    /** Writes all that is recorded into an empty index; returns from where on it has to follow. */
    ChainPlace fill(Index index) throws IOException {
        // What is written meanwhile is written again when it is followed.
        var begun = recorded.end();
        new Filling(recorded, index, begun.sequence(), this::requireRunning).run();
        index.refresh();
        return begun;
    }

    /** Writes what the next changes concern; returns the place that is reached, or nothing for another history. */
    Optional<ChainPlace> follow(Index index, ChainPlace from) throws IOException {
        var end = recorded.end();
        if (end.equals(from)) {
            return Optional.of(from);
        }
        var next = recorded.after(from);
        if (!next.follows()) {
            return Optional.empty();
        }
        for (var kind : Kind.values()) {
            for (var some :
                    cut(next.concerned().getOrDefault(kind, Set.of()), Math.min(KEYS_AT_ONCE, recorded.atOnce(kind)))) {
                requireRunning();
                index.write(steps(kind, some), next.reached().sequence());
            }
        }
        index.refresh();
        return Optional.of(next.reached());
    }

    private List<Step> steps(Kind kind, List<Long> keys) {
        var documents = recorded.documents(kind, Keys.some(keys));
        var seen = documents.stream()
                .map(document -> document.marks().get(Field.SUBJECT).get(0))
                .collect(Collectors.toSet());
        var gone = keys.stream().map(Subject::publicId).collect(Collectors.toCollection(HashSet::new));
        gone.removeAll(seen);
        var steps = new ArrayList<Step>();
        if (!gone.isEmpty()) {
            steps.add(new Step.Drop(Field.RESTS_ON, gone));
        }
        if (kind == Kind.SOURCE) {
            // It may have fewer passages than before.
            steps.add(new Step.Drop(Field.SUBJECT, seen));
        }
        steps.add(new Step.Put(documents));
        return steps;
    }

    private static List<List<Long>> cut(Collection<Long> keys, int size) {
        var all = List.copyOf(keys);
        return IntStream.iterate(0, from -> from < all.size(), from -> from + size)
                .mapToObj(from -> all.subList(from, Math.min(from + size, all.size())))
                .toList();
    }
}
