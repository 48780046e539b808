package org.counterclaim.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.counterclaim.question.QuestionKind;
import org.counterclaim.question.Stance;

/** What holds of every comparison. */
class ComparisonPropertyTest {

    @Provide
    Arbitrary<Material> material() {
        return Draws.material();
    }

    @Provide
    Arbitrary<Lens> lens() {
        return columns()
                .flatMap(columns -> Arbitraries.of(
                        Lens.ALL.on(columns),
                        Lens.ALL.on(columns),
                        Lens.ALL.on(columns).asSaidBy(Instant.parse("2016-09-02T23:59:59.999999999Z")),
                        new Lens(columns, null, true, false),
                        new Lens(columns, null, false, true)));
    }

    @Provide
    Arbitrary<List<String>> columns() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(List.of())),
                Tuple.of(
                        3, Arbitraries.of(Draws.PARTIES).list().uniqueElements().ofMinSize(1)));
    }

    @Property
    void everyVerdict_isThatOfTheOracle(@ForAll("material") Material material, @ForAll("lens") Lens lens) {
        for (var row : Comparison.of(material, lens).rows()) {
            var oracle = new Oracle(material, lens, row.issue(), false);
            var plain = new Oracle(material, lens, row.issue(), true);

            assertThat(row.verdict()).as(row.issue().id()).isEqualTo(oracle.verdict());
            assertThat(row.marks().contains(Mark.DIVIDED)).as("divided").isEqualTo(oracle.divided());
            assertThat(row.marks().contains(Mark.RESTS_ON_A_READING))
                    .as("rests on a reading")
                    .isEqualTo(plain.verdict() != oracle.verdict());
            assertThat(standing(row))
                    .isEqualTo(oracle.standing().stream()
                            .map(said -> said.claim().id() + " " + said.topic().replace("all", ""))
                            .collect(Collectors.toSet()));
        }
    }

    @Property
    void orderOfClaims_changesNothing(
            @ForAll("material") Material material, @ForAll("lens") Lens lens, @ForAll Random random) {
        var shuffled = new Material(
                shuffled(material.speakers(), random),
                material.issues(),
                shuffled(material.statements(), random),
                List.of(),
                shuffled(material.judgements(), random));

        assertThat(Comparison.of(shuffled, lens)).isEqualTo(Comparison.of(material, lens));
    }

    @Property
    void orderOfColumns_changesNoVerdict(
            @ForAll("material") Material material, @ForAll("lens") Lens lens, @ForAll Random random) {
        var moved = Comparison.of(material, lens.on(shuffled(lens.columns(), random)));

        assertThat(verdicts(moved)).isEqualTo(verdicts(Comparison.of(material, lens)));
    }

    @Property
    void silentColumn_changesNoVerdict(@ForAll("material") Material material, @ForAll("lens") Lens lens) {
        var columns = new ArrayList<>(lens.columns().isEmpty() ? ids(Comparison.of(material, lens)) : lens.columns());
        columns.add(0, "silent");

        var wider = Comparison.of(material, lens.on(columns));

        assertThat(wider.columns()).hasSize(columns.size());
        assertThat(verdicts(wider)).isEqualTo(verdicts(Comparison.of(material, lens)));
    }

    @Property
    void conflictAndCompatibility_areWitnessed(@ForAll("material") Material material, @ForAll("lens") Lens lens) {
        for (var row : Comparison.of(material, lens).rows()) {
            var finding = row.finding();
            assertThat(finding.clashes().isEmpty()).isEqualTo(row.verdict() != Verdict.CONFLICT);
            if (row.issue().kind() != QuestionKind.TEXT) {
                finding.clashes()
                        .forEach(clash -> assertThat(nothingFits(clash.sides())).isTrue());
                if (row.verdict() == Verdict.COMPATIBLE) {
                    assertThat(pairs(finding))
                            .allSatisfy(pair -> assertThat(nothingFits(pair)).isFalse());
                    assertThat(undividedByTopic(finding))
                            .allSatisfy(sides -> assertThat(nothingFits(sides)).isFalse());
                }
            }
        }
    }

    @Property
    void narrowingSaid_equalsTheComparisonOfWhatWasSaidByThen(
            @ForAll("material") Material material, @ForAll("columns") List<String> columns) {
        var limit = Instant.parse("2016-09-02T23:59:59.999999999Z");
        Map<Boolean, List<Statement>> said = material.statements().stream()
                .collect(Collectors.partitioningBy(
                        claim -> claim.said() != null && !claim.said().latest().isAfter(limit)));
        var then = new Material(
                material.speakers(), material.issues(), said.get(true), said.get(false), material.judgements());

        assertThat(Comparison.of(material, Lens.ALL.on(columns).asSaidBy(limit)))
                .isEqualTo(Comparison.of(then, Lens.ALL.on(columns)));
    }

    @Property
    void retractedAnswer_entersNoVerdict(@ForAll("material") Material material, @ForAll("lens") Lens lens) {
        var oracle = new Oracle(material, lens, Stage.KILLED, false);
        var retracted = oracle.said().stream().filter(oracle::retracted).toList();
        var otherwise = new Material(
                material.speakers(),
                material.issues(),
                material.statements().stream()
                        .map(claim -> retracted.contains(claim) ? sayingFive(claim) : claim)
                        .toList(),
                List.of(),
                material.judgements());

        var comparison = Comparison.of(material, lens);
        assertThat(comparison.rows()).allSatisfy(row -> assertThat(standing(row))
                .noneMatch(answer -> retracted.stream().anyMatch(claim -> answer.startsWith(claim.id() + " "))));
        assertThat(Stage.row(Comparison.of(otherwise, lens), Stage.KILLED).verdict())
                .isEqualTo(Stage.row(comparison, Stage.KILLED).verdict());
    }

    @Property
    void rollingUp_neverLosesAConflict(
            @ForAll("material") Material material,
            @ForAll("columns") List<String> columns,
            @ForAll("rollable") String child) {
        var rolled = new ArrayList<>(columns);
        rolled.removeAll(List.of("russia", child));
        rolled.add("russia");
        var opened = new ArrayList<>(rolled);
        opened.add(child);

        var before = Comparison.of(material, Lens.ALL.on(opened));
        var after = Comparison.of(material, Lens.ALL.on(rolled));

        for (int i = 0; i < before.rows().size(); i++) {
            if (before.rows().get(i).verdict() == Verdict.CONFLICT) {
                var row = after.rows().get(i);
                assertThat(row.verdict() == Verdict.CONFLICT || row.marks().contains(Mark.DIVIDED))
                        .isTrue();
            }
        }
    }

    @Provide
    Arbitrary<String> rollable() {
        return Arbitraries.of("ministry", "zakharova", "staff");
    }

    @Property
    void noClaim_countsInTwoColumns(@ForAll("material") Material material, @ForAll("lens") Lens lens) {
        var comparison = Comparison.of(material, lens);
        for (var row : comparison.rows()) {
            var seen = new HashSet<String>();
            for (var cell : row.cells()) {
                var own = cell.holdings().stream()
                        .flatMap(holding -> holding.reports().stream())
                        .map(given -> given.claim().id())
                        .collect(Collectors.toSet());
                assertThat(Collections.disjoint(own, seen)).isTrue();
                seen.addAll(own);
            }
        }
        assertThat(comparison.columns().stream().mapToInt(Column::claims).sum())
                .isLessThanOrEqualTo(material.statements().size());
    }

    @Property
    void repeating_neverRaisesTheNumberOfOrigins(
            @ForAll("material") Material material, @ForAll int one, @ForAll int other) {
        var before = material.statements();
        var free =
                before.stream().filter(claim -> claim.links().repeats() == null).toList();
        if (free.isEmpty()) {
            return;
        }
        var repeating = free.get(Math.floorMod(one, free.size()));
        var repeated = before.get(Math.floorMod(other, before.size()));
        var after = before.stream()
                .map(claim ->
                        claim.equals(repeating) && !claim.equals(repeated) ? repeating(claim, repeated.id()) : claim)
                .toList();

        assertThat(origins(after)).isLessThanOrEqualTo(origins(before)).isPositive();
    }

    private static int origins(List<Statement> claims) {
        return new Origins(claims, new Hierarchy(Stage.SPEAKERS)).of(claims).size();
    }

    private static Statement repeating(Statement claim, String other) {
        return with(
                claim, new Links(other, claim.links().replaces(), claim.links().manner()), claim.answers());
    }

    /** Only assertions of a number are exchanged: what a denial displaces depends on what it denies. */
    private static Statement sayingFive(Statement claim) {
        var five = Stage.KILLED.terms().read("5");
        var answers = claim.answers().stream()
                .map(answer -> answer.question().equals(Stage.KILLED.id()) && answer.stance() == Stance.ASSERTS
                        ? new Response(answer.question(), answer.stance(), five, answer.reading(), "")
                        : answer)
                .toList();
        return with(claim, claim.links(), answers);
    }

    private static Statement with(Statement claim, Links links, List<Response> answers) {
        return new Statement(
                claim.id(),
                claim.party(),
                claim.said(),
                claim.order(),
                claim.relays(),
                claim.publisher(),
                claim.hands(),
                claim.words(),
                links,
                answers);
    }

    private static Set<String> standing(Row row) {
        return row.finding().sides().stream()
                .flatMap(side -> side.answers().stream())
                .map(given -> given.claim().id() + " " + given.topic())
                .collect(Collectors.toSet());
    }

    private static List<String> ids(Comparison comparison) {
        return comparison.columns().stream().map(column -> column.party().id()).toList();
    }

    private static Map<String, Object> verdicts(Comparison comparison) {
        var verdicts = new LinkedHashMap<String, Object>();
        comparison.rows().forEach(row -> verdicts.put(row.issue().id(), List.of(row.verdict(), row.marks())));
        return verdicts;
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        var shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** Whether no value fits all, tried one by one. */
    private static boolean nothingFits(List<Side> sides) {
        var issue = Stage.ISSUES.stream()
                .filter(each ->
                        each.id().equals(sides.get(0).latest().response().question()))
                .findFirst()
                .orElseThrow();
        var oracle = new Oracle(null, Lens.ALL, issue, false);
        return oracle.nothingFits(sides.stream()
                .map(side -> oracle.said(side.latest().claim(), side.latest().response(), side.topic()))
                .toList());
    }

    private static List<List<Side>> pairs(Finding finding) {
        return finding.sides().stream()
                .flatMap(one -> finding.sides().stream()
                        .filter(other -> !one.column().equals(other.column()))
                        .filter(other -> one.topic().equals(other.topic()))
                        .map(other -> List.of(one, other)))
                .toList();
    }

    private static List<List<Side>> undividedByTopic(Finding finding) {
        return List.copyOf(finding.sides().stream()
                .filter(side -> !finding.divided().contains(side.column()))
                .collect(Collectors.groupingBy(Side::topic))
                .values());
    }
}
