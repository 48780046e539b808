package org.counterclaim.compare;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.counterclaim.claim.Manner;
import org.counterclaim.claim.WordingForm;
import org.counterclaim.question.Reading;
import org.counterclaim.question.Stance;
import org.counterclaim.time.UncertainTime;
import org.counterclaim.web.Wording;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** Every format is read back by somebody else's reader, or by one written here, and holds what the comparison holds. */
@QuarkusTest
class ComparisonExportsTest {
    private static final String FORMULA = "=cmd|' /C calc'!A0";
    private static final String HOSTILE =
            "He said \"no\",\n\"never\"; </style><script>alert(1)</script> & *stars* | `code` [x](y)\n# not a cover";
    private static final String ARABIC = "قالت القيادة إن \"62\" جنديا قتلوا";
    private static final String EMOJI = "🕊️ 👩‍👩‍👧 𝔘nicode";
    private static final Map<String, String> NAMES = Map.of("syria", FORMULA, "sohr", ARABIC, "russia", EMOJI);

    private static final String ADDRESS = "https://example.org/report?page=1&part=2";
    private static final String NO_LINK = "javascript:alert(1)";

    @Inject
    ComparisonExports exports;

    @Inject
    Explanations explanations;

    @Inject
    Wording wording;

    private final Stage stage = new Stage();
    private Comparison comparison;
    private Cover cover;

    @BeforeEach
    void nastyMaterial() {
        stage.claim("one", "command", "2016-09-17")
                .asserts(Stage.KILLED, "62")
                .asserts(Stage.CAUSE, HOSTILE)
                .asserts(Stage.INTENDED, "YES");
        stage.claim("two", "sohr", "2016-09-17").asserts(Stage.KILLED, "83");
        stage.claim("three", "abdulrahman", "2016-09-18")
                .asserts(Stage.KILLED, ">90")
                .asserts(Stage.CAUSE, FORMULA);
        stage.claim("four", "ministry", "2016-09-18")
                .answers(Stage.INTENDED, Stance.ASSERTS, "YES", Reading.HEDGED)
                .answers(Stage.WEAPON, Stance.DECLINES, "", Reading.STATED)
                .repeats("one");
        stage.claim("five", "staff", "2016-09-18/2016-09-19").denies(Stage.INTENDED, "YES");
        stage.claim("six", "outlet", "2016-09-19").relays(List.of("sohr")).asserts(Stage.AIRCRAFT, "a,b");
        stage.claim("seven", "outlet", null).asserts(Stage.BEGAN, "2016-09-17T17:00Z");
        stage.claim("eight", "russia", "2016-09-20");
        stage.claim("nine", "sohr", "2016-09-21").replaces("two", Manner.UPDATES);
        stage.judged("one", "three", false, "2016-10-01T00:00:00Z");
        comparison = Comparison.of(nasty(stage.material()), Lens.ALL);
        cover = cover(comparison);
    }

    /** The same with names and wordings that somebody may have meant ill. */
    private static Material nasty(Material plain) {
        return new Material(
                plain.speakers().stream()
                        .map(each -> new Speaker(
                                each.id(), NAMES.getOrDefault(each.id(), each.name()), each.above(), each.person()))
                        .toList(),
                plain.issues(),
                plain.statements().stream().map(ComparisonExportsTest::nasty).toList(),
                plain.elsewhere(),
                plain.judgements());
    }

    private static Statement nasty(Statement plain) {
        var text = plain.order() % 2 == 0 ? "@" + HOSTILE : ARABIC + EMOJI;
        return new Statement(
                plain.id(),
                plain.party(),
                plain.said(),
                plain.order(),
                plain.relays(),
                plain.publisher(),
                plain.hands(),
                new Words(text, WordingForm.QUOTE, true, "ar", "-1+1"),
                plain.links(),
                plain.answers());
    }

    private Cover cover(Comparison compared) {
        return new Cover(
                FORMULA + " " + HOSTILE,
                "https://example.org/events/0abc/compare",
                "2016-12-01",
                "",
                true,
                false,
                false,
                nasty(stage.material()).speakers(),
                compared.rows().isEmpty() ? Map.of() : sources(stage.material()));
    }

