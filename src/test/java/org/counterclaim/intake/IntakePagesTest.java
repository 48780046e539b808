package org.counterclaim.intake;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.fetch.SmallInternet.PUBLIC;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.counterclaim.fetch.LocalServer;
import org.counterclaim.history.Subject;
import org.counterclaim.testing.Database;
import org.counterclaim.testing.Forms;
import org.counterclaim.testing.Records;
import org.counterclaim.testing.Statements;
import org.counterclaim.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netpreserve.jwarc.WarcReader;

@QuarkusTest
@TestSecurity(
        user = IntakePagesTest.ME,
        roles = {"READER", "CONTRIBUTOR"})
class IntakePagesTest {
    /** Tests name the author of what they write by the name of their user. */
    static final String ME = "0abcdefghjkm0";

    private static final String SOMEBODY = "0abcdefghjkm1";

    private static final String SAID =
            "The command said on Saturday that 62 soldiers were killed when aircraft struck their position near the airport,"
                    + " and that about 100 more were wounded. The ministry passed the figure on to journalists in the capital.";

    private static final String HTML = """
            <!DOCTYPE html><html lang="en"><head><title>Strike near the airport</title>
            <meta property="og:site_name" content="Example News">
            <meta property="article:published_time" content="2016-09-17"></head>
            <body><article><h1>Strike near the airport</h1><p>%s</p><p>%s</p></article></body></html>
            """.formatted(
                    SAID, "A doctor at the hospital said that at least 60 bodies had been brought there by noon.");

    @Inject
    Database database;

    @Inject
    Statements statements;

    @Inject
    TestClock clock;

    private LocalServer server;
    private String site;

    @BeforeEach
    void start() {
        database.empty();
        user(ME);
        user(SOMEBODY);
        clock.stopAt(Instant.parse("2026-11-24T12:34:56.789Z"));
        server = new LocalServer(PUBLIC, 0).on("/a", LocalServer.html(HTML));
        site = "http://public.test:" + server.port();
    }

    @AfterEach
    void stop() {
        clock.run();
        server.close();
    }

    @Test
    void pastedText_fillsTheForm_andIsRecordedOnlyWhenSaved() {
        var read = read("TEXT", Map.of("text", "Strike near the airport\n\n" + SAID));

        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(Forms.page(read).select(".problem, .error")).isEmpty();
        var form = Forms.in(read, "title");
        assertThat(form.value("title")).startsWith("Strike near the airport");
        assertThat(form.value("text")).contains(SAID);
        assertThat(form.value("language")).isEqualTo("en");
        assertThat(form.value("retrieved")).isEmpty();
        assertThat(form.value("original")).isNull();
        assertThat(database.column("select id from source")).isEmpty();
        assertThat(database.column("select id from intake")).isEmpty();
        assertThat(database.column("select hash from stored_file")).isEmpty();

        var saved = form.with("publisher", "Example News")
                .with("publisherKind", "MEDIUM")
                .send();

        var page = Forms.page(given().cookies(saved.cookies()).get(recorded(saved)));
        assertThat(page.select("[role=status]").text()).isEqualTo("The source has been recorded.");
        assertThat(page.select(".attachments li")).isEmpty();
    }

    @Test
    void pastedHtml_isAttachedAsAFile() {
        var form = Forms.in(read("TEXT", Map.of("text", HTML)), "title");
        assertThat(form.value("title")).isEqualTo("Strike near the airport");
        assertThat(form.value("publisher")).isEqualTo("Example News");
        assertThat(form.value("publisherKind")).isEqualTo("MEDIUM");
        assertThat(form.value("published")).isEqualTo("2016-09-17");
        assertThat(database.column("select id from source")).isEmpty();

        var source = recorded(form.send());

        var file = given().get(attachment(source, "pasted.html"));
        // A browser sends the text of a form with the line ends of the internet.
        assertThat(file.asString().replace("\r\n", "\n")).isEqualTo(HTML);
        assertThat(database.column("select id from intake")).isEmpty();
        assertThat(database.column("select action from change where kind = 'source' order by sequence"))
                .containsExactly("CREATED", "ATTACHED");
    }

