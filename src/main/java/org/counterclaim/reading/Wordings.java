package org.counterclaim.reading;

import java.util.regex.Pattern;

/** The wording of a claim that a found statement becomes, and where that stands in the text. */
final class Wordings {
    private static final Pattern OPENING = Pattern.compile("^[\"“”„‟«»‘‚]\\s*");
    private static final Pattern CLOSING = Pattern.compile("\\s*[,;]?\\s*[\"“”„‟«»’]$");
    private static final Pattern THAT = Pattern.compile("^(?i)that\\s+");
    private static final Pattern BORDER = Pattern.compile("\\s*[,;]$");

    /** How verbs begin that only say that something is said; all others are part of what is said. */
    private static final Pattern PLAIN = Pattern.compile(
            "(?i)(accord|add|announc|argu|assert|claim|comment|continu|declar|explain|not[ei]|quot|remark"
                    + "|repeat|repl|report|respon|sa[iy]|stat|stress|tell|told|writ|wrote)");

    private static final int NEAR = 80;

    private Wordings() {}

    /**
     * A wording.
     *
     * @param text as the text has it, without marks around the whole of a quote
     * @param start where it begins in the stored text, in code points
     */
    record Wording(String text, int start) {}

    static Wording of(Candidate candidate) {
        var words = candidate.words();
        int start = candidate.place().start();
        if (candidate.quote()) {
            return quoted(words, start);
        }
        var telling = telling(candidate);
        return telling == null ? said(words, start) : telling;
    }

    /** "denied the report": where the verb is no mere "said", what is said begins with it. */
    private static Wording telling(Candidate candidate) {
        var cue = candidate.cuePlace();
        int start = candidate.place().start();
        boolean follows = cue != null && cue.end() <= start && start - cue.end() < NEAR && candidate.whole();
        boolean plain = PLAIN.matcher(candidate.cue()).find();
        return follows && !plain && !candidate.isSpeaker(new Place(cue.start(), start))
                ? new Wording(
                        end(candidate
                                .portion()
                                .words(cue.start(), candidate.place().end())),
                        cue.start())
                : null;
    }

    /** Without the "that" by which the sentence leads to it. */
    private static Wording said(String words, int start) {
        var leading = THAT.matcher(words);
        int led = leading.find() ? leading.end() : 0;
        return new Wording(end(words.substring(led)), start + led);
    }

    private static String end(String words) {
        return BORDER.matcher(words).replaceFirst("");
    }

    /** Words that somebody selected: without the marks around them if these stand around all of it. */
    static Wording selected(String words, int start) {
        boolean quote = isQuote(words);
        return quote ? quoted(words, start) : new Wording(words.strip(), start);
    }

    static boolean isQuote(String words) {
        var text = words.strip();
        return OPENING.matcher(text).find() && CLOSING.matcher(text).find();
    }

    private static Wording quoted(String words, int start) {
        var opening = OPENING.matcher(words);
        int opened = opening.find() ? opening.end() : 0;
        var inside = words.substring(opened);
        return new Wording(CLOSING.matcher(inside).replaceFirst(""), start + words.codePointCount(0, opened));
    }
}
