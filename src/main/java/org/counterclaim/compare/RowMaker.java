package org.counterclaim.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.counterclaim.question.QuestionKind;
import org.counterclaim.question.Reading;

/** Makes the row of one question from the claims that answer it. */
final class RowMaker {
    private final Scene scene;
    private final Issue issue;
    private final List<Given> all = new ArrayList<>();

    /** @param claims in the order of time, whether a filter leaves them out or not */
    RowMaker(Scene scene, Issue issue, List<Statement> claims) {
        this.scene = scene;
        this.issue = issue;
        claims.forEach(this::give);
    }

    private void give(Statement claim) {
        var voice = scene.hierarchy().voice(claim.party());
        for (var answer : claim.answers()) {
            if (answer.question().equals(issue.id())) {
                if (answer.stance().hasValue()) {
                    Topics.read(issue.terms(), answer)
                            .forEach((topic, set) -> all.add(new Given(claim, answer, voice, topic, set)));
                } else {
                    all.add(new Given(claim, answer, voice, Topics.ONLY, null));
                }
            }
        }
    }

    Row row() {
        var courses = courses(given -> true);
        var finding = weigh(courses);
        boolean plain = all.stream().allMatch(RowMaker::stated);
        var stated =
                plain ? finding.verdict() : weigh(courses(RowMaker::stated)).verdict();
        return new Row(
                issue,
                finding,
                marks(finding, stated, courses),
                stated,
                new CellMaker(scene, all, courses, finding).cells(),
                Sourcing.of(finding, courses, scene));
    }

    private static boolean stated(Given given) {
        return given.response().reading() == Reading.STATED;
    }

    /** The courses of all voices, as if only some answers had been recorded. */
    private List<Course> courses(Predicate<Given> recorded) {
        var replacing = new HashMap<String, List<Given>>();
        var byVoice = new LinkedHashMap<Speaker, List<Given>>();
        all.stream().filter(recorded).forEach(given -> {
            if (given.claim().links().replaces() != null) {
                replacing
                        .computeIfAbsent(given.claim().id(), id -> new ArrayList<>())
                        .add(given);
            }
            if (scene.lens().admits(given.claim())) {
                byVoice.computeIfAbsent(given.voice(), voice -> new ArrayList<>())
                        .add(given);
            }
        });
        var standing = new Standing(
                scene.replacements(),
                claim -> replacing.getOrDefault(claim.id(), List.of()),
                given -> scene.repeatedOfOwn(given.claim()));
        var courses = new ArrayList<Course>();
        byVoice.forEach((voice, given) -> courses.addAll(standing.of(voice, given)));
        return courses;
    }

    private Finding weigh(List<Course> courses) {
        var sides = sides(courses);
        return issue.kind() == QuestionKind.TEXT ? Judging.of(sides, scene.judgementsOn(issue)) : Weighing.of(sides);
    }

    /** The standing answers by column, those that allow the same together. */
    private List<Side> sides(List<Course> courses) {
        Set<Given> standing = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var course : courses) {
            course.steps().stream().filter(Step::stands).map(Step::given).forEach(standing::add);
        }
        var byColumn = new HashMap<Speaker, Map<Key, List<Given>>>();
        for (var given : all) {
            if (given.hasValue() && standing.contains(given)) {
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
        var claims = finding.sides().stream()
                .flatMap(side -> side.answers().stream())
                .map(Given::claim)
                .toList();
        if (finding.verdict() == Verdict.AGREE && scene.origins().of(claims).size() == 1) {
            marks.add(Mark.ONE_ORIGIN);
        }
        return Collections.unmodifiableSet(marks);
    }

    private boolean orderUnknown(Step step) {
        return step.orderUnknown() && scene.columns().of(step.given().claim()).isPresent();
    }

    private record Key(String topic, ValueSet set) {}
}
