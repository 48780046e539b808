package org.counterclaim.source;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.counterclaim.testing.AsContributor;
import org.counterclaim.testing.AsEditor;
import org.counterclaim.testing.AsReader;
import org.counterclaim.testing.Database;
import org.counterclaim.testing.Forms;
import org.counterclaim.testing.Log;
import org.counterclaim.web.ErrorPages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AttachmentPagesTest {

    @Inject
    Database database;

    @Inject
    StoredFiles files;

    @TempDir
    Path folder;

    private String source;

    @BeforeEach
    void record() {
        database.empty();
        database.execute("insert into party (id, version, creator_id, hidden, name, name_key, kind, aliases, country,"
                + " note, lineage) values (1, 0, 'ada', false, 'SANA', 'sana', 'MEDIUM', '', '', '', '0000000000001')");
        database.execute("insert into source (id, version, creator_id, hidden, title, title_key, publisher_id, address,"
                + " published_from, published_to, language, translates, note, newest)"
                + " values (1, 0, 'ada', false, 'Statement', 'statement', 1, '', 0, 0, '', false, '', 0)");
        source = "/sources/0000000000001";
    }

    @ParameterizedTest
    @AsContributor
    @ValueSource(strings = {"", "/attachments"})
    void attachedFile_isListed_withWhatItIs_howLarge_andItsHash(String page) {
        var form = Forms.open(source + page, "file").with("reason", "from the site");

        var saved = send(form, "Заявление \u202Efdp.pdf", Samples.PDF);

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(saved.header("Location")).isEqualTo(source);
        var shown = Forms.page(given().cookies(saved.cookies()).get(source));
        assertThat(shown.select("[role=status]").text()).isEqualTo("The file has been attached.");
        var listed = shown.select(".attachments li");
        assertThat(listed.select("a").text()).isEqualTo("Заявление fdp.pdf");
        assertThat(listed.select(".meta").text()).contains("PDF document · 29 bytes · SHA-256");
        assertThat(listed.select("code").attr("title")).hasSize(64);
        assertThat(database.column("select reason from change")).containsExactly("from the site");
    }

    @Test
    @AsReader
    void download_isTheFileAsItWas_andNothingThatRunsHere() {
        var address = attach("заявление, «№ 1».hta", Samples.HTML);

        var answer = given().get(address);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asByteArray()).isEqualTo(Samples.HTML);
        assertThat(answer.header("Content-Type")).isEqualTo("text/html");
        assertThat(answer.header("Content-Length")).isEqualTo(Integer.toString(Samples.HTML.length));
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"_________, __ 1_.hta.html\"; filename*=UTF-8''"
                        + "%D0%B7%D0%B0%D1%8F%D0%B2%D0%BB%D0%B5%D0%BD%D0%B8%D0%B5%2C%20"
                        + "%C2%AB%E2%84%96%201%C2%BB.hta.html");
        assertThat(answer.headers().getValues("Content-Security-Policy")).contains("sandbox; default-src 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Cache-Control")).isEqualTo("private, no-cache");
    }

    @Test
    @AsReader
    void downloadThatTheBrowserHas_isNotSentAgain() {
        var address = attach("statement.pdf", Samples.PDF);
        var tag = given().get(address).header("ETag");

        var again = given().header("If-None-Match", tag).get(address);

        assertThat(tag).matches("\"[0-9a-f]{64}\"");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asByteArray()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(tag);
        assertThat(again.header("Cache-Control")).isEqualTo("private, no-cache");
    }

    @Test
    @AsReader
    void downloadOfAlteredContent_isAFault_andSendsNoneOfIt() {
        var content = new byte[3 * FileChunk.SIZE];
        new Random(1).nextBytes(content);
        System.arraycopy(Samples.PDF, 0, content, 0, Samples.PDF.length);
        var address = attach("statement.pdf", content);
        database.execute(
                "update file_chunk set bytes =" + " (select bytes from file_chunk where number = 1) where number = 2");

        var lines = Log.of(ErrorPages.class.getName(), () -> {
            var answer = given().get(address);

            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(Forms.page(answer).text()).contains("Something went wrong", answer.header("X-Error-Id"));
            assertThat(answer.headers().hasHeaderWithName("Content-Disposition"))
                    .isFalse();
        });

        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).fault()).isInstanceOf(AlteredFile.class);
    }

    /** Whatever a text is called, nothing runs it. */
    @Test
    @AsContributor
    void plainText_isKept_andSentAsAFileOfText() {
        var saved = send(Forms.open(source, "file"), "run.bat", "del *".getBytes(UTF_8));
        assertThat(saved.statusCode()).isEqualTo(303);

        var link = Forms.page(given().get(source)).select(".attachments a").attr("href");
        var answer = given().get(link);

        assertThat(answer.header("Content-Type")).startsWith("text/plain");
        assertThat(answer.header("Content-Disposition")).startsWith("attachment; filename=\"run.bat.txt\"");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.headers().getValues("Content-Security-Policy")).contains("sandbox; default-src 'none'");
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("", new byte[0], "Choose a file."),
                arguments("empty.pdf", new byte[0], "This file is empty."),
                arguments("drawing.png", Samples.SVG, "seems to be an SVG drawing"),
                arguments("statement.pdf", "<?php echo 1; ?>".getBytes(UTF_8), "seems to be text of a kind of its own"),
                arguments("x.wacz", Samples.zip("word/document.xml"), "seems to be an archive or an office document"));
    }

    @ParameterizedTest
    @AsContributor
    @MethodSource("refused")
    void wrongFile_isRefusedAtTheField_andTheReasonIsKept(String name, byte[] content, String message) {
        var answer = send(Forms.open(source, "file").with("reason", "kept"), name, content);

        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Forms.page(answer);
        assertThat(page.select("#file-error").text()).contains(message);
        assertThat(page.select("[type=file]").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.text()).contains("choose it again");
        assertThat(Forms.in(answer, "file").value("reason")).isEqualTo("kept");
        assertThat(database.column("select hash from stored_file")).isEmpty();
        assertThat(database.column("select sequence from change")).isEmpty();
    }

    /** As an error page sends it that gave back the rest of the form. */
    @Test
    @AsContributor
    void formWithoutAnyParts_isTakenForOneWithoutAFile() {
        var answer = Forms.open(source, "file").with("reason", "kept").send();

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Forms.page(answer).select("#file-error").text()).isEqualTo("Choose a file.");
    }

    @Test
    @AsContributor
    void tooLongReason_isRefusedAtTheField() {
        var answer = send(Forms.open(source, "file").with("reason", "x".repeat(2_001)), "statement.pdf", Samples.PDF);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Forms.page(answer).select("#reason-error").text()).contains("too long");
        assertThat(database.column("select hash from stored_file")).isEmpty();
    }

    @Test
    @AsContributor
    void sameFileTwice_isRefusedAtTheField() {
        attach("statement.pdf", Samples.PDF);

        var answer = send(Forms.open(source, "file"), "again.pdf", Samples.PDF);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Forms.page(answer).select("#file-error").text()).contains("already, as “statement.pdf”");
    }

    @Test
    @AsContributor
    void fileOf50Megabytes_isTaken_oneByteMoreIsRefusedAtTheField() throws Exception {
        var size = 50L * 1024 * 1024;

        assertThat(upload(size).statusCode()).isEqualTo(303);
        assertThat(database.column("select size from stored_file")).containsExactly(size);
        var refused = upload(size + 1);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("at most 50 MB");
    }

    @Test
    @AsContributor
    void fileFarTooLarge_isRefused_onAPageThatSaysHowMuchFits() throws Exception {
        var answer = upload(61L * 1024 * 1024);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("A file may have up to 50 MB.");
        assertThat(database.column("select hash from stored_file")).isEmpty();
    }

    @Test
    @AsContributor
    void formOfSomebodyElsesPage_attachesNothing() {
        var answer = send(Forms.open(source, "file").with("csrf", "B".repeat(22)), "statement.pdf", Samples.PDF);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(database.column("select hash from stored_file")).isEmpty();
    }

    @Test
    @AsEditor
    void removedFile_isGoneFromThePage_andNotFoundAnyMore() {
        send(Forms.open(source, "file"), "statement.pdf", Samples.PDF);
        var address = Forms.page(given().get(source)).select(".attachments a").attr("href");

        var removed = remove(address, "wrong file");

        assertThat(removed.statusCode()).isEqualTo(303);
        var shown = given().cookies(removed.cookies()).get(source);
        assertThat(Forms.page(shown).select("[role=status]").text()).contains("has been removed");
        assertThat(Forms.page(shown).select(".attachments")).isEmpty();
        assertThat(given().get(address).statusCode()).isEqualTo(404);
        assertThat(Forms.page(given().get(source + "/history"))
                        .select("ol.history")
                        .text())
                .contains("removed an attached file", "wrong file", "statement.pdf");
    }

    @Test
    @AsEditor
    void removalWithTooLongAReason_isRefused_andTheReasonKept() {
        var address = attach("statement.pdf", Samples.PDF);

        var refused = remove(address, "x".repeat(2_001));

        assertThat(refused.statusCode()).isEqualTo(422);
        var form = Forms.page(refused).select("details[open]");
        assertThat(form.select("[role=alert]").text()).contains("too long");
        assertThat(form.select("input[name=reason]").val()).hasSize(2_001);
        assertThat(given().get(address).statusCode()).isEqualTo(200);
    }

    @Test
    @AsReader
    void reader_seesFiles_butNoForms() {
        attach("statement.pdf", Samples.PDF);

        for (var page : List.of(source, source + "/attachments")) {
            var shown = Forms.page(given().get(page));
            assertThat(shown.select(".attachments a")).hasSize(1);
            assertThat(shown.select("main form")).isEmpty();
        }
    }

    @Test
    @AsReader
    void fileOfAHiddenSource_isNotFoundForReaders() {
        var address = attach("statement.pdf", Samples.PDF);
        database.execute("update source set hidden = true");

        assertThat(given().get(address).statusCode()).isEqualTo(404);
        assertThat(given().get(source + "/attachments").statusCode()).isEqualTo(404);
    }

    @Test
    @AsContributor
    void form_isSentInParts_andOffersWhatIsAccepted() {
        var form = Forms.page(given().get(source)).select("form:has([type=file])");

        assertThat(form.attr("enctype")).isEqualTo("multipart/form-data");
        assertThat(form.attr("action")).isEqualTo(source + "/attachments");
        assertThat(form.select("[type=file]").attr("accept")).contains("application/pdf,.pdf", ".warc.gz", ".wacz");
    }

    /** Sends it in parts, as browsers do: names of files in UTF-8. */
    private Response send(Forms form, String fileName, byte[] content) {
        return given().redirects()
                .follow(false)
                .cookies(form.cookies())
                .config(RestAssuredConfig.config()
                        .httpClient(HttpClientConfig.httpClientConfig()
                                .httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE)))
                .contentType(ContentType.MULTIPART.withCharset(UTF_8))
                .multiPart("csrf", form.value("csrf"))
                .multiPart("reason", form.value("reason"))
                .multiPart("file", fileName, content)
                .post(source + "/attachments");
    }

    private Response remove(String address, String reason) {
        var page = given().get(source);
        var token = Forms.page(page).select("[action=" + address + "/removals] [name=csrf]");
        return given().redirects()
                .follow(false)
                .cookies(page.cookies())
                .formParam("csrf", token.val())
                .formParam("reason", reason)
                .post(address + "/removals");
    }

    /** Attached by somebody else; returns where it is downloaded. */
    private String attach(String name, byte[] content) {
        try {
            var file = Files.write(folder.resolve("evidence"), content);
            var stored = files.store(file, FileType.of(Sniffer.mediaType(file)).orElseThrow());
            database.execute(
                    "insert into attachment (id, source_id, name, hash, recorded) values (1, 1, ?, ?, current_timestamp)",
                    name,
                    stored.hash());
            return source + "/attachments/0000000000001";
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Sends so many bytes that begin as a PDF does, without holding them in memory. */
    private HttpResponse<String> upload(long size) throws IOException, InterruptedException {
        var file = folder.resolve("large");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.write(Samples.PDF);
            large.setLength(size);
        }
        var form = Forms.open(source, "file");
        var head = "--x\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n" + form.value("csrf")
                + "\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"large.pdf\"\r\n\r\n";
        var request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + source + "/attachments"))
                .header("Cookie", "__Host-csrf=" + form.cookies().get("__Host-csrf"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head, US_ASCII),
                        BodyPublishers.ofFile(file),
                        BodyPublishers.ofString("\r\n--x--\r\n")))
                .build();
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, BodyHandlers.ofString());
    }
}
