package org.counterclaim.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.suggest.Found.Range;

/** Whom a pronoun, a surname or a phrase such as "the ministry" stands for: the latest named speaker it fits. */
final class Speakers {
    private static final Set<String> BODIES = Set.of(
            "ministry",
            "agency",
            "police",
            "council",
            "party",
            "court",
            "group",
            "army",
            "government",
            "union",
            "nations",
            "department",
            "committee",
            "office",
            "commission",
            "company",
            "bank",
            "times",
            "post",
            "observatory",
            "centre",
            "center",
            "news",
            "university",
            "institute",
            "service",
            "command",
            "organization",
            "force",
            "forces",
            "house",
            "kremlin",
            "pentagon",
            "campaign",
            "reuters",
            "coalition",
            "authority",
            "association");
    private final Article article;
    private final List<Range> named = new ArrayList<>();

    Speakers(Article article) {
        this.article = article;
    }

    /** To be asked in the order of the text; remembers names for later. Empty if nobody fits. */
    Optional<Range> of(Range source) {
        var speaker = isName(source) ? Optional.of(longest(source)) : latest(source);
        if (isName(source)) {
            named.add(speaker.get());
        }
        return speaker;
    }

    private Range longest(Range source) {
        if (source.size() > 1) {
            return source;
        }
        var word = article.token(source.from()).lower();
        return latestWith(range -> range.size() > 1 && has(range, word)).orElse(source);
    }

    private Optional<Range> latest(Range source) {
        var first = article.token(source.from());
        if (source.size() == 1 && first.is("he", "she")) {
            boolean she = first.is("she");
            return latestWith(
                    range -> !isBody(range) && !(she ? has(range, "mr.") : has(range, "mrs.") || has(range, "ms.")));
        }
        if (source.size() == 1 && first.is("it", "they")) {
            return latestWith(this::isBody);
        }
        if (first.is("the") && source.size() > 1) {
            var noun = article.token(source.to() - 1).lower();
            return latestWith(range -> has(range, noun));
        }
        return Optional.empty();
    }

    private Optional<Range> latestWith(java.util.function.Predicate<Range> fits) {
        for (int i = named.size() - 1; i >= 0; i--) {
            if (fits.test(named.get(i))) {
                return Optional.of(named.get(i));
            }
        }
        return Optional.empty();
    }

    private boolean isName(Range source) {
        for (int i = source.from(); i < source.to(); i++) {
            if (article.tag(i).startsWith("NNP")) {
                return true;
            }
        }
        return false;
    }

    private boolean isBody(Range range) {
        for (int i = range.from(); i < range.to() && !article.token(i).is(","); i++) {
            var word = article.token(i).text();
            boolean letters = word.length() > 1
                    && word.equals(word.toUpperCase(Locale.ROOT))
                    && Character.isLetter(word.charAt(0));
            if (BODIES.contains(article.token(i).lower()) && i >= range.to() - 2 || letters && !word.contains(".")) {
                return true;
            }
        }
        return false;
    }

    private boolean has(Range range, String word) {
        for (int i = range.from(); i < range.to(); i++) {
            if (article.token(i).is(word)) {
                return true;
            }
        }
        return false;
    }
}
