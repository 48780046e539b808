package org.counterclaim.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counterclaim.question.Option;
import org.counterclaim.question.QuestionKind;
import org.counterclaim.question.Stance;
import org.counterclaim.question.Value;

/** What a sentence says of a column: one side, or all the options of ANY_OF that it asserts or denies. */
record Part(Speaker column, Set<Speaker> voices, Stance stance, Value value) {

    static List<Part> of(Issue issue, List<Side> sides) {
        return issue.kind() == QuestionKind.ANY_OF
                ? options(issue, sides)
                : sides.stream()
                        .map(side -> new Part(
                                side.column(),
                                side.voices(),
                                side.latest().response().stance(),
                                side.latest().response().value()))
                        .toList();
    }

    private static List<Part> options(Issue issue, List<Side> sides) {
        Map<Key, List<Side>> merged = new LinkedHashMap<>();
        sides.forEach(side -> merged.computeIfAbsent(
                        new Key(side.column(), side.latest().response().stance()), key -> new ArrayList<>())
                .add(side));
        var parts = new ArrayList<Part>();
        merged.forEach((key, own) -> {
            var voices = new LinkedHashSet<Speaker>();
            own.forEach(side -> voices.addAll(side.voices()));
            parts.add(new Part(key.column, voices, key.stance, named(issue, own)));
        });
        return parts;
    }

    private static Value named(Issue issue, List<Side> sides) {
        var ids = new LinkedHashSet<String>();
        issue.terms().options().stream().map(Option::id).forEach(ids::add);
        ids.retainAll(sides.stream().map(Side::topic).toList());
        return new Value.Options(ids);
    }

    private record Key(Speaker column, Stance stance) {}
}
