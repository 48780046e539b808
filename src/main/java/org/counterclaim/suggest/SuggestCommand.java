package org.counterclaim.suggest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code suggest IN.jsonl OUT.jsonl}: statements of many texts, one JSON object a line in and out. */
@Command(
        name = "suggest",
        mixinStandardHelpOptions = true,
        description = "Finds statements in texts. Starts no server and opens no database.")
public final class SuggestCommand implements Callable<Integer> {
    private final ObjectMapper json = new ObjectMapper();

    @Parameters(index = "0", paramLabel = "IN.jsonl", description = "Lines of {\"id\": …, \"text\": …}")
    private Path in;

    @Parameters(index = "1", paramLabel = "OUT.jsonl", description = "Lines of {\"id\": …, \"attributions\": […]}")
    private Path out;

    SuggestCommand() {}

    /** Runs the command with its arguments, its own name left out; returns the exit code. */
    public static int run(String... arguments) {
        return new CommandLine(new SuggestCommand()).execute(arguments);
    }

    @Override
    public Integer call() throws IOException {
        try (var lines = Files.newBufferedReader(in);
                var writer = Files.newBufferedWriter(out)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    writer.write(json.writeValueAsString(answer(line)));
                    writer.write('\n');
                }
            }
        }
        return 0;
    }

    private ObjectNode answer(String line) throws IOException {
        var document = json.readTree(line);
        var answer = json.createObjectNode();
        answer.set("id", document.get("id"));
        var attributions = answer.putArray("attributions");
        for (var suggestion : Suggester.suggest(document.path("text").asText(), "en")) {
            var attribution = attributions.addObject();
            put(attribution.putArray("source"), suggestion.source());
            put(attribution.putArray("cue"), suggestion.cue());
            put(attribution.putArray("content"), suggestion.content());
        }
        return answer;
    }

    private static void put(ArrayNode array, List<Span> spans) {
        for (var span : spans) {
            array.addArray().add(span.start()).add(span.end());
        }
    }
}
