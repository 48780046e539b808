package org.counterclaim.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.history.Sha256;
import org.counterclaim.suggest.Form;
import org.counterclaim.suggest.Span;
import org.counterclaim.suggest.Suggestion;

/**
 * A statement that was found in a text and that a person has to look at.
 *
 * @param portion the text that it stands in; the ranges of the suggestion are of this
 * @param depth how many statements it stands within
 */
public record Candidate(Portion portion, Suggestion suggestion, int depth) {
    /** What rules grade lower is folded away, not hidden. */
    private static final double SURE = 0.5;

    private static final String GAP = " […] ";

    private static final Pattern BORDER = Pattern.compile("\\n|(?<=[.!?]|[.!?][\"”»’])\\s");

    /** Where what is said stands, from its first word to its last. */
    public Place place() {
        var content = suggestion.content();
        return new Place(
                portion.start() + content.get(0).start(),
                portion.start() + content.get(content.size() - 1).end());
    }

    /** Where the words stand by which it is said; null where there are none, or others between them. */
    Place cuePlace() {
        var cue = suggestion.cue();
        return cue.size() == 1
                ? new Place(
                        portion.start() + cue.get(0).start(),
                        portion.start() + cue.get(0).end())
                : null;
    }

    /** Whether the speaker is named within a range. */
    boolean isSpeaker(Place place) {
        return suggestion.source().stream()
                .anyMatch(span -> place.covers(portion.start() + span.start(), portion.start() + span.end()));
    }

    /** Whether no others' words stand within what is said. */
    boolean whole() {
        return suggestion.content().size() == 1;
    }

    /** What is said, with a mark where others' words stand between. */
    String words() {
        return words(suggestion.content(), GAP);
    }

    /** How the list tells it: a quote with its marks, all else as the claim would word it. */
    public String told() {
        return quote() ? words() : Wordings.of(this).text();
    }

    /** Who says it, in the words of the text; empty where it does not say so near by. */
    public String source() {
        return words(suggestion.source(), " ");
    }

    /** The name of whom the text means by that, where it is known. */
    String speaker() {
        return words(suggestion.speaker(), " ");
    }

    /** The words by which it is said, such as "accused". */
    String cue() {
        return words(suggestion.cue(), " ");
    }

    /** Who passes it on, the one nearest to the speaker first. */
    public List<String> relays() {
        var relays = new ArrayList<String>();
        suggestion.relays().forEach(relay -> relays.add(0, words(relay, " ")));
        return relays;
    }

    /** Whether all of it stands between quotation marks, without others' words between. */
    public boolean quote() {
        return suggestion.form() == Form.QUOTE && whole();
    }

    /** Whether it is worth a look before the others. */
    public boolean sure() {
        return suggestion.confidence() >= SURE;
    }

    /** Who says what: the same in every version of a source in which it stands. */
    String statement() {
        return Sha256.of(source() + "\n" + words());
    }

    /** The rest of the sentence in which it is said: the words from border to border that are not what is said. */
    String around() {
        var spans = Stream.of(suggestion.source(), suggestion.cue(), suggestion.content())
                .flatMap(List::stream)
                .toList();
        var text = portion.text();
        int start = chars(spans.stream().mapToInt(Span::start).min().orElse(0));
        int end = chars(spans.stream().mapToInt(Span::end).max().orElse(0));
        var before = afterLastBorder(text.substring(0, start));
        var after = BORDER.splitAsStream(text.substring(end)).findFirst().orElse("");
        var beside = new StringBuilder(before);
        int from = start;
        for (var content : suggestion.content()) {
            beside.append(text, Math.min(from, chars(content.start())), chars(content.start()))
                    .append(GAP);
            from = chars(content.end());
        }
        return beside.append(text, Math.min(from, end), end).append(after).toString();
    }

    private static String afterLastBorder(String text) {
        var border = BORDER.matcher(text);
        int end = 0;
        while (border.find()) {
            end = border.end();
        }
        return text.substring(end);
    }

    private int chars(int codePoints) {
        return portion.text().offsetByCodePoints(0, codePoints);
    }

    private String words(List<Span> spans, String between) {
        return spans.stream()
                .map(span -> portion.words(portion.start() + span.start(), portion.start() + span.end()))
                .map(words -> words.replaceAll("\\s+", " "))
                .collect(Collectors.joining(between));
    }
}
