package org.counterclaim.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written fits the schema, and is read back equal. */
class JsonExportTest {
    private static final Path SCHEMA = Path.of("docs/timeline.schema.json");

    private final JsonExport export = new JsonExport();
    private final ObjectMapper mapper = new ObjectMapper();
    private final JsonSchema schema = schema();

    private static JsonSchema schema() {
        try {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(Files.readString(SCHEMA));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private byte[] written(Timeline timeline) throws IOException {
        var out = new ByteArrayOutputStream();
        export.write(timeline, out);
        return out.toByteArray();
    }

    private void assertHeld(Timeline timeline) throws IOException {
        var json = written(timeline);

        assertThat(schema.validate(mapper.readTree(json))).isEmpty();
        var read = TimelineJson.read(new ByteArrayInputStream(json));
        assertThat(read.scope()).isEqualTo(timeline.scope());
        assertThat(read.entries()).containsExactlyElementsOf(timeline.entries().toList());
        assertThat(written(read)).isEqualTo(json);
    }

    @Test
    void hostileEntries_areReadBackEqual() throws IOException {
        assertHeld(new Hostile());
    }

    @Property(tries = 200)
    void anyEntries_areReadBackEqual(@ForAll("timelines") Timeline timeline) throws IOException {
        assertHeld(timeline);
    }

    @Provide
    Arbitrary<Timeline> timelines() {
        return EntryDraws.timelines();
    }

    @Test
    void anEntry_isALine_withItsPage() throws IOException {
        var lines = new String(written(new Hostile()), UTF_8).split("\n", -1);

        assertThat(lines).hasSize(1 + 17 + 2);
        assertThat(lines[0])
                .startsWith("{\"format\":\"counterclaim-timeline\",\"version\":1,\"scope\":{")
                .endsWith("\"losses\":[],\"entries\":[");
        assertThat(lines[1])
                .startsWith("{\"kind\":\"claim\",\"id\":\"0claim0000001\",\"order\":\"1\",")
                .contains("\"address\":\"https://counterclaim.example/claims/0claim0000001\"");
        assertThat(export.losses()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"format\":\"counterclaim-comparison\",\"version\":1,\"scope\":null,\"entries\":[]}",
                "{\"entries\":[],\"format\":\"counterclaim-timeline\",\"version\":1}"
            })
    void whatIsNoTimeline_isRefused(String json) {
        assertThatThrownBy(() -> TimelineJson.read(new ByteArrayInputStream(json.getBytes(UTF_8))))
                .isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"version\":1>\"version\":2", "\"edtf\":\"2016\">\"edtf\":\"often\"", "\"hands\":2,>", "]}>"})
    void whatIsNoTimelineOfThisVersion_isRefused(String change) throws IOException {
        var parts = change.split(">", -1);
        var changed = new String(written(new Hostile()), UTF_8).replace(parts[0], parts[1]);

        assertThatThrownBy(() -> TimelineJson.read(new ByteArrayInputStream(changed.getBytes(UTF_8))))
                .isInstanceOf(IOException.class);
    }

    @Test
    void manyEntries_areWrittenOneAfterAnother() throws IOException {
        var many = Repeated.written(export);

        assertThat(many.sizes().get(9_000))
                .isBetween(many.out().size() * 8 / 10, many.out().size());
        assertThat(mapper.readTree(many.out().toByteArray()).get("entries")).hasSize(10_000);
    }
}
