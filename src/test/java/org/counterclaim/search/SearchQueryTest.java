package org.counterclaim.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.counterclaim.search.Misreading.Kind;
import org.counterclaim.search.SearchQuery.Narrow;
import org.counterclaim.search.SearchQuery.Part;
import org.counterclaim.search.SearchQuery.Phrase;
import org.counterclaim.search.SearchQuery.Word;

class SearchQueryTest {

    @Example
    void wordsAndPhrases_areReadInOrder() {
        read("aid \"aid  convoy\" bomb* -drone -\"no fly\"")
                .as(
                        new Word("aid", false, false),
                        new Phrase("aid convoy", false),
                        new Word("bomb", true, false),
                        new Word("drone", false, true),
                        new Phrase("no fly", true));
    }

    @Example
    void quotesOfManyKinds_areQuotes() {
        for (var typed : List.of("“aid convoy”", "„aid convoy“", "„aid convoy”", "«aid convoy»", "»aid convoy«")) {
            read(typed).as(new Phrase("aid convoy", false));
        }
        read("«the \"aid\" convoy»").as(new Phrase("the aid convoy", false));
    }

    @Example
    void signOfHebrewAbbreviation_isNoQuote() {
        read("צה\"ל").as(new Word("צה\"ל", false, false));
        read("\"צה\"ל תקף\"").as(new Phrase("צה\"ל תקף", false));
    }

    @Example
    void filters_areReadByName() {
        read("party:Russia Party:\"Ministry of Defence\" -event:«Deir ez-Zor» source:https://example.org/a said:2016-09")
                .as(
                        new Narrow(Filter.PARTY, "Russia", false),
                        new Narrow(Filter.PARTY, "Ministry of Defence", false),
                        new Narrow(Filter.EVENT, "Deir ez-Zor", true),
                        new Narrow(Filter.SOURCE, "https://example.org/a", false),
                        new Narrow(Filter.SAID, "2016-09", false));
        read("lang:Russian lang:PT-br form:Quote has:ANSWER said:2016-09-17T17:00")
                .as(
                        new Narrow(Filter.LANG, "ru", false),
                        new Narrow(Filter.LANG, "pt-BR", false),
                        new Narrow(Filter.FORM, "quote", false),
                        new Narrow(Filter.HAS, "answer", false),
                        new Narrow(Filter.SAID, "2016-09-17T17:00", false));
    }

    @Example
    void colonsOfOtherKinds_areWordsWithoutComplaint() {
        for (var typed : List.of("17:00", "https://example.org/a?b=c:d", "a:", "std::move", "MH17:x")) {
            read(typed).as(new Word(typed, false, false));
        }
        read("Lavrov: we").as(new Word("Lavrov:", false, false), new Word("we", false, false));
    }

    @Example
    void syntaxOfOthers_isWords() {
        read("/.*/ ((((a[b]{c}").as(words("a", "b", "c"), new Misreading(Kind.WILDCARD_INSIDE, "/.*/"));
        read("a && b || !c^2 ~").as(words("a", "b", "!c^2"));
    }

    @Example
    void punctuation_isNothing() {
        read("Aleppo – strike &").as(words("Aleppo", "strike"));
    }

    @Example
    void unreadable_isReportedAndSearchedAsWords() {
        read("\"aid convoy").as(words("aid", "convoy"), new Misreading(Kind.UNBALANCED_QUOTE, "\"aid"));
        read("party:\"Ministry of")
                .as(words("party", "Ministry", "of"), new Misreading(Kind.UNBALANCED_QUOTE, "party:\"Ministry"));
        read("foo:bar").as(words("foo", "bar"), new Misreading(Kind.UNKNOWN_FILTER, "foo:bar"));
        read("party: x").as(words("party", "x"), new Misreading(Kind.FILTER_WITHOUT_VALUE, "party:"));
        read("party:\" \" x").as(words("party", "x"), new Misreading(Kind.FILTER_WITHOUT_VALUE, "party:\" \""));
        read("form:verse").as(words("form", "verse"), new Misreading(Kind.UNKNOWN_VALUE, "form:verse"));
        read("has:legs").as(words("has", "legs"), new Misreading(Kind.UNKNOWN_VALUE, "has:legs"));
        read("said:\"last week\"")
                .as(words("said", "last", "week"), new Misreading(Kind.NO_TIME, "said:\"last week\""));
        read("said:٢٠١٦").as(words("said", "٢٠١٦"), new Misreading(Kind.NO_TIME, "said:٢٠١٦"));
        read("lang:Klingonese").as(words("lang", "Klingonese"), new Misreading(Kind.NO_LANGUAGE, "lang:Klingonese"));
        read("*bomb").as(words("bomb"), new Misreading(Kind.LEADING_WILDCARD, "*bomb"));
        read("bo*mb*").as(words("bo", "mb"), new Misreading(Kind.WILDCARD_INSIDE, "bo*mb*"));
        read("b*").as(words("b"), new Misreading(Kind.PREFIX_TOO_SHORT, "b*"));
        read("aid - convoy").as(words("aid", "convoy"), new Misreading(Kind.MINUS_ALONE, "-"));
    }

