package org.counterclaim.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterclaim.question.Quantity;
import org.counterclaim.question.UnreadableQuantity;

/**
 * Which figure in a statement answers which question; where there is doubt, none does.
 *
 * <p>A figure counts what stands after it ("62 soldiers"), or what the one before it counts ("and 100 wounded"), and is
 * of those to whom happened what the verb says ("were killed"). Both have to be what the question asks. What is denied,
 * asked, a condition or of several events is not answered, nor what two figures or two questions fit alike.
 */
public final class Figures {
    private Figures() {}

    /**
     * The words to type for each question that is answered, by its id; {@link Quantity#parse} reads them.
     *
     * @param statement of any length; time grows with its length
     * @param language of the statement, a BCP 47 tag; only English is read
     */
    public static Map<String, String> answers(String statement, String language, List<Asked> questions) {
        boolean english = language.equals("en") || language.startsWith("en-");
        if (!english || questions.isEmpty()) {
            return Map.of();
        }
        var passage = new Passage(statement);
        var inquiries = questions.stream().map(Inquiry::of).toList();
        var answers = new HashMap<String, String>();
        var twice = new HashSet<String>();
        for (var figure : Counting.in(statement, passage)) {
            best(figure, passage, inquiries).ifPresent(asked -> {
                if (answers.put(asked.id(), figure.hedge().typed()) != null) {
                    twice.add(asked.id());
                }
            });
        }
        answers.keySet().removeAll(twice);
        questions.stream()
                .filter(asked -> answers.containsKey(asked.id()) && !isReadable(answers.get(asked.id()), asked))
                .forEach(asked -> answers.remove(asked.id()));
        return Map.copyOf(answers);
    }

    /** The one question that the figure fits best. */
    private static Optional<Asked> best(Figure figure, Passage passage, List<Inquiry> inquiries) {
        int best = inquiries.stream()
                .mapToInt(inquiry -> inquiry.fit(figure, passage))
                .max()
                .orElse(0);
        var fitting = inquiries.stream()
                .filter(inquiry -> best > 0 && inquiry.fit(figure, passage) == best)
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0).asked()) : Optional.empty();
    }

    private static boolean isReadable(String typed, Asked asked) {
        try {
            Quantity.parse(typed, asked.whole(), null);
            return true;
        } catch (UnreadableQuantity unreadable) {
            return false;
        }
    }
}
