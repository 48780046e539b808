package org.counterclaim.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.counterclaim.question.Stance;
import org.counterclaim.question.Value;
import org.junit.jupiter.api.Test;

/** What the example has to show. */
class ExampleComparisonTest {
    private static final String SOHR = "Syrian Observatory for Human Rights";
    private static final String FOREIGN = "Ministry of Foreign Affairs < Russia";
    private static final String DEFENCE = "Ministry of Defence < Russia";
    private static final String STAFF = "General Staff < Russia";
    private static final Instant SEPTEMBER = Instant.parse("2016-09-18T23:59:59.999999999Z");
    private static final Instant DECEMBER = Instant.parse("2016-12-01T23:59:59.999999999Z");

    private final Material material = ExampleMaterial.read();

    @Test
    void syria62AndSohrMoreThan90_conflict() {
        var row = row("killed", "Syria", SOHR);

        assertThat(row.verdict()).isEqualTo(Verdict.CONFLICT);
        assertThat(row.finding().clashes()).hasSize(1);
        assertThat(row.finding().clashes().get(0).sides())
                .extracting(side -> said(side.latest()))
                .containsExactly("62", ">90");
        assertThat(row.marks()).isEmpty();
    }

    @Test
    void churkinsAtLeast62_andSyrias62_areCompatible() {
        var row = row("killed", "Permanent Mission to the UN < Russia", "Syria");

        assertThat(row.verdict()).isEqualTo(Verdict.COMPATIBLE);
    }

    @Test
    void atLeast15_and62_areCompatible() {
        var row = row("killed", "United States", "Syria");

        assertThat(row.verdict()).isEqualTo(Verdict.COMPATIBLE);
        assertThat(held(row, "United States")).containsExactlyInAnyOrder(">15", ">=15");
    }

    @Test
    void sohr_changesFrom83ToMoreThan90() {
        var cell = Stage.cell(row("killed"), SOHR);

        assertThat(cell.holdings()).singleElement().satisfies(holding -> assertThat(said(holding.latest()))
                .isEqualTo(">90"));
        assertThat(cell.changes()).singleElement().satisfies(course -> assertThat(course.changes())
                .extracting(step -> said(step.given()) + " " + step.fate())
                .containsExactly("83 DISPLACED", ">90 STANDS"));
    }

    @Test
    void toldBeforehand_agreesOnlyByADoubtfulReading() {
        var row = row("told");

        assertThat(row.verdict()).isEqualTo(Verdict.AGREE);
        assertThat(row.marks()).containsExactly(Mark.RESTS_ON_A_READING);
        assertThat(row.stated()).isEqualTo(Verdict.ONE_SIDED);
    }

    @Test
    void foreignMinistryAndGeneralStaff_differOnTheCauseWhenOpened() {
        var row = row("cause", FOREIGN, STAFF);

        assertThat(held(row, FOREIGN)).singleElement().asString().startsWith("Between");
        assertThat(held(row, STAFF)).singleElement().asString().startsWith("American ignorance");
        assertThat(row.verdict()).isEqualTo(Verdict.OPEN);
        assertThat(held(row("cause"), "Russia")).hasSize(2);
        assertThat(judged(FOREIGN, STAFF).verdict()).isEqualTo(Verdict.CONFLICT);
        assertThat(judged("Russia", "United States").marks()).containsExactly(Mark.DIVIDED);
    }

    @Test
    void unitedStates_hasNoAnswerOnCasualtiesAtFirst_andAtLeast15Later() {
        var then = Stage.row(Comparison.of(material, Lens.ALL.asSaidBy(SEPTEMBER)), issue("killed"));
        var later = Stage.row(Comparison.of(material, Lens.ALL.asSaidBy(DECEMBER)), issue("killed"));

        assertThat(Stage.cell(then, "United States").silent()).isTrue();
        assertThat(held(later, "United States")).contains(">=15");
        assertThat(Comparison.of(material, Lens.ALL.asSaidBy(SEPTEMBER)).columns())
                .filteredOn(column -> column.party().id().equals("United States"))
                .singleElement()
                .satisfies(column -> assertThat(column.lastSpoke().text()).startsWith("2016-09-17"));
    }

    @Test
    void figure62_hasSeveralReportsAndOneOrigin() {
        var provenance = row("killed").values().stream()
                .filter(each -> said(each.value()).equals("62"))
                .findFirst()
                .orElseThrow();

        assertThat(provenance.reports()).hasSize(6);
        assertThat(provenance.origins()).singleElement().satisfies(origin -> assertThat(origin.parties())
                .extracting(Speaker::id)
                .containsExactly("Syria"));
        assertThat(row("killed", "Syria", DEFENCE).marks()).containsExactly(Mark.ONE_ORIGIN);
    }

    @Test
    void foreignMinistry_relaysWhatItDidNotAdopt() {
        var relayed = Stage.cell(row("killed"), "Russia").relayed();

        assertThat(relayed).extracting(each -> each.relay().id()).containsExactly(FOREIGN);
        assertThat(relayed.get(0).party().name()).isEqualTo("General Command of the Army");
        assertThat(Stage.cell(row("killed"), "Syria").relayed()).isEmpty();
    }

    @Test
    void fourStrikesAnd37_conflict() {
        var row = row("strikes");

        assertThat(row.verdict()).isEqualTo(Verdict.CONFLICT);
        assertThat(row.marks()).isEmpty();
        assertThat(row.axis().bars()).extracting(Axis.Bar::clashes).containsExactly(true, true);
    }

    @Test
    void columns_comeInTheOrderInWhichTheySpoke_andTakeEveryClaimOnce() {
        var comparison = Comparison.of(material, Lens.ALL);

        assertThat(comparison.columns())
                .extracting(column -> column.party().id())
                .startsWith("Syria", "Russia", "United States", SOHR)
                .contains("Denmark", "Press Association")
                .doesNotContain("TASS");
        assertThat(comparison.columns().stream().mapToInt(Column::claims).sum())
                .isEqualTo(material.statements().size());
        assertThat(comparison.others())
                .flatExtracting(Remainder::statements)
                .extracting(Statement::id)
                .contains("sana-place", "churkin-error")
                .doesNotContain("syria-62");
    }

    private Row judged(String... columns) {
        var judgement = new Judgement(
                "cause", "ministry-between", "rudskoy-ignorance", false, "not ignorance", "Editor", Instant.EPOCH);
        var judged = new Material(
                material.speakers(), material.issues(), material.statements(), List.of(), List.of(judgement));
        return Stage.row(Comparison.of(judged, Lens.ALL.on(List.of(columns))), issue("cause"));
    }

    private Row row(String question, String... columns) {
        return Stage.row(Comparison.of(material, Lens.ALL.on(List.of(columns))), issue(question));
    }

    private Issue issue(String id) {
        return material.issues().stream()
                .filter(issue -> issue.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> held(Row row, String column) {
        return Stage.cell(row, column).holdings().stream().map(holding -> said(holding.latest()));
    }

    private static String said(Given given) {
        var value = given.response().value();
        var words = value instanceof Value.Number number
                ? number.quantity().text()
                : value instanceof Value.Text text ? text.text() : value.toString();
        return given.response().stance() == Stance.DENIES ? "not " + words : words;
    }
}