    @Test
    void file_isAttachedAsItIs() {
        var content = ("\ufeffStrike near the airport\r\n\r\n" + SAID).getBytes(UTF_8);

        var read = send("FILE", Map.of(), "заявление.TXT", content);
        assertThat(Forms.page(read).text()).contains("заявление.TXT", "plain text");
        var source = recorded(publishedByExample(Forms.in(read, "title")).send());

        assertThat(given().get(attachment(source, "заявление.TXT")).asByteArray())
                .isEqualTo(content);
    }

    @Test
    void page_isFetched_andAttachedAsAWebArchive() throws IOException {
        server.redirect("/old", "/a?utm_source=x");
        server.on("/a?utm_source=x", LocalServer.html(HTML));

        var form = Forms.in(read("ADDRESS", Map.of("address", " " + site + "/old ")), "title");
        assertThat(form.value("title")).isEqualTo("Strike near the airport");
        assertThat(form.value("address")).isEqualTo(site + "/a?utm_source=x");
        assertThat(form.value("retrieved")).isEqualTo("2026-11-24T12:34Z");
        assertThat(form.value("text")).contains(SAID);
        var source = recorded(form.send());

        var archive = given().get(attachment(source, "public.test.warc.gz"));
        assertThat(archive.contentType()).isEqualTo("application/warc+gzip");
        var records = new ArrayList<String>();
        try (var reader = new WarcReader(new ByteArrayInputStream(archive.asByteArray()))) {
            for (var record : reader) {
                records.add(record.type());
            }
        }
        assertThat(records).containsExactly("warcinfo", "request", "response", "request", "response");
        assertThat(Forms.page(given().get(source)).select(".facts").text()).contains("Example News");
    }

    /** What this room says the file is, the room that looks at files says, too. */
    @Test
    void fetchedArchive_isAcceptedAsOne_whenItIsAttachedByHand() {
        var form = Forms.in(read("ADDRESS", Map.of("address", site + "/a")), "title");
        var source = recorded(form.send());
        var archive = given().get(attachment(source, "public.test.warc.gz")).asByteArray();
        var other = Records.source("Another", "Another agency", "");

        var attaching = Forms.open(other, "file");
        var attached =
                multipart(attaching).multiPart("file", "saved.warc.gz", archive).post(other + "/attachments");

        assertThat(attached.statusCode()).isEqualTo(303);
        assertThat(Forms.page(given().get(other)).select(".attachments .meta").text())
                .startsWith("web archive (WARC, compressed)");
    }

    @Test
    void pageThatNamesItselfElsewhere_isRecordedWhereItWasFetched() {
        server.on(
                "/b",
                LocalServer.html(HTML.replace(
                        "<title>", "<link rel=\"canonical\" href=\"https://mil.example/statement\"><title>")));
        server.on(
                "/c?utm_source=x",
                LocalServer.html(HTML.replace("<title>", "<link rel=\"canonical\" href=\"" + site + "/c\"><title>")));

        assertThat(Forms.in(read("ADDRESS", Map.of("address", site + "/b")), "title")
                        .value("address"))
                .isEqualTo(site + "/b");
        assertThat(Forms.in(read("ADDRESS", Map.of("address", site + "/c?utm_source=x")), "title")
                        .value("address"))
                .isEqualTo(site + "/c");
    }

    @Test
    void publisherThatIsRecorded_isThatParty() {
        var party = Records.party("Example News", "MEDIUM", "");

        var form = Forms.in(read("TEXT", Map.of("text", HTML)), "title");

        assertThat(party).endsWith(form.value("publisherId"));
        assertThat(form.value("publisherKind")).isNull();
        assertThat(form.send().statusCode()).isEqualTo(303);
        assertThat(database.column("select name from party")).containsExactly("Example News");
    }

