package org.counterclaim.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.counterclaim.claim.Manner;
import org.counterclaim.claim.WordingForm;
import org.counterclaim.question.Option;
import org.counterclaim.question.QuestionKind;
import org.counterclaim.question.Reading;
import org.counterclaim.question.Stance;
import org.counterclaim.question.Terms;
import org.counterclaim.time.UncertainTime;

/**
 * The example event as material, read from the file that the application ships. Parties are called as they are there.
 */
final class ExampleMaterial {
    private static final ZoneId ZONE = ZoneId.of("Asia/Damascus");

    private final JsonNode script;
    private final Map<String, Issue> issues = new HashMap<>();
    private final Map<String, String> publishers = new HashMap<>();
    private final Map<String, Speaker> speakers = new HashMap<>();

    private ExampleMaterial(JsonNode script) {
        this.script = script;
    }

    static Material read() {
        try (var yaml = ExampleMaterial.class.getResourceAsStream("/example/deir-ez-zor.yaml")) {
            return new ExampleMaterial(new YAMLMapper().readTree(yaml)).material();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Material material() {
        items("parties").forEach(this::speaker);
        items("sources").forEach(source -> publishers.put(text(source, "key"), text(source, "publisher")));
        var asked = items("questions").map(this::issue).toList();
        var claims = new ArrayList<Statement>();
        items("claims").forEach(claim -> claims.add(claim(claim, claims.size())));
        return new Material(List.copyOf(speakers.values()), asked, claims, List.of(), List.of());
    }

    private void speaker(JsonNode party) {
        var name = text(party, "name");
        var above = text(party, "partOf");
        var id = above == null ? name : name + " < " + above;
        speakers.put(id, new Speaker(id, name, above, text(party, "kind").equals("PERSON")));
    }

    private Issue issue(JsonNode question) {
        var options = StreamSupport.stream(question.path("options").spliterator(), false)
                .map(option -> new Option(option.asText(), option.asText()))
                .toList();
        var kind = QuestionKind.valueOf(text(question, "kind"));
        var terms = new Terms(kind, "", question.has("whole"), null, options, ZONE);
        var issue = new Issue(text(question, "key"), text(question, "question"), terms);
        issues.put(issue.id(), issue);
        return issue;
    }

    private Statement claim(JsonNode claim, int order) {
        var publisher = publishers.get(text(claim, "source"));
        var party = text(claim, "party");
        var relays = StreamSupport.stream(claim.path("relays").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        var form = WordingForm.valueOf(text(claim, "form"));
        var manner = text(claim, "manner");
        return new Statement(
                text(claim, "key"),
                party,
                UncertainTime.parse(text(claim, "said"), ZONE),
                order,
                relays,
                publisher,
                hands(party, relays, publisher),
                new Words(text(claim, "wording"), form, form == WordingForm.QUOTE, text(claim, "language"), ""),
                new Links(
                        text(claim, "repeats"),
                        text(claim, "replaces"),
                        manner == null ? null : Manner.valueOf(manner)),
                StreamSupport.stream(claim.path("answers").spliterator(), false)
                        .map(this::answer)
                        .toList());
    }

    private static int hands(String party, List<String> relays, String publisher) {
        boolean own = (party + " < ").endsWith(publisher + " < ") || (publisher + " < ").endsWith(party + " < ");
        return own && relays.isEmpty()
                ? 1
                : 2
                        + (int) relays.stream()
                                .filter(relay -> !relay.equals(publisher))
                                .count();
    }

    private Response answer(JsonNode answer) {
        var value = answer.path("value");
        var given = value.isArray()
                ? String.join(
                        ",",
                        Arrays.stream(new YAMLMapper().convertValue(value, String[].class))
                                .toList())
                : value.asText();
        var question = text(answer, "question");
        return new Response(
                question,
                Stance.valueOf(text(answer, "stance")),
                issues.get(question).terms().read(given),
                Reading.valueOf(text(answer, "reading")),
                answer.path("reason").asText());
    }

    private Stream<JsonNode> items(String name) {
        return StreamSupport.stream(script.path(name).spliterator(), false);
    }

    private static String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asText() : null;
    }
}
