package org.counterclaim.suggest;

import java.util.List;

/**
 * A statement found in a text. All ranges are of that text, in code points, ordered, and do not overlap within a list;
 * source and content have nothing in common.
 *
 * @param source who says it, in the words of the text; empty if the text does not say so near by
 * @param cue the words that make it a statement, such as {@code said} or {@code according to}; may be empty
 * @param content what is said, never empty; without the marks and verbs around it, with its quotation marks
 * @param relays who passes it on, the one nearest to the reader first; empty if the text itself reports it
 * @param speaker the name that a pronoun or a short name in the source stands for; the source itself if it is a name;
 *     empty if there is none
 * @param confidence from 0 to 1, a grade of the rule that found it and no probability
 * @param quantities numbers in the content
 * @param inner statements within the content, each with this one's source among its relays
 */
public record Suggestion(
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        Form form,
        List<List<Span>> relays,
        List<Span> speaker,
        double confidence,
        List<Quantity> quantities,
        List<Suggestion> inner) {

    public Suggestion {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        relays = List.copyOf(relays);
        speaker = List.copyOf(speaker);
        quantities = List.copyOf(quantities);
        inner = List.copyOf(inner);
    }
}