    @Example
    void excludedOnly_findsNothing() {
        var query = SearchQuery.parse("-drone -party:Russia");
        assertThat(query.findsNothing()).isTrue();
        assertThat(query.misreadings()).containsExactly(new Misreading(Kind.NOTHING_TO_FIND, "-drone -party:Russia"));
        assertThat(SearchQuery.parse("((((").misreadings())
                .containsExactly(new Misreading(Kind.NOTHING_TO_FIND, "(((("));
        assertThat(SearchQuery.parse("-drone party:Russia").findsNothing()).isFalse();
    }

    @Example
    void nothing_isReadWithoutComplaint() {
        for (var typed : new String[] {null, "", " \n\t"}) {
            assertThat(SearchQuery.parse(typed)).isEqualTo(new SearchQuery(List.of(), List.of()));
        }
    }

    @Example
    void rest_isReportedOnce() {
        var terms =
                Stream.iterate(1, i -> i + 1).limit(10_000).map(i -> "w" + i).collect(Collectors.joining(" "));
        var query = SearchQuery.parse(terms);
        assertThat(query.parts()).hasSize(32).endsWith(new Word("w32", false, false));
        assertThat(query.misreadings()).hasSize(1);
        assertThat(query.misreadings().get(0).kind()).isEqualTo(Kind.TOO_LONG);
        assertThat(query.misreadings().get(0).piece()).startsWith("w33 w34").hasSize(100);
    }

    @Example
    void longText_isReadToTheEndOfAWord() {
        var query = SearchQuery.parse("a".repeat(990) + " " + "b".repeat(20));
        assertThat(query.parts()).containsExactly(new Word("a".repeat(990), false, false));
        assertThat(query.misreadings()).containsExactly(new Misreading(Kind.TOO_LONG, "b".repeat(20)));
        assertThat(SearchQuery.parse("(".repeat(1_000_000)).parts()).isEmpty();
    }

    @Property(tries = 3_000)
    void typedAgain_isTheSame(@ForAll("queries") String text) {
        var query = SearchQuery.parse(text);
        var again = SearchQuery.parse(query.toString());
        assertThat(again.parts()).isEqualTo(query.parts());
        assertThat(again.misreadings()).allMatch(misreading -> misreading.kind() == Kind.NOTHING_TO_FIND);
    }

    @Property
    void wordsAndPhrases_haveWords(@ForAll("queries") String text) {
        for (var part : SearchQuery.parse(text).parts()) {
            if (part instanceof Word word) {
                assertThat(Analysis.words(word.text())).isNotEmpty();
            } else if (part instanceof Phrase phrase) {
                assertThat(Analysis.words(phrase.text())).isNotEmpty();
            } else {
                assertThat(((Narrow) part).value()).isNotBlank();
            }
        }
    }

    /** Signs and words in any order; any text at all. */
    @Provide
    Arbitrary<String> queries() {
        var pieces = Arbitraries.of(
                        "\"", "“", "”", "„", "«", "»", "-", "*", ":", "(", "[", " ", " ", " ", "/", "\\", "'", "\u00a0",
                        "party:", "said:", "lang:", "form:", "has:", "foo:", "2016-09", "ru", "quote", "answer", "bomb",
                        "a", "صاروخ", "צה\"ל", "ё", "\u0301", "\ud800", "🕊", "17:00", "http://")
                .list()
                .ofMaxSize(25)
                .map(list -> String.join("", list));
        return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(60));
    }

    private static Part[] words(String... texts) {
        return Stream.of(texts).map(text -> new Word(text, false, false)).toArray(Part[]::new);
    }

    private static Reading read(String typed) {
        return new Reading(SearchQuery.parse(typed));
    }

    private record Reading(SearchQuery query) {
        void as(Part... parts) {
            as(parts, new Misreading[0]);
        }

        void as(Part[] parts, Misreading... misreadings) {
            assertThat(query.parts()).containsExactly(parts);
            assertThat(query.misreadings()).containsExactly(misreadings);
        }
    }
}