    /** Two sources: one on the web, one with an address that may stand in no link. */
    private static Map<String, Publication> sources(Material material) {
        return material.statements().stream()
                .collect(Collectors.toMap(
                        Statement::id,
                        claim -> claim.order() % 2 == 0
                                ? new Publication("web", FORMULA, "russia", null, ADDRESS)
                                : new Publication(
                                        "paper", HOSTILE, "sohr", UncertainTime.parse("2016-09", UTC), NO_LINK)));
    }

    private byte[] written(ComparisonFormat format) {
        return written(format, comparison);
    }

    private byte[] written(ComparisonFormat format, Comparison compared) {
        var out = new ByteArrayOutputStream();
        try {
            exports.write(format, compared, cover, out);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toByteArray();
    }

    private String text(ComparisonFormat format) {
        return new String(written(format), UTF_8);
    }

    @ParameterizedTest
    @EnumSource(ComparisonFormat.class)
    void sameData_makesTheSameBytes_whateverTheOrderItComesIn(ComparisonFormat format) throws Exception {
        var first = written(format);
        Thread.sleep(1_100);
        var material = nasty(stage.material());
        var turned = new ArrayList<>(material.statements());
        Collections.reverse(turned);
        var again = Comparison.of(
                new Material(
                        material.speakers(), material.issues(), turned, material.elsewhere(), material.judgements()),
                Lens.ALL);

        assertThat(written(format, again)).isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource(ComparisonFormat.class)
    void silentComparison_isWrittenToo(ComparisonFormat format) {
        var nothing = Comparison.of(new Material(List.of(), Stage.ISSUES, List.of(), List.of(), List.of()), Lens.ALL);

        assertThat(written(format, nothing)).isNotEmpty();
    }

    @Test
    void csv_readBack_isTheComparison() {
        var text = text(ComparisonFormat.CSV);
        assertThat(text).startsWith("\uFEFFQuestion,");
        var rows = Rfc4180.read(text.substring(1));

        int end = rows.size();
        assertTables(
                rows.subList(0, 7),
                rows.subList(8, end - 14),
                rows.subList(end - 13, end - 10),
                rows.subList(end - 9, end));
    }

    @Test
    void xlsx_readBack_isTheComparison_andHoldsNoFormula() throws Exception {
        var bytes = written(ComparisonFormat.XLSX);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var tables = workbook.getSheets().map(ComparisonExportsTest::rows).toList();

            assertThat(tables).hasSize(4);
            assertTables(tables.get(0), tables.get(1), tables.get(2), tables.get(3));
        }
        var links = new ArrayList<String>();
        try (var parts = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                assertThat(part.getTimeLocal().getYear()).isEqualTo(1980);
                var content = new String(parts.readAllBytes(), UTF_8);
                assertThat(content).doesNotContain("<f>", "dcterms:created");
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(content)));
                Jsoup.parse(content, Parser.xmlParser())
                        .select("Relationship[TargetMode=External]")
                        .forEach(link -> links.add(link.attr("Target")));
            }
        }
        assertThat(links).containsExactly(ADDRESS);
    }

    private static List<List<String>> rows(Sheet sheet) {
        try {
            return sheet.read().stream()
                    .map(row -> row.stream()
                            .map(cell -> cell == null || cell.getText() == null ? "" : cell.getText())
                            .toList())
                    .toList();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private void assertTables(
            List<List<String>> matrix,
            List<List<String>> claims,
            List<List<String>> sources,
            List<List<String>> about) {
        assertThat(matrix.get(0).subList(5, 9)).containsExactlyInAnyOrder("'" + FORMULA, ARABIC, EMOJI, "Outlet");
        assertThat(matrix).hasSize(1 + comparison.rows().size());
        for (int i = 0; i < comparison.rows().size(); i++) {
            var row = comparison.rows().get(i);
            var cells = matrix.get(i + 1);
            assertThat(cells.get(0)).isEqualTo(row.issue().prompt());
            assertThat(cells.get(1)).isEqualToIgnoringCase(row.verdict().name().replace('_', '-'));
            assertThat(cells.get(3)).endsWith(explanations.of(row));
            assertThat(cells).hasSize(5 + comparison.columns().size());
        }
        assertThat(matrix.get(1).toString()).contains("83 on 17 Sep", "more than 90", "General Command: 62 [2]");
        assertThat(matrix.get(6).toString()).contains(HOSTILE, FORMULA, "judged that they conflict (because)");
        assertThat(claims).hasSize(1 + Citations.of(comparison).all().size());
        assertThat(claims.subList(1, claims.size())).allSatisfy(claim -> {
            assertThat(claim.get(5)).isIn("'@" + HOSTILE, ARABIC + EMOJI);
            assertThat(claim.get(6)).isEqualTo("'-1+1");
            assertThat(claim.subList(7, 10))
                    .isIn(List.of("'" + FORMULA, EMOJI, ADDRESS), List.of(HOSTILE, ARABIC, NO_LINK));
        });
        assertThat(claims.toString()).contains("Rami Abdulrahman");
        assertThat(sources.subList(1, 3))
                .containsExactly(
                        List.of("'" + FORMULA, EMOJI, "", ADDRESS),
                        List.of(HOSTILE, ARABIC, "September 2016", NO_LINK));
        assertThat(about.toString()).contains("2016-12-01", "no limit", "first-hand only", "No side is taken");
        assertThat(about).contains(List.of("Event", "'" + cover.title()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void whatStartsAFormula_isText_inSpreadsheets(String text) {
        var report = new Report(text, List.of(), List.of(text), List.of(), List.of(), List.of());

        assertThat(Spreadsheet.of(report, wording).tables().get(0).rows().get(0))
                .endsWith("'" + text);
    }

    @Test
    void json_readBack_isTheComparison() throws IOException {
        var json = new ObjectMapper().readTree(written(ComparisonFormat.JSON));

        assertThat(json.get("event").asText()).isEqualTo(cover.title());
        assertThat(json.get("note").asText()).contains("does not say who is right");
        assertThat(texts(json.get("columns"), "party"))
                .isEqualTo(comparison.columns().stream()
                        .map(column -> column.party().id())
                        .toList());
        for (int i = 0; i < comparison.rows().size(); i++) {
            var row = comparison.rows().get(i);
            var read = json.get("rows").get(i);
            assertThat(read.get("question").get("id").asText())
                    .isEqualTo(row.issue().id());
            assertThat(read.get("verdict").asText()).isEqualTo(row.verdict().name());
            assertThat(read.get("verdictByWhatIsStated").asText())
                    .isEqualTo(row.stated().name());
            assertThat(read.get("marks")).hasSize(row.marks().size());
            assertThat(read.get("explanation").asText()).isEqualTo(explanations.why(row));
            for (int j = 0; j < row.cells().size(); j++) {
                var cell = row.cells().get(j);
                var readCell = read.get("cells").get(j);
                assertThat(readCell.get("column").asText())
                        .isEqualTo(cell.column().id());
                assertThat(readCell.get("holdings")).hasSize(cell.holdings().size());
                assertThat(readCell.get("wordless")).hasSize(cell.wordless().size());
                assertThat(readCell.get("changes")).hasSize(cell.changes().size());
                assertThat(readCell.get("relayed")).hasSize(cell.relayed().size());
            }
            assertThat(read.get("clashes")).hasSize(row.finding().clashes().size());
        }
        var killed = json.get("rows").get(0);
        assertThat(killed.at("/sides/0/allows/0/from").asText()).isEqualTo("62");
        assertThat(killed.toString()).contains("\"from\":\"91\",\"fromOpen\":false,\"to\":null");
        assertThat(json.at("/rows/5/clashes/0/judgement/reason").asText()).isEqualTo("because");
        assertThat(json.at("/rows/2/sides/0/allows/0/from").asText()).isEqualTo("2016-09-17T17:00:00Z");
        assertEveryClaimNamed_isThere(json);
    }

    private static void assertEveryClaimNamed_isThere(JsonNode json) {
        Set<String> there = new HashSet<>(texts(json.get("claims"), "id"));
        assertThat(there).contains("one", "three", "eight");
        assertThat(json.findValues("claims").stream()
                        .flatMap(claims -> StreamSupport.stream(claims.spliterator(), false))
                        .filter(JsonNode::isTextual)
                        .map(JsonNode::asText))
                .isNotEmpty()
                .allMatch(there::contains);
        assertThat(texts(json.get("claims"), "source")).containsOnly("web", "paper");
        assertThat(texts(json.get("sources"), "title")).containsExactly(FORMULA, HOSTILE);
        assertThat(texts(json.get("sources"), "publisher")).containsExactly("russia", "sohr");
        assertThat(texts(json.get("sources"), "published")).containsExactly("null", "2016-09");
        assertThat(texts(json.get("sources"), "address")).containsExactly(ADDRESS, NO_LINK);
        assertThat(texts(json.get("claims"), "wording")).contains("@" + HOSTILE, ARABIC + EMOJI);
    }

    private static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> each.get(field).asText())
                .toList();
    }

    @Test
    void html_readBack_isTheComparison_asksForNothing_andEscapesAll() {
        var page = Jsoup.parse(text(ComparisonFormat.HTML));

        assertThat(page.select("h1").text()).startsWith("Comparison: " + FORMULA);
        assertThat(page.select("script, img, link, iframe, object, form, [src], :not(a)[href], [onclick], [style]"))
                .isEmpty();
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("style").first().data()).doesNotContain("url(", "@import", "&");
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .contains("default-src 'none'");
        assertThat(page.select("thead th").eachText()).contains(FORMULA, ARABIC, EMOJI);
        assertThat(page.select("tbody tr")).hasSize(comparison.rows().size());
        for (int i = 0; i < comparison.rows().size(); i++) {
            var row = comparison.rows().get(i);
            var read = page.select("tbody tr").get(i);
            assertThat(read.select("th").text()).isEqualTo(row.issue().prompt());
            assertThat(read.select("td")).hasSize(1 + comparison.columns().size());
            assertThat(read.select("td").first().select("p").eachText())
                    .contains(explanations.of(row).replaceAll("\\s+", " ").strip());
        }
        assertThat(page.select("li blockquote[lang=ar]").eachText()).contains(ARABIC + EMOJI);
        assertThat(page.select("li blockquote[lang=ar]").first().wholeText()).isEqualTo("@" + HOSTILE);
        assertThat(page.select("a").eachAttr("href")).isNotEmpty().containsOnly(ADDRESS);
        assertThat(page.select("ul li").eachText())
                .containsExactly(
                        FORMULA + " · " + EMOJI + " · " + ADDRESS,
                        HOSTILE.replace("\n", " ") + " · " + ARABIC + " · September 2016 · " + NO_LINK);
        assertThat(page.select("ol li:has(a)")).hasSizeGreaterThan(3);
        assertThat(page.select("dl").text()).contains("2016-12-01", "No side is taken");
    }

    @Test
    void markdown_holdsEveryVerdict_andNoMarkUpOfOthers() {
        var lines = text(ComparisonFormat.MARKDOWN).lines().toList();

        assertThat(lines.get(0)).startsWith("# Comparison: =cmd\\|' /C calc'\\!A0 He said");
        for (var row : comparison.rows()) {
            assertThat(lines).contains("## " + row.issue().prompt());
        }
        assertThat(lines.stream().filter(line -> line.startsWith("**")).count())
                .isEqualTo(comparison.rows().size());
        assertThat(lines)
                .noneMatch(line -> line.startsWith("# not")
                        || line.replace("<" + ADDRESS + ">", "").matches(".*(?<!\\\\)<.*"));
        assertThat(lines).contains("- \\=cmd\\|' /C calc'\\!A0 · " + EMOJI + " · <" + ADDRESS + ">");
        assertThat(String.join("\n", lines)).contains("Source: He said", " · September 2016 · javascript:alert(1)");
        assertThat(lines).contains("> \\# not a cover", "> " + ARABIC + EMOJI, "> \\-1+1");
        assertThat(String.join("\n", lines)).contains("2016-12-01", "No side is taken", "\\[x\\](y)");
    }

    /** CSV as RFC 4180 has it, read by the letter. */
    private static final class Rfc4180 {
        private Rfc4180() {}

        static List<List<String>> read(String text) {
            var rows = new ArrayList<List<String>>();
            var row = new ArrayList<String>();
            var field = new StringBuilder();
            boolean quoted = false;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    field.append('"');
                    i++;
                } else if (c == '"') {
                    quoted = !quoted;
                } else if (!quoted && c == ',') {
                    row.add(field.toString());
                    field.setLength(0);
                } else if (!quoted && c == '\r') {
                    row.add(field.toString());
                    rows.add(List.copyOf(row));
                    row.clear();
                    field.setLength(0);
                    i++;
                } else {
                    field.append(c);
                }
            }
            assertThat(quoted).isFalse();
            return rows;
        }
    }
}
