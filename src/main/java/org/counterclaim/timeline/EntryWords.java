package org.counterclaim.timeline;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.claim.ClaimMessages;
import org.counterclaim.claim.Manner;
import org.counterclaim.question.QuestionMessages;
import org.counterclaim.question.Reading;
import org.counterclaim.source.Language;
import org.counterclaim.time.UncertainTime;
import org.counterclaim.timeline.ClaimEntry.Document;
import org.counterclaim.timeline.ClaimEntry.Reply;
import org.counterclaim.timeline.ClaimEntry.Turn;
import org.counterclaim.web.Wording;

/** Entries in the reader's words, for the files that are made for reading. */
final class EntryWords {
    private static final String SEPARATOR = " · ";
    private static final String BELOW = " › ";
    private static final String LIST = ", ";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    private final Wording wording;
    private final DocumentMessages words;
    private final ClaimMessages claims;

    EntryWords(Wording wording) {
        this.wording = wording;
        this.words = wording.in(DocumentMessages.class);
        this.claims = wording.in(ClaimMessages.class);
    }

    List<Fact> facts(Scope scope) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(words.event(), scope.title(), scope.site() + "/events/" + scope.eventId()));
        if (!scope.place().isEmpty()) {
            facts.add(Fact.of(words.place(), scope.place()));
        }
        var address = scope.site() + scope.address();
        facts.add(new Fact(words.address(), address, address));
        facts.add(Fact.of(
                words.chosen(), scope.chosen().isEmpty() ? words.everything() : String.join(LIST, scope.chosen())));
        facts.add(Fact.of(words.zone(), scope.zone().getId()));
        facts.add(Fact.of(
                words.updated(),
                scope.updated().equals(Instant.EPOCH)
                        ? words.never()
                        : MOMENT.withLocale(wording.locale()).format(scope.updated())));
        facts.add(Fact.of(words.noSide(), words.noSideMeans()));
        return facts;
    }

    String when(Entry entry) {
        return entry.when() == null ? words.undated() : inWords(entry.when());
    }

    private String inWords(UncertainTime time) {
        return time.inWords(wording.locale());
    }

    /** Who says it, "Russia › Ministry of Defence", or what happened. */
    String title(Entry entry) {
        return entry instanceof ClaimEntry claim
                ? Stream.concat(
                                claim.voice().above().stream(),
                                Stream.of(claim.voice().name()))
                        .collect(Collectors.joining(BELOW))
                : ((EventEntry) entry).title();
    }

    /** What it is; of a claim whose words they are, how far from the speaker, and in which language. */
    String kind(Entry entry) {
        if (entry instanceof ClaimEntry claim) {
            return words.claim(claim.id(), manner(claim));
        }
        var event = (EventEntry) entry;
        return event.place().isEmpty() ? words.happened(event.id()) : words.happenedAt(event.id(), event.place());
    }

    private String manner(ClaimEntry claim) {
        var text = claim.text();
        return Stream.of(
                        claims.form(text.form()),
                        text.checked() ? words.checked() : "",
                        claims.hands(claim.hands()),
                        claim.relays().isEmpty() ? "" : words.relayedBy(String.join(LIST, claim.relays())),
                        Language.inWords(text.language(), wording.locale()))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(LIST));
    }

    /** What it answers and changes, and how it stands to other claims. */
    List<Fact> notes(ClaimEntry claim, Scope scope) {
        var notes = new ArrayList<Fact>();
        if (!claim.event().id().equals(scope.eventId())) {
            var event = claim.event();
            notes.add(new Fact("", words.about(event.title()), scope.site() + "/events/" + event.id()));
        }
        claim.changes().forEach(turn -> notes.add(Fact.of("", turn(turn))));
        claim.answers().forEach(reply -> notes.add(Fact.of("", reply(reply))));
        var links = claim.links();
        if (!links.repeats().isEmpty()) {
            notes.add(new Fact("", words.repeats(links.repeats()), scope.site() + "/claims/" + links.repeats()));
        }
        if (!links.replaces().isEmpty()) {
            var manner = claims.mannerMeaning(links.manner());
            notes.add(new Fact(
                    "", words.replaces(links.replaces(), manner), scope.site() + "/claims/" + links.replaces()));
        }
        if (links.undone() != null) {
            notes.add(Fact.of("", links.undone() == Manner.RETRACTS ? claims.retracted() : claims.rectified()));
        }
        return notes;
    }

    private String turn(Turn turn) {
        return words.change(turn.question(), answered(turn.before()), answered(turn.after()));
    }

    private String answered(String answer) {
        return answer.isEmpty() ? words.noAnswer() : answer;
    }

    private String reply(Reply reply) {
        var reading = wording.in(QuestionMessages.class).reading(reply.reading());
        if (reply.reading() == Reading.STATED) {
            return words.answer(reply.question(), reply.words());
        }
        return words.answer(
                reply.question(),
                reply.reason().isEmpty()
                        ? words.readAs(reply.words(), reading)
                        : words.readAsFor(reply.words(), reading, reply.reason()));
    }

    /** "Title · Publisher · published 18 September 2016". */
    String source(Document source) {
        return Stream.of(
                        source.title(),
                        source.publisher(),
                        source.published() == null ? "" : words.published(inWords(source.published())))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(SEPARATOR));
    }

    String storedText(Document source) {
        return source.sha256().isEmpty() ? "" : words.storedText(source.sha256());
    }
}
