package org.counterclaim.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Counts the reports of each standing value and the origins they come from. */
final class Sourcing {
    private final Map<Key, Given> values = new LinkedHashMap<>();
    private final Map<Key, TreeSet<Statement>> reports = new LinkedHashMap<>();

    private Sourcing() {}

    static List<Provenance> of(Finding finding, List<Course> courses, Scene scene) {
        var sourcing = new Sourcing();
        finding.sides().forEach(sourcing::count);
        courses.forEach(course -> sourcing.countHeld(course, scene.columns()));
        var provenances = new ArrayList<Provenance>();
        sourcing.reports.forEach((key, claims) ->
                provenances.add(scene.origins().provenance(sourcing.values.get(key), List.copyOf(claims))));
        return provenances;
    }

    private void count(Side side) {
        var key = new Key(side.topic(), side.set());
        values.putIfAbsent(key, side.latest());
        var claims = reports.computeIfAbsent(key, value -> new TreeSet<>(Statement.IN_TIME));
        side.answers().forEach(answer -> claims.add(answer.claim()));
    }

    /** What a voice said before and holds still is a report of it, too. */
    private void countHeld(Course course, Columns columns) {
        for (var step : course.steps()) {
            var given = step.given();
            if (step.fate() == Fate.DISPLACED
                    && stands(given, course)
                    && columns.of(given.claim()).isPresent()) {
                var claims = reports.get(new Key(given.topic(), given.set()));
                if (claims != null) {
                    claims.add(given.claim());
                }
            }
        }
    }

    private static boolean stands(Given given, Course course) {
        return course.steps().stream().anyMatch(step -> step.stands() && given.sameAs(step.given()));
    }

    private record Key(String topic, ValueSet set) {}
}
