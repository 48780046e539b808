package org.counterclaim.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.counterclaim.timeline.ClaimEntry.Document;
import org.junit.jupiter.api.Test;

/** Read back by Apache POI, the workbook holds each entry in its columns. */
@QuarkusTest
class XlsxExportTest {
    @Inject
    XlsxExport export;

    private final Hostile timeline = new Hostile();

    private byte[] written(Timeline written, int mostRows) throws IOException {
        var out = new ByteArrayOutputStream();
        export.write(written, mostRows, out);
        return out.toByteArray();
    }

    private XSSFWorkbook read(Timeline written) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(written(written, 1_000)));
    }

    private static String text(Row row, TableColumn column) {
        return row.getCell(column.ordinal()).getStringCellValue();
    }

    private static List<String> texts(Sheet sheet, int column) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .map(row -> row.getCell(column).getStringCellValue())
                .toList();
    }

    @Test
    void readBack_eachEntryIsARow() throws IOException {
        try (var workbook = read(timeline)) {
            var sheet = workbook.getSheet("Entries");
            var entries = timeline.entries().toList();

            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getLastRowNum()).isEqualTo(entries.size());
            for (int i = 0; i < entries.size(); i++) {
                var row = sheet.getRow(i + 1);
                var entry = entries.get(i);
                assertThat(text(row, TableColumn.ID)).isEqualTo(entry.id());
                assertThat(text(row, TableColumn.WHEN))
                        .isEqualTo(entry.when() == null ? "" : cell(entry.when().text()));
                var page = "https://counterclaim.example" + entry.address();
                assertThat(text(row, TableColumn.ADDRESS)).isEqualTo(page);
                assertThat(row.getCell(TableColumn.ADDRESS.ordinal())
                                .getHyperlink()
                                .getAddress())
                        .isEqualTo(page);
                assertThat((Iterable<Cell>) row).allSatisfy(cell -> {
                    assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC);
                    assertThat(cell.getCellStyle().getWrapText()).isTrue();
                });
                if (entry instanceof ClaimEntry claim) {
                    assertClaim(row, claim);
                } else {
                    assertThat(text(row, TableColumn.KIND)).isEqualTo("Event");
                    assertThat(text(row, TableColumn.EVENT)).isEqualTo(((EventEntry) entry).title());
                    assertThat(text(row, TableColumn.SUMMARY)).isEqualTo("'" + ((EventEntry) entry).summary());
                }
            }
        }
    }

    private static void assertClaim(Row row, ClaimEntry claim) {
        assertThat(text(row, TableColumn.KIND)).isEqualTo("Claim");
        assertThat(text(row, TableColumn.CLAIMED_BY))
                .isEqualTo(cell(claim.voice().name()));
        assertThat(text(row, TableColumn.RELAYS)).isEqualTo(String.join("\n", claim.relays()));
        assertThat(text(row, TableColumn.WORDING)).isEqualTo(cell(claim.text().wording()));
        assertThat(text(row, TableColumn.TRANSLATION))
                .isEqualTo(cell(claim.text().translation()));
        assertThat(text(row, TableColumn.SOURCE_TITLE)).isEqualTo(claim.source().title());
        assertThat(text(row, TableColumn.WEB_ADDRESS)).isEqualTo(claim.source().web());
        assertThat(text(row, TableColumn.SHA256)).isEqualTo(claim.source().sha256());
        assertThat(text(row, TableColumn.ANSWERS).contains("(doubtful: the words"))
                .isNotEqualTo(claim.answers().isEmpty());
    }

    private static String cell(String text) {
        var allowed = text.replace("\r\n", "\n").replaceAll("[\u0007\u000B\uFFFE]", "");
        return allowed.matches("(?s)[=+@-].*") ? "'" + allowed : allowed;
    }

    /** What is exact is a date in the chosen zone, all else is text. */
    @Test
    void times_areDates_whereTheyAreExact() throws IOException {
        try (var workbook = read(timeline)) {
            var when = StreamSupport.stream(workbook.getSheet("Entries").spliterator(), false)
                    .map(row -> row.getCell(TableColumn.WHEN.ordinal()).getStringCellValue() + " = "
                            + shown(row.getCell(TableColumn.WHEN_IN_WORDS.ordinal())))
                    .toList();

            assertThat(when)
                    .startsWith("When, as recorded = When (Asia/Damascus)")
                    .contains(
                            " = ",
                            "2016-09-17 = 2016-09-17T00:00 yyyy-mm-dd",
                            "2016-09-17T14:00:00Z = 2016-09-17T17:00 yyyy-mm-dd hh:mm:ss",
                            "2016-09-17T17:00+03:00~ = c. 17 Sep 2016 17:00 (UTC+3)",
                            "2016 = 2016",
                            "2018/.. = from 2018",
                            "'-0043-03-15 = 15 Mar 44 BCE");
            assertThat(when.toString())
                    .contains("2016-09-18? = 18 Sep 2016", "2016-10-30T02:30 = 2016-10-30T02:30 yyyy-mm-dd hh:mm");
        }
    }

    private static String shown(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC
                ? cell.getLocalDateTimeCellValue() + " " + cell.getCellStyle().getDataFormatString()
                : cell.getStringCellValue();
    }

    @Test
    void sources_standOnce() throws IOException {
        try (var workbook = read(timeline)) {
            var sheet = workbook.getSheet("Sources");

            assertThat(texts(sheet, 0))
                    .containsExactlyInAnyOrder("Id", "0source000000", "0source000001", "0source000002");
            assertThat(texts(sheet, 5)).contains("https://counterclaim.example/sources/0source000001");
        }
    }

    /** The address of the cast could break a link, this one stands in three rows and on the sheet of sources. */
    @Test
    void addressesOnTheWeb_areLinks_whereTheyMayStandInOne() throws IOException {
        var address = "https://example.org/report?page=1&part=2";
        var claims = timeline.entries()
                .filter(ClaimEntry.class::isInstance)
                .limit(3)
                .<Entry>map(entry -> found((ClaimEntry) entry, address))
                .toList();
        try (var workbook = read(timeline(claims::stream))) {
            assertThat(workbook.getSheet("Entries").getHyperlinkList())
                    .filteredOn(link -> link.getAddress().equals(address))
                    .hasSize(3);
            assertThat(workbook.getSheet("Sources")
                            .getRow(1)
                            .getCell(4)
                            .getHyperlink()
                            .getAddress())
                    .isEqualTo(address);
        }
        try (var workbook = read(timeline)) {
            assertThat(workbook.getSheet("Entries").getHyperlinkList()).hasSize(17);
        }
    }

    private static ClaimEntry found(ClaimEntry claim, String web) {
        return new ClaimEntry(
                claim.id(),
                claim.order(),
                claim.when(),
                claim.event(),
                claim.voice(),
                claim.relays(),
                claim.hands(),
                claim.text(),
                new Document("0source", "Report", "Outlet", web, null, ""),
                claim.links(),
                claim.answers(),
                claim.changes(),
                claim.updated());
    }

    @Test
    void theFile_saysWhatItIs_andWhatItCannotHold() throws IOException {
        try (var workbook = read(timeline)) {
            var sheet = workbook.getSheet("About this file");
            var lost = IntStream.rangeClosed(0, sheet.getLastRowNum())
                    .mapToObj(sheet::getRow)
                    .collect(Collectors.groupingBy(
                            row -> row.getCell(0).getStringCellValue(),
                            Collectors.mapping(row -> row.getCell(1).getStringCellValue(), Collectors.toList())));

            assertThat(lost)
                    .containsEntry("Timeline", List.of("Strike \"at\" <Jabal> =al-Tharda"))
                    .containsEntry(
                            "Page", List.of("https://counterclaim.example/events/0event0000001/timeline?said=2018"))
                    .containsEntry("Chosen", List.of("As said by 2018"));
            assertThat(lost.get("Not in this file"))
                    .hasSize(5)
                    .anyMatch(text -> text.startsWith("1 entry held control characters"))
                    .anyMatch(text -> text.matches("\\d+ entries have a time that is uncertain.*"));
        }
    }

    @Test
    void sameTimeline_makesTheSameBytes() throws Exception {
        var first = written(timeline, 1_000);
        Thread.sleep(1_100);

        assertThat(written(timeline, 1_000)).isEqualTo(first);
    }

    @Test
    void fullSheet_isFollowedByAnother() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(written(timeline, 10)))) {
            assertThat(workbook)
                    .extracting(Sheet::getSheetName)
                    .containsExactly("Entries", "Entries 2", "Sources", "About this file");
            assertThat(workbook.getSheet("Entries").getLastRowNum()).isEqualTo(9);
            assertThat(workbook.getSheet("Entries 2").getLastRowNum()).isEqualTo(8);
        }
    }

    @Test
    void longText_isCut_andLooksLikeNoEscape() throws IOException {
        var event = new EventEntry("0event", 1, null, "_x0041_ " + "x".repeat(40_000), "", "");
        try (var workbook = read(timeline(() -> Stream.of(event)))) {
            var title = text(workbook.getSheet("Entries").getRow(1), TableColumn.EVENT);

            assertThat(title).hasSize(32_767).startsWith("_x0041_ xxx");
            assertThat(texts(workbook.getSheet("About this file"), 1).toString())
                    .contains("1 entry holds text that is longer");
        }
    }

    /** The file grows on disk; whatever has been written may be forgotten. */
    @Test
    void manyEntries_areWrittenOneAfterAnother() throws IOException {
        var made = new ArrayList<WeakReference<Entry>>();
        var many = timeline(() -> IntStream.range(0, 10_000).mapToObj(number -> {
            if (number == 9_999) {
                System.gc();
            }
            var entry = new EventEntry("0event%07d".formatted(number), number, null, "Event " + number, "", "");
            made.add(new WeakReference<>(entry));
            return (Entry) entry;
        }));
        written(many, 1_000_000);

        assertThat(made.subList(0, 9_900)).allMatch(entry -> entry.get() == null);
    }

    private Timeline timeline(Supplier<Stream<Entry>> entries) {
        return new Timeline() {
            @Override
            public Scope scope() {
                return timeline.scope();
            }

            @Override
            public Stream<Entry> entries() {
                return entries.get();
            }
        };
    }
}
