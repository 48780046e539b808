package org.counterclaim.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.counterclaim.question.QuestionKind;
import org.counterclaim.question.Reading;

/** Makes the row of one question from the claims that answer it. */
final class RowMaker {
    private final Scene scene;
    private final Issue issue;
    private final List<Given> all = new ArrayList<>();

    RowMaker(Scene scene, Issue issue) {
        this.scene = scene;
        this.issue = issue;
    }

    /** Claims come in the order of time, whether a filter leaves them out or not. */
    void give(Statement claim, Response answer) {
        var voice = scene.hierarchy().voice(claim.party());
        if (answer.stance().hasValue()) {
            Topics.read(issue.terms(), answer)
                    .forEach((topic, set) -> all.add(new Given(claim, answer, voice, topic, set)));
        } else {
            all.add(new Given(claim, answer, voice, Topics.ONLY, null));
        }
    }

    Row row() {
        var courses = courses(all);
        var plain = all.stream().filter(RowMaker::stated).toList();
        var standing = standing(courses);
        var finding = weigh(sides(standing));
        var stated = plain.size() == all.size() ? finding.verdict() : verdict(sides(standing(courses(plain))));
        return new Row(
                issue,
                finding,
                marks(finding, stated, courses),
                stated,
                new CellMaker(scene, all, courses, standing, finding).cells(),
                Sourcing.of(finding, courses, scene));
    }

    private static boolean stated(Given given) {
        return given.response().reading() == Reading.STATED;
    }

    /** The courses of all voices, as if only some answers had been recorded. */
    private List<Course> courses(List<Given> recorded) {
        var replacing = new HashMap<String, List<Given>>();
        var byVoice = new LinkedHashMap<Speaker, List<Given>>();
        for (var given : recorded) {
            if (given.claim().links().replaces() != null) {
                replacing
                        .computeIfAbsent(given.claim().id(), id -> new ArrayList<>())
                        .add(given);
            }
            if (scene.lens().admits(given.claim())) {
                byVoice.computeIfAbsent(given.voice(), voice -> new ArrayList<>())
                        .add(given);
            }
        }
        var standing = new Standing(
                scene.replacements(),
                claim -> replacing.getOrDefault(claim.id(), List.of()),
                given -> scene.repeatedOfOwn(given.claim()));
        var courses = new ArrayList<Course>();
        byVoice.forEach((voice, given) -> courses.addAll(standing.of(voice, given)));
        return courses;
    }

    /** The steps that stand, in the order of time. */
    private List<Step> standing(List<Course> courses) {
        var standing = new IdentityHashMap<Given, Step>(all.size());
        for (var course : courses) {
            for (var step : course.steps()) {
                if (step.stands()) {
                    standing.put(step.given(), step);
                }
            }
        }
        return all.stream().map(standing::get).filter(Objects::nonNull).toList();
    }

    private Finding weigh(List<Side> sides) {
        return issue.kind() == QuestionKind.TEXT ? Judging.of(sides, scene.judgementsOn(issue)) : Weighing.of(sides);
    }

    private Verdict verdict(List<Side> sides) {
        return issue.kind() == QuestionKind.TEXT ? weigh(sides).verdict() : Weighing.verdict(sides);
    }

    /** The standing answers by column, those that allow the same together. */
    private List<Side> sides(List<Step> standing) {
        var byColumn = new HashMap<Speaker, Map<Key, List<Given>>>();
        for (var step : standing) {
            var given = step.given();
            if (given.hasValue()) {
                scene.columns().of(given.claim()).ifPresent(column -> byColumn.computeIfAbsent(
                                column, party -> new LinkedHashMap<>())
                        .computeIfAbsent(new Key(given.topic(), given.set()), key -> new ArrayList<>())
                        .add(given));
            }
        }
        var sides = new ArrayList<Side>();
        for (var column : scene.columns().all()) {
            byColumn.getOrDefault(column, Map.of())
                    .forEach((key, answers) -> sides.add(new Side(column, key.topic, key.set, answers)));
        }
        return sides;
    }

    private Set<Mark> marks(Finding finding, Verdict stated, List<Course> courses) {
        var marks = EnumSet.noneOf(Mark.class);
        if (!finding.divided().isEmpty()) {
            marks.add(Mark.DIVIDED);
        }
        if (courses.stream().flatMap(course -> course.steps().stream()).anyMatch(this::orderUnknown)) {
            marks.add(Mark.ORDER_UNKNOWN);
        }
        if (stated != finding.verdict()) {
            marks.add(Mark.RESTS_ON_A_READING);
        }
        if (finding.verdict() == Verdict.AGREE && ofOneOrigin(finding)) {
            marks.add(Mark.ONE_ORIGIN);
        }
        return Collections.unmodifiableSet(marks);
    }

    private boolean ofOneOrigin(Finding finding) {
        var claims = finding.sides().stream()
                .flatMap(side -> side.answers().stream())
                .map(Given::claim)
                .toList();
        return scene.origins().of(claims).size() == 1;
    }

    private boolean orderUnknown(Step step) {
        return step.orderUnknown() && scene.columns().of(step.given().claim()).isPresent();
    }

    private record Key(String topic, ValueSet set) {}
}
