package org.counterclaim.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the cells of a row: what each column holds, gave up, leaves without a value and passed on. */
final class CellMaker {
    private static final Comparator<Course> BY_VOICE = Comparator.comparing(
                    (Course course) -> course.voice().name())
            .thenComparing(course -> course.voice().id())
            .thenComparing(Course::topic);

    private final Scene scene;
    private final Finding finding;
    private final Map<Speaker, List<Step>> standing = new HashMap<>();
    private final Map<Speaker, List<Course>> changes = new HashMap<>();
    private final Map<Speaker, List<Relayed>> relayed;
    private final Map<Speaker, Integer> leftOut = new HashMap<>();

    CellMaker(Scene scene, List<Given> all, List<Course> courses, List<Step> standing, Finding finding) {
        this.scene = scene;
        this.finding = finding;
        this.relayed = Relays.of(scene, all);
        courses.stream().filter(Course::changed).sorted(BY_VOICE).forEach(this::change);
        for (var step : standing) {
            scene.columns().of(step.given().claim()).ifPresent(column -> this.standing
                    .computeIfAbsent(column, party -> new ArrayList<>())
                    .add(step));
        }
        all.stream()
                .filter(given -> !scene.lens().admits(given.claim()))
                .collect(Collectors.toMap(given -> given.claim().id(), Given::claim, (one, same) -> one))
                .values()
                .forEach(
                        claim -> scene.columns().of(claim).ifPresent(column -> leftOut.merge(column, 1, Integer::sum)));
    }

    /** Enters a changed course wherever a claim of it belongs. */
    private void change(Course course) {
        var concerned = new LinkedHashSet<Speaker>();
        course.steps().forEach(step -> scene.columns().of(step.given().claim()).ifPresent(concerned::add));
        concerned.forEach(column ->
                changes.computeIfAbsent(column, party -> new ArrayList<>()).add(course));
    }

    List<Cell> cells() {
        return scene.columns().all().stream().map(this::cell).toList();
    }

    private Cell cell(Speaker column) {
        var steps = standing.getOrDefault(column, List.of());
        return new Cell(
                column,
                holdings(steps),
                steps.stream()
                        .map(Step::given)
                        .filter(given -> !given.hasValue())
                        .toList(),
                changes.getOrDefault(column, List.of()),
                relayed.getOrDefault(column, List.of()),
                finding.divided().contains(column),
                leftOut.getOrDefault(column, 0));
    }

    /** A claim that answers on several topics is one report; claims by which a voice says the same are held as one. */
    private static List<Holding> holdings(List<Step> steps) {
        var byClaim = new LinkedHashMap<String, List<Step>>();
        for (var step : steps) {
            if (step.given().hasValue()) {
                byClaim.computeIfAbsent(step.given().claim().id(), id -> new ArrayList<>())
                        .add(step);
            }
        }
        var alike = new LinkedHashMap<Content, List<List<Step>>>();
        for (var report : byClaim.values()) {
            alike.computeIfAbsent(Content.of(report), content -> new ArrayList<>())
                    .add(report);
        }
        return alike.values().stream().map(CellMaker::holding).toList();
    }

    private static Holding holding(List<List<Step>> reports) {
        var answers = new ArrayList<Given>();
        boolean orderUnknown = false;
        for (var report : reports) {
            answers.add(report.get(0).given());
            orderUnknown |= report.stream().anyMatch(Step::orderUnknown);
        }
        var latest = reports.get(reports.size() - 1);
        var topics = latest.stream().map(step -> step.given().topic()).toList();
        var given = latest.get(0).given();
        return new Holding(
                given.voice(),
                given.response().stance(),
                Topics.only(given.response().value(), topics),
                answers,
                orderUnknown);
    }

    private record Content(Speaker voice, Map<String, ValueSet> byTopic) {
        static Content of(List<Step> report) {
            var byTopic = new HashMap<String, ValueSet>();
            for (var step : report) {
                byTopic.putIfAbsent(step.given().topic(), step.given().set());
            }
            return new Content(report.get(0).given().voice(), byTopic);
        }
    }
}
