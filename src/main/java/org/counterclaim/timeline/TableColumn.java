package org.counterclaim.timeline;

import io.quarkus.qute.TemplateEnum;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.counterclaim.time.UncertainTime;
import org.counterclaim.web.Characters;

/** A column of timelines as tables; {@code docs/timeline-formats.md} describes them. Their names never change. */
@TemplateEnum
enum TableColumn {
    /** Whether it is a claim or an event. */
    KIND((entry, terms) -> terms.kind(entry instanceof ClaimEntry)),
    /** The public id. */
    ID((entry, terms) -> entry.id()),
    /** As it was recorded, in EDTF. */
    WHEN((entry, terms) -> TableTexts.edtf(entry.when())),
    /** The first instant that is possible. */
    EARLIEST((entry, terms) -> TableTexts.instant(entry.when(), UncertainTime::earliest)),
    /** The last instant that is possible. */
    LATEST((entry, terms) -> TableTexts.instant(entry.when(), UncertainTime::latest)),
    /** The same for people. */
    WHEN_IN_WORDS((entry, terms) -> entry.when() == null ? "" : entry.when().inShort(terms.locale())),
    /** Who says it. */
    CLAIMED_BY(claim((claim, terms) -> claim.voice().name())),
    /** That party under those above it. */
    PARTY_PATH(claim((claim, terms) -> TableTexts.path(claim))),
    /** Who passed it on, one a line. */
    RELAYS(claim((claim, terms) -> String.join("\n", claim.relays()))),
    /** How many hands it came through. */
    HANDS(claim((claim, terms) -> Integer.toString(claim.hands()))),
    /** Whose words its wording is. */
    FORM(claim((claim, terms) -> terms.form(claim.text().form()))),
    /** Whether a quote was found in its source; empty for paraphrases. */
    QUOTE_CHECK(claim((claim, terms) -> TableTexts.check(claim, terms))),
    /** That of the wording. */
    LANGUAGE(claim((claim, terms) -> claim.text().language())),
    /** What was said. */
    WORDING(claim((claim, terms) -> claim.text().wording())),
    /** The same in another language. */
    TRANSLATION(claim((claim, terms) -> claim.text().translation())),
    /** What it answers, a question a line. */
    ANSWERS(claim((claim, terms) ->
            TableTexts.lines(claim.answers().stream().map(reply -> TableTexts.answer(reply, terms))))),
    /** What it changes of its party's account, a question a line. */
    CHANGES(claim((claim, terms) -> TableTexts.lines(claim.changes().stream().map(TableTexts::change)))),
    /** The id of the claim that it repeats. */
    REPEATS(claim((claim, terms) -> claim.links().repeats())),
    /** The id of the claim that it replaces. */
    REPLACES(claim((claim, terms) -> claim.links().replaces())),
    /** In which way it replaces that one. */
    MANNER(claim((claim, terms) -> TableTexts.manner(claim.links().manner(), terms))),
    /** How it was undone itself. */
    UNDONE(claim((claim, terms) -> TableTexts.manner(claim.links().undone(), terms))),
    /** The event itself, or the one that the claim is about. */
    EVENT((entry, terms) -> entry instanceof ClaimEntry claim ? claim.event().title() : ((EventEntry) entry).title()),
    /** Where the event took place. */
    PLACE(event(EventEntry::place)),
    /** What the event is. */
    SUMMARY(event(EventEntry::summary)),
    /** Where the claim was found. */
    SOURCE_TITLE(claim((claim, terms) -> claim.source().title())),
    /** Who published that. */
    PUBLISHER(claim((claim, terms) -> claim.source().publisher())),
    /** Where it is on the web. */
    WEB_ADDRESS(claim((claim, terms) -> claim.source().web())),
    /** When it was published, in EDTF. */
    PUBLISHED(claim((claim, terms) -> TableTexts.edtf(claim.source().published()))),
    /** Of the stored text. */
    SHA256(claim((claim, terms) -> claim.source().sha256())),
    /** Where its page is. */
    ADDRESS((entry, terms) -> terms.site() + entry.address());

    private static final Set<TableColumn> WITH_RECORDED_TEXT =
            EnumSet.complementOf(EnumSet.of(KIND, ID, WHEN_IN_WORDS, FORM, QUOTE_CHECK, MANNER, UNDONE, ADDRESS));
    private static final TableTerms ANY_TERMS = new Codes(Locale.ROOT, "");

    private final BiFunction<Entry, TableTerms, String> text;

    TableColumn(BiFunction<Entry, TableTerms, String> text) {
        this.text = text;
    }

    /** What an entry has in this column, its lines ending in line feeds; empty where it has nothing. */
    String of(Entry entry, TableTerms terms) {
        return Characters.writable(text.apply(entry, terms));
    }

    /** Its name in files for programs. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Everything in the row of an entry that people typed or that follows from it, whatever the language. */
    static Stream<String> recorded(Entry entry) {
        return WITH_RECORDED_TEXT.stream().map(column -> column.of(entry, ANY_TERMS));
    }

    private static BiFunction<Entry, TableTerms, String> claim(BiFunction<ClaimEntry, TableTerms, String> text) {
        return (entry, terms) -> entry instanceof ClaimEntry claim ? text.apply(claim, terms) : "";
    }

    private static BiFunction<Entry, TableTerms, String> event(Function<EventEntry, String> text) {
        return (entry, terms) -> entry instanceof EventEntry event ? text.apply(event) : "";
    }
}