    @Test
    void pageThatIsRecordedAlready_isToldSoAtOnce_andMayBeTaken() {
        var source = recorded(Forms.in(read("ADDRESS", Map.of("address", site + "/a")), "title")
                .send());

        server.on("/a?utm_medium=y", LocalServer.html(HTML));
        var again = read("ADDRESS", Map.of("address", site + "/a?utm_medium=y"));

        assertThat(Forms.page(again).select("#address-error").text()).contains("recorded already");
        assertThat(Forms.page(again).select(".error")).hasSize(2);
        var taken = Forms.in(again, "title").with("duplicateId", id(source)).send();
        assertThat(recorded(taken)).isEqualTo(source);
        assertThat(Forms.page(given().cookies(taken.cookies()).get(source))
                        .select("[role=status]")
                        .text())
                .contains("nothing was written");
        assertThat(database.column("select id from attachment")).hasSize(1);
        assertThat(database.column("select id from intake")).isEmpty();
    }

    @Test
    void pageThatHasChanged_isAddedAsAVersion_withItsArchive() {
        var source = recorded(Forms.in(read("ADDRESS", Map.of("address", site + "/a")), "title")
                .send());
        server.on("/a", LocalServer.html(HTML.replace("62 soldiers", "83 soldiers")));

        var again = Forms.in(read("ADDRESS", Map.of("address", site + "/a")), "title");
        var added = again.with("duplicateId", "version:" + id(source)).send();

        assertThat(recorded(added)).isEqualTo(source);
        assertThat(database.column("select number from source_version order by number"))
                .hasSize(2);
        assertThat(database.column("select name from attachment"))
                .containsExactly("public.test.warc.gz", "public.test.warc.gz");
    }

