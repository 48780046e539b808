package org.counterclaim.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.claim.WordingForm;
import org.junit.jupiter.api.Test;

/** Linked data is expanded by somebody else's processor, which finds every entry, and no date that was not recorded. */
@QuarkusTest
class JsonLdExportTest {
    private static final String SITE = "https://counterclaim.example";
    private static final String SCHEMA = "https://schema.org/";
    private static final String DATE = "http://purl.org/dc/terms/date";

    /** The times of the hostile timeline that are exact, and what they are in ISO 8601. */
    private static final Map<String, String> EXACT = Map.of(
            "2016-09-17", "2016-09-17",
            "2016-09-17T14:00:00Z", "2016-09-17T14:00:00Z",
            "2016-10-30T02:30", "2016-10-30T02:30+02:00");

    @Inject
    JsonLdExport export;

    private final Hostile timeline = new Hostile();

    @Test
    void everyEntry_isANode_andSaysWhatTheEntrySays() throws Exception {
        var nodes = nodes(written());
        assertThat(nodes).hasSize((int) timeline.entries().count() + 1);
        timeline.entries().forEach(entry -> {
            var node = nodes.get(SITE + entry.address());
            assertThat(node).as(entry.id()).isNotNull();
            if (entry instanceof ClaimEntry claim) {
                assertThatNodeSays(node, claim);
            } else {
                assertThat(types(node)).containsExactly(SCHEMA + "Event");
                assertThat(value(node, "name")).isEqualTo(((EventEntry) entry).title());
                assertThat(value(node, "description")).isEqualTo(((EventEntry) entry).summary());
            }
        });
    }

    private static void assertThatNodeSays(JsonObject node, ClaimEntry claim) {
        assertThat(types(node))
                .isEqualTo(
                        claim.text().form() == WordingForm.QUOTE
                                ? List.of(SCHEMA + "Claim", SCHEMA + "Quotation")
                                : List.of(SCHEMA + "Claim"));
        assertThat(value(node, "text")).isEqualTo(claim.text().wording());
        assertThat(value(node, "inLanguage")).isEqualTo(claim.text().language());
        assertThat(value(object(node, "workTranslation"), "text"))
                .isEqualTo(claim.text().translation());
        var author = object(node, "author");
        assertThat(author.getString("@id"))
                .isEqualTo(SITE + "/parties/" + claim.voice().id());
        assertThat(value(author, "name")).isEqualTo(claim.voice().name());
        assertThat(value(object(author, "parentOrganization"), "name"))
                .isEqualTo(String.join("", claim.voice().above()));
        var about = object(node, "about");
        assertThat(about.getString("@id"))
                .isEqualTo(SITE + "/events/" + claim.event().id());
        var appearance = object(node, "appearance");
        assertThat(value(appearance, "name")).isEqualTo(claim.source().title());
        assertThat(value(appearance, "url")).isEqualTo(claim.source().web());
        assertThat(value(object(appearance, "publisher"), "name"))
                .isEqualTo(claim.source().publisher());
        assertThat(value(object(appearance, "encoding"), "sha256"))
                .isEqualTo(claim.source().sha256());
        assertThat(objects(node, "isBasedOn").map(other -> other.getString("@id")))
                .isEqualTo(Stream.of(claim.links().repeats(), claim.links().replaces())
                        .filter(id -> !id.isEmpty())
                        .map(id -> SITE + "/claims/" + id)
                        .toList());
        assertThat(objects(node, "hasPart").map(answer -> value(answer, "text")))
                .containsExactlyElementsOf(
                        claim.answers().stream().map(ClaimEntry.Reply::words).toList());
        claim.relays().forEach(relay -> assertThat(value(node, "creditText")).contains(relay));
        assertThat(value(node, "creativeWorkStatus")).isEqualTo(claim.links().undone() == null ? "" : "Retracted");
    }

    @Test
    void time_isADateWhereItIsExact_andTypedEdtfAlways() throws Exception {
        var nodes = nodes(written());
        timeline.entries().filter(entry -> entry.when() != null).forEach(entry -> {
            var node = nodes.get(SITE + entry.address());
            var exact = entry instanceof ClaimEntry ? "datePublished" : "startDate";
            var text = entry.when().text();
            assertThat(value(node, exact)).as(text).isEqualTo(EXACT.getOrDefault(text, ""));
            var edtf = node.getJsonArray(DATE).getJsonObject(0);
            assertThat(edtf.getString("@value")).isEqualTo(text);
            assertThat(edtf.getString("@type")).isEqualTo("http://id.loc.gov/datatypes/edtf");
        });
    }

    @Test
    void undated_hasNoDate() throws Exception {
        var nodes = nodes(written());
        timeline.entries().filter(entry -> entry.when() == null).forEach(entry -> assertThat(
                        nodes.get(SITE + entry.address()).keySet())
                .isNotEmpty()
                .doesNotContain(SCHEMA + "datePublished", SCHEMA + "startDate", DATE));
    }

    @Test
    void file_mayStandInAScriptElement() throws Exception {
        assertThat(new String(written(), UTF_8)).doesNotContain("<", ">", "&", "\u2028", "\u2029");
    }

    @Test
    void losses_standAtTheEnd() throws Exception {
        var dataset = nodes(written()).get(SITE + timeline.scope().address());
        assertThat(value(dataset, "description"))
                .contains("As said by 2018", "11 entries are not exact", "came through others", "answer questions");
    }

    @Test
    void sameTimeline_makesTheSameBytes() throws Exception {
        assertThat(written()).isEqualTo(written());
    }

    @Test
    void entries_areWrittenAsTheyCome() throws Exception {
        assertThat(nodes(new ManyEntries().writtenOneByOne(export))).hasSize(ManyEntries.COUNT + 1);
    }

    private byte[] written() throws Exception {
        var out = new ByteArrayOutputStream();
        export.write(timeline, out);
        return out.toByteArray();
    }

    private static Map<String, JsonObject> nodes(byte[] file) throws Exception {
        return JsonLd.expand(JsonDocument.of(new ByteArrayInputStream(file))).get().stream()
                .map(node -> node.asJsonObject())
                .collect(Collectors.toMap(node -> node.getString("@id"), Function.identity()));
    }

    private static List<String> types(JsonObject node) {
        return node.getJsonArray("@type").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    private static Stream<JsonObject> objects(JsonObject node, String property) {
        return node.containsKey(SCHEMA + property)
                ? node.getJsonArray(SCHEMA + property).getValuesAs(JsonObject.class).stream()
                : Stream.empty();
    }

    /** Empty where there is none. */
    private static JsonObject object(JsonObject node, String property) {
        return objects(node, property).findFirst().orElse(JsonObject.EMPTY_JSON_OBJECT);
    }

    /** Empty where there is none. */
    private static String value(JsonObject node, String property) {
        return object(node, property).getString("@value", "");
    }
}
