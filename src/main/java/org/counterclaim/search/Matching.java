package org.counterclaim.search;

import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterclaim.history.Subject;
import org.counterclaim.search.Engine.Hit;
import org.counterclaim.search.SearchQuery.Narrow;
import org.counterclaim.search.SearchQuery.Part;
import org.counterclaim.search.SearchQuery.Phrase;
import org.counterclaim.search.SearchQuery.Word;
import org.counterclaim.time.UncertainTime;

/** Puts what somebody looks for into what a document has to be. */
@Singleton
class Matching {
    private static final double AS_WRITTEN = 1.0;
    private static final double BY_STEM = 0.9;
    private static final double BY_BEGINNING = 1.0;
    private static final double BY_SPEAKER = 2.0;

    /** So many words of a query are looked up among the names of parties, and so many parties of each. */
    private static final int NAMES_OF_WORDS = 8;

    private static final int PARTIES_OF_A_WORD = 20;
    private static final int NAMED_BY_A_CONDITION = 1000;

    private final KeptIndex index;

    Matching(KeptIndex index) {
        this.index = index;
    }

    /**
     * What a query asks for, of all kinds, whichever was chosen.
     *
     * @param words one match for each word or phrase
     * @param conditions what has to hold besides
     */
    record Wanted(List<Match> words, List<Match> conditions, List<Match> excluded) {

        /** Has all words. */
        Match all() {
            return matching(words);
        }

        /** Has some of the words; empty where that is no less than all. */
        Optional<Match> some() {
            return words.size() < 2 ? Optional.empty() : Optional.of(matching(List.of(new Match.Some(words))));
        }

        private Match matching(List<Match> said) {
            return new Match.All(
                    Stream.concat(said.stream(), conditions.stream()).toList(), excluded);
        }
    }

    Wanted of(SearchQuery query, Search search) {
        var wanted = new Wanted(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        int names = 0;
        for (var part : query.parts()) {
            boolean named = part instanceof Word word && !word.excluded() && !word.prefix() && names++ < NAMES_OF_WORDS;
            var among = part instanceof Narrow ? wanted.conditions() : wanted.words();
            (part.excluded() ? wanted.excluded() : among).add(part(part, named));
        }
        search.chosen().forEach((facet, value) -> wanted.conditions().add(marked(facet, value)));
        if (query.findsNothing() && !search.typed().isEmpty() && search.chosen().isEmpty()) {
            wanted.conditions().add(new Match.Marked(Field.KIND, List.of()));
        }
        return wanted;
    }

    /** The same of one kind only; of all kinds for null. */
    static Match of(Match wanted, Kind kind) {
        return kind == null ? wanted : new Match.All(List.of(wanted, marked(Field.KIND, kind.code())), List.of());
    }

    private Match part(Part part, boolean named) {
        if (part instanceof Word word) {
            return word.prefix() ? beginning(word.text()) : words(word.text(), named);
        }
        return part instanceof Phrase phrase ? sequence(phrase.text()) : narrowed((Narrow) part);
    }

    /** The last of the words is only a beginning; the others stand anywhere. */
    private static Match beginning(String typed) {
        var words = Analysis.words(typed).stream().map(Token::text).toList();
        var all = new ArrayList<Match>();
        words.subList(0, words.size() - 1).forEach(word -> all.add(new Match.Word(Field.WORDS, word, AS_WRITTEN)));
        all.add(new Match.Begins(Field.WORDS, words.get(words.size() - 1), BY_BEGINNING));
        return new Match.All(all, List.of());
    }

    private Match words(String typed, boolean named) {
        var words = Analysis.words(typed);
        if (words.size() != 1) {
            return sequence(typed);
        }
        var word = words.get(0).text();
        var ways = new ArrayList<Match>();
        ways.add(new Match.Word(Field.WORDS, word, AS_WRITTEN));
        Analysis.stemsOf(typed).forEach(stem -> ways.add(new Match.Word(Field.STEMS, stem, BY_STEM)));
        var speakers = named ? named(Kind.PARTY, word, PARTIES_OF_A_WORD) : List.<String>of();
        if (!speakers.isEmpty()) {
            ways.add(new Match.Counting(new Match.Marked(Field.SPEAKER, speakers), BY_SPEAKER));
        }
        return new Match.Best(ways);
    }

    private static Match sequence(String typed) {
        var words = Analysis.words(typed).stream().map(Token::text).toList();
        return new Match.Sequence(Field.WORDS, words);
    }

    private Match narrowed(Narrow narrow) {
        var value = narrow.value();
        return switch (narrow.filter()) {
            case PARTY -> new Match.Marked(Field.PARTY, named(Kind.PARTY, value, NAMED_BY_A_CONDITION));
            case EVENT -> new Match.Marked(Field.EVENT, named(Kind.EVENT, value, NAMED_BY_A_CONDITION));
            case SOURCE -> new Match.Marked(Field.SOURCE, named(Kind.SOURCE, value, NAMED_BY_A_CONDITION));
            case SAID -> said(UncertainTime.parse(value, ZoneOffset.UTC));
            case LANG -> marked(Field.LANGUAGE, value);
            case FORM -> marked(Field.FORM, value.toUpperCase(Locale.ROOT));
            case HAS -> marked(Field.HAS, value);
        };
    }

    /** May have been then: the two times have a moment in common. */
    private static Match said(UncertainTime when) {
        return new Match.All(
                List.of(
                        new Match.Between(Field.FROM, Long.MIN_VALUE, when.latestSecond()),
                        new Match.Between(Field.TO, when.earliestSecond(), Long.MAX_VALUE)),
                List.of());
    }

    /** The public ids of those whose name has all these words, or whose id it is. */
    private List<String> named(Kind kind, String name, int most) {
        var wanted = new ArrayList<Match>();
        wanted.add(marked(Field.KIND, kind.code()));
        for (var word : Analysis.words(name)) {
            wanted.add(new Match.Word(Field.NAMES, word.text(), AS_WRITTEN));
        }
        if (wanted.size() == 1) {
            return List.of();
        }
        var found = index.best(new Match.All(wanted, List.of()), most);
        var meant = Subject.idOf(name).map(Subject::publicId).stream();
        return Stream.concat(meant, found.stream().map(Hit::subject)).distinct().toList();
    }

    private static Match marked(Field field, String value) {
        return new Match.Marked(field, List.of(value));
    }
}
