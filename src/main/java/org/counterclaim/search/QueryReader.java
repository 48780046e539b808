package org.counterclaim.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.counterclaim.search.Misreading.Kind;
import org.counterclaim.search.SearchQuery.Narrow;
import org.counterclaim.search.SearchQuery.Part;
import org.counterclaim.search.SearchQuery.Phrase;
import org.counterclaim.search.SearchQuery.Word;
import org.counterclaim.web.Typed;

/** Reads a query from its beginning to its end, each char once, but for marks that nothing closes. */
final class QueryReader {
    static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}()\\[\\]{}]+");
    private static final Pattern NAME = Pattern.compile("(\\p{L}+):");
    private static final Pattern WITHIN_PLAIN = Pattern.compile("[\\s\\p{Z}()\\[\\]{}:*\"“”„«»]+");
    private static final Pattern MINUSES = Pattern.compile("-+");
    private static final Pattern STARS = Pattern.compile("\\*+$");

    private final String text;
    private final List<Part> parts = new ArrayList<>();
    private final Set<Misreading> misreadings = new LinkedHashSet<>();
    private int at;

    private QueryReader(String text) {
        this.text = text;
    }

    static SearchQuery read(String typed) {
        int end = end(typed);
        var reader = new QueryReader(Typed.line(typed.substring(0, end)));
        reader.readAll(typed.substring(end, Math.min(typed.length(), end + Misreading.SHOWN)));
        var query = new SearchQuery(reader.parts, List.copyOf(reader.misreadings));
        if (query.findsNothing() && !typed.isBlank()) {
            reader.misread(Kind.NOTHING_TO_FIND, reader.text);
        }
        return new SearchQuery(reader.parts, List.copyOf(reader.misreadings));
    }

    /** The end of what is read: not within a word, unless it is longer than all that is read. */
    private static int end(String typed) {
        int end = Typed.cut(typed, SearchQuery.MOST_CHARS).length();
        if (end == typed.length()) {
            return end;
        }
        int word = end;
        while (word > 0 && !Character.isWhitespace(typed.charAt(word))) {
            word--;
        }
        return word > 0 ? word : end;
    }

    private void readAll(String beyond) {
        skip(SEPARATORS);
        while (at < text.length() && parts.size() < SearchQuery.MOST_PARTS) {
            readPart();
            skip(SEPARATORS);
        }
        var rest = text.substring(at) + beyond;
        if (!rest.isBlank()) {
            misread(Kind.TOO_LONG, rest.strip());
        }
    }

    private void readPart() {
        boolean excluded = skip(MINUSES);
        var name = NAME.matcher(text).region(at, text.length());
        if (at == endOfWord()) {
            misread(Kind.MINUS_ALONE, "-");
        } else if (Quotes.at(text, at)) {
            readPhrase(excluded);
        } else if (!name.lookingAt()) {
            readWord(excluded);
        } else {
            var filter = Filter.named(name.group(1));
            if (filter.isPresent()) {
                readFilter(filter.get(), name.end(), excluded);
            } else if (isFilter(name.end())) {
                misreadWord(Kind.UNKNOWN_FILTER, excluded);
            } else {
                readWord(excluded);
            }
        }
    }

    private void readPhrase(boolean excluded) {
        int closing = Quotes.closing(text, at);
        if (closing < 0) {
            misreadWord(Kind.UNBALANCED_QUOTE, excluded);
            return;
        }
        var phrase = Quotes.without(text.substring(at + 1, closing));
        at = closing + 1;
        if (hasWords(phrase)) {
            parts.add(new Phrase(phrase, excluded));
        }
    }

    private void readFilter(Filter filter, int begin, boolean excluded) {
        int end = Quotes.at(text, begin) ? Quotes.closing(text, begin) + 1 : endOfWord();
        if (end == 0) {
            misreadWord(Kind.UNBALANCED_QUOTE, excluded);
            return;
        }
        var piece = text.substring(at, end);
        var value = Quotes.without(text.substring(begin, end));
        at = end;
        var read = filter.read(value);
        if (value.isEmpty()) {
            misread(Kind.FILTER_WITHOUT_VALUE, piece);
            addPlain(piece, excluded);
        } else if (read.isEmpty()) {
            misread(filter.otherwise(), piece);
            addPlain(piece, excluded);
        } else {
            parts.add(new Narrow(filter, read.get(), excluded));
        }
    }

    /** A colon is also that of an address, of C++, or the end of what introduces something. */
    private boolean isFilter(int begin) {
        return begin < endOfWord() && text.charAt(begin) != '/' && text.charAt(begin) != ':';
    }

    private void readWord(boolean excluded) {
        var piece = text.substring(at, endOfWord());
        var word = STARS.matcher(piece).replaceFirst("");
        boolean prefix = word.length() < piece.length();
        if (piece.startsWith("*")) {
            misreadWord(Kind.LEADING_WILDCARD, excluded);
        } else if (word.indexOf('*') >= 0) {
            misreadWord(Kind.WILDCARD_INSIDE, excluded);
        } else if (prefix && !endsInBeginning(word)) {
            misreadWord(Kind.PREFIX_TOO_SHORT, excluded);
        } else {
            at = endOfWord();
            if (hasWords(word)) {
                parts.add(new Word(word, prefix, excluded));
            }
        }
    }

    private void misreadWord(Kind kind, boolean excluded) {
        var piece = text.substring(at, endOfWord());
        misread(kind, piece);
        at += piece.length();
        addPlain(piece, excluded);
    }

    private void misread(Kind kind, String piece) {
        if (misreadings.size() < SearchQuery.MOST_PARTS) {
            misreadings.add(new Misreading(kind, Typed.cut(piece, Misreading.SHOWN)));
        }
    }

    /** Takes all apart that could be read as something else when the query is typed again. */
    private void addPlain(String piece, boolean excluded) {
        for (var word : WITHIN_PLAIN.split(piece)) {
            var plain = word.replaceFirst("^-+", "");
            if (hasWords(plain) && parts.size() < SearchQuery.MOST_PARTS) {
                parts.add(new Word(plain, false, excluded));
            }
        }
    }

    private static boolean hasWords(String text) {
        return !Analysis.words(text).isEmpty();
    }

    private static boolean endsInBeginning(String text) {
        var words = Analysis.words(text);
        if (words.isEmpty()) {
            return false;
        }
        var last = words.get(words.size() - 1);
        return last.end() == text.length()
                && last.text().codePointCount(0, last.text().length()) > 1;
    }

    private int endOfWord() {
        var separator = SEPARATORS.matcher(text).region(at, text.length());
        return separator.find() ? separator.start() : text.length();
    }

    private boolean skip(Pattern pattern) {
        var matcher = pattern.matcher(text).region(at, text.length());
        boolean found = matcher.lookingAt();
        at = found ? matcher.end() : at;
        return found;
    }
}
