package org.counterclaim.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Short articles, annotated by hand. Rules were tuned on the seen ones only. */
class ArticlesTest {

    @Test
    void chains_areFoundInSeenArticles() throws IOException {
        assertThat(accuracy("seen")).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void chains_areFoundInUnseenArticles() throws IOException {
        assertThat(accuracy("unseen")).isGreaterThanOrEqualTo(0.6);
    }

    private static double accuracy(String kind) throws IOException {
        int all = 0;
        var missed = new ArrayList<String>();
        for (int number = 1; number <= 6; number++) {
            var parts = read(kind + "-" + number).split("\n=== .*\n", 2);
            var text = parts[0].strip();
            var found = chains(text, Suggester.suggest(text, "en")).toList();
            for (var line : parts[1].strip().split("\n")) {
                all++;
                if (found.stream().noneMatch(chain -> chain.matches(Chain.of(line)))) {
                    missed.add(line);
                }
            }
        }
        double accuracy = (all - missed.size()) / (double) all;
        System.out.printf(Locale.ROOT, "Chains in %s articles: %.2f of %d; missed %s%n", kind, accuracy, all, missed);
        return accuracy;
    }

    private static Stream<Chain> chains(String text, List<Suggestion> suggestions) {
        return suggestions.stream().flatMap(suggestion -> {
            var relays = suggestion.relays().stream()
                    .map(relay -> Said.words(text, relay))
                    .toList();
            var chain = new Chain(
                    Said.words(text, suggestion.source()),
                    String.join(", ", relays),
                    Said.words(text, suggestion.content()));
            return Stream.concat(Stream.of(chain), chains(text, suggestion.inner()));
        });
    }

    private static String read(String name) throws IOException {
        try (var in = ArticlesTest.class.getResourceAsStream("/suggest/" + name + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Who said what by whom. */
    private record Chain(String source, String relays, String content) {

        static Chain of(String line) {
            var parts = line.split("\\|");
            return new Chain(parts[0].strip(), parts[1].strip(), parts[2].strip());
        }

        /** The speaker and all relays in their order, and at least the beginning of what was said. */
        boolean matches(Chain other) {
            return source.equals(other.source)
                    && relays.equals(other.relays)
                    && (content.startsWith(other.content) || other.content.startsWith(content));
        }
    }
}