    /** The very file is there already: once is enough. */
    @Test
    void fileThatTheSourceHas_isNotAttachedAgain() {
        var source = recorded(Forms.in(read("TEXT", Map.of("text", HTML)), "title")
                .with("address", site + "/a")
                .send());
        var again = Forms.in(read("TEXT", Map.of("text", HTML)), "title");

        var added = again.with("address", site + "/a")
                .with("text", again.value("text") + "\n\nThe end was missing.")
                .with("duplicateId", "version:" + id(source))
                .send();

        assertThat(recorded(added)).isEqualTo(source);
        assertThat(database.column("select number from source_version")).hasSize(2);
        assertThat(database.column("select id from attachment")).hasSize(1);
        assertThat(database.column("select id from intake")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ADDRESS | address | ''                         | Write the address
            ADDRESS | address | example.org/a              | beginning with http:// or https://
            ADDRESS | address | file:///etc/passwd         | beginning with http:// or https://
            ADDRESS | address | http://127.0.0.1:8080/     | “127.0.0.1” belongs to a private network
            ADDRESS | address | http://169.254.169.254/    | “169.254.169.254” belongs to a private network
            ADDRESS | address | http://<b>x</b>.test/      | cannot be followed
            ADDRESS | address | http://public.test:22/     | no page at port 22
            ADDRESS | address | http://nobody.test/        | No site is called “nobody.test”
            TEXT    | text    | ' '                        | Paste the text
            TEXT    | text    | <html><p> </p></html>      | There is no text in it
            """)
    void problem_isToldAtTheField_andNothingTypedIsLost(String way, String field, String typed, String message) {
        var fields = new HashMap<>(Map.of("address", "kept address", "text", "kept\n  text"));
        fields.put(field, typed);

        var answer = read(way, fields);

        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Forms.page(answer);
        assertThat(page.select("#" + field + "-error").text()).contains(message);
        assertThat(page.select("[aria-invalid=true]").attr("name")).isEqualTo(field);
        var again = Forms.in(answer, "file");
        fields.forEach((name, value) ->
                assertThat(again.value(name).replace("\r\n", "\n").strip()).isEqualTo(value.strip()));
        assertThat(database.column("select id from intake")).isEmpty();
        assertThat(database.column("select hash from stored_file")).isEmpty();
    }

    @Test
    void fileThatIsNone_isToldAtTheField_andNothingTypedIsLost() {
        var missing = read("FILE", Map.of("text", "kept"));
        assertThat(Forms.page(missing).select("#file-error").text()).isEqualTo("Choose a file.");
        assertThat(Forms.in(missing, "file").value("text")).isEqualTo("kept");

        var picture =
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, '\r', 'I', 'H', 'D', 'R'};
        assertThat(Forms.page(missing).text()).doesNotContain("choose it again");
        var answer = send("FILE", Map.of("text", "kept"), "statement.pdf", picture);
        assertThat(Forms.page(answer).text()).contains("choose it again");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Forms.page(answer).select("#file-error").text())
                .startsWith("This is no text, web page, PDF, DOCX or EML");
        assertThat(Forms.in(answer, "file").value("text")).isEqualTo("kept");
        assertThat(database.column("select hash from stored_file")).isEmpty();
    }

    @Test
    void siteThatRefuses_isTold() {
        var answer = read("ADDRESS", Map.of("address", site + "/none"));

        assertThat(Forms.page(answer).select("#address-error").text()).contains("refuses the page (404)");
    }

    @Test
    void refusedSave_keepsAllThatWasTyped_andTheOriginalWaits() {
        var form = Forms.in(read("TEXT", Map.of("text", HTML)), "title");

        var refused = form.with("title", "")
                .with("note", "kept")
                .with("published", "yesterday")
                .send();

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Forms.page(refused).select(".error").eachText()).hasSize(2);
        var again = Forms.in(refused, "title");
        assertThat(again.value("note")).isEqualTo("kept");
        assertThat(again.value("text")).isEqualTo(form.value("text"));
        assertThat(again.value("original")).isEqualTo(form.value("original"));
        assertThat(database.column("select id from source")).isEmpty();
        var source =
                recorded(again.with("title", "Strike").with("published", "2016").send());
        assertThat(attachment(source, "pasted.html")).isNotEmpty();
    }

    @Test
    void original_isUsedOnce() {
        var form = Forms.in(read("TEXT", Map.of("text", HTML)), "title");
        recorded(form.send());

        var again = form.with("text", "Another text").send();

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(Forms.page(again).select("#original").text()).contains("not kept any more");
        assertThat(Forms.in(again, "title").value("original")).isNull();
        assertThat(database.column("select id from source")).hasSize(1);
        var without = recorded(Forms.in(again, "title").send());
        assertThat(Forms.page(given().get(without)).select(".attachments li")).isEmpty();
    }

    @Test
    void originalOfSomebodyElse_isNotAttached() {
        var form = Forms.in(read("TEXT", Map.of("text", HTML)), "title");
        database.execute("update intake set user_id = ?", Subject.idOf(SOMEBODY).orElseThrow());

        var refused = form.send();

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Forms.page(refused).text()).contains("not kept any more").doesNotContain("pasted.html");
        assertThat(database.column("select id from source")).isEmpty();
        assertThat(database.column("select id from attachment")).isEmpty();
        assertThat(database.column("select id from intake")).hasSize(1);
    }

    @Test
    void event_isCarriedToTheEnd() {
        var event = Records.event("Strike on the bridge");
        var link = Forms.page(given().get(event))
                .select("a:contains(Read an article)")
                .attr("href");

        var opened = given().get(link);
        assertThat(Forms.page(opened).select(".trail").text()).contains("Strike on the bridge");
        var asked = Forms.in(opened, "file");
        var refused = multipart(asked).multiPart("way", "TEXT").post("/sources/intake");
        assertThat(Forms.in(refused, "file").value("event")).isEqualTo(id(event));
        var read = multipart(Forms.in(refused, "file").keeping(opened.cookies()))
                .multiPart("way", "TEXT")
                .multiPart("text", HTML)
                .post("/sources/intake");
        var form = Forms.in(read, "title").keeping(opened.cookies());
        var again = Forms.in(form.with("title", "").send(), "title").keeping(opened.cookies());

        assertThat(Records.saved(again.with("title", "Strike").send())).endsWith("/read?event=" + id(event));
    }

    @Test
    void eventThatIsNone_isLeftOut() {
        var opened = given().get("/sources/intake?event=0000000000000");

        assertThat(opened.statusCode()).isEqualTo(200);
        assertThat(Forms.in(opened, "file").value("event")).isNull();
    }

    @Test
    void wayThatNobodyNamed_isThatOfTheFirstFilledField() {
        assertThat(read("", Map.of("text", HTML)).statusCode()).isEqualTo(200);
        assertThat(Forms.page(read("", Map.of("text", HTML, "address", "x"))).select("#address-error"))
                .isNotEmpty();
        assertThat(Forms.page(read("", Map.of())).select("#text-error")).isNotEmpty();
    }

    /** As an error page sends it that gave back the rest of the form. */
    @Test
    void formWithoutParts_isReadToo() {
        var read = Forms.open("/sources/intake", "file")
                .with("way", "TEXT")
                .with("text", HTML)
                .send();

        assertThat(read.statusCode()).isEqualTo(200);
    }

    @Test
    void typedMarkup_staysText() {
        var read = read("TEXT", Map.of("text", "</textarea><script>alert(1)</script> said the command, and more."));

        assertThat(Forms.page(read).select("main script")).isEmpty();
    }

    @Test
    @TestSecurity(
            user = ME,
            roles = {"READER"})
    void reader_isNotOfferedIt() {
        assertThat(given().get("/sources/intake").statusCode()).isEqualTo(403);
        assertThat(Forms.page(given().get("/sources")).select("[href^=/sources/intake]"))
                .isEmpty();
    }

    @Test
    void pages_askTheDatabaseAFewTimesOnly() {
        var event = Records.event("Strike on the bridge");
        Records.party("Example News", "MEDIUM", "");

        assertThat(statements.of(() -> given().get("/sources/intake?event=" + id(event))))
                .hasSize(1);
        var opened = Forms.open("/sources/intake", "file");
        // The file is claimed, looked for twice and stored in two rows; it waits; the publisher; the same address or
        // text.
        var reading = statements.of(() -> read(opened, "TEXT", Map.of("text", HTML)));
        assertThat(reading).as(String.join("\n", reading)).hasSizeLessThanOrEqualTo(8);
        var form = Forms.in(read("TEXT", Map.of("text", HTML)), "title");
        // Checked before and under the lock; the source in three rows and its text, its file, two changes, what waited.
        var saving = statements.of(form::send);
        assertThat(saving).as(String.join("\n", saving)).hasSizeLessThanOrEqualTo(21);
    }

    private static Forms publishedByExample(Forms form) {
        return form.with("publisher", "Example News").with("publisherKind", "MEDIUM");
    }

    private static Response read(String way, Map<String, String> fields) {
        return read(Forms.open("/sources/intake", "file"), way, fields);
    }

    private static Response read(Forms form, String way, Map<String, String> fields) {
        return filled(form, way, fields).post("/sources/intake");
    }

    private static Response send(String way, Map<String, String> fields, String name, byte[] content) {
        return filled(Forms.open("/sources/intake", "file"), way, fields)
                .multiPart("file", name, content)
                .post("/sources/intake");
    }

    private static RequestSpecification filled(Forms form, String way, Map<String, String> fields) {
        var request = multipart(form).multiPart("way", way);
        fields.forEach(request::multiPart);
        return request;
    }

    /** Sends it in parts, as browsers do: names of files in UTF-8. */
    private static RequestSpecification multipart(Forms form) {
        var request = given().redirects()
                .follow(false)
                .cookies(form.cookies())
                .config(RestAssuredConfig.config()
                        .httpClient(HttpClientConfig.httpClientConfig()
                                .httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE)))
                .contentType(ContentType.MULTIPART.withCharset(UTF_8))
                .multiPart("csrf", form.value("csrf"));
        return form.value("event") == null ? request : request.multiPart("event", form.value("event"));
    }

    /** Where a file of a source is downloaded. */
    private static String attachment(String source, String name) {
        return Forms.page(given().get(source))
                .select(".attachments a:contains(" + name + ")")
                .attr("href");
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private void user(String publicId) {
        database.execute(
                "insert into app_user (id, version, creator_id, hidden, name, name_key, password_hash, role, active)"
                        + " values (?, 0, 'x', false, ?, ?, 'x', 'CONTRIBUTOR', true)",
                Subject.idOf(publicId).orElseThrow(),
                publicId,
                publicId);
    }

    /** The source that was recorded; one goes on to its reading room. */
    private static String recorded(Response saved) {
        return Records.saved(saved).replaceFirst("/read(\\?.*)?$", "");
    }
}
