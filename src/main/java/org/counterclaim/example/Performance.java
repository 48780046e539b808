package org.counterclaim.example;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.HashMap;
import java.util.Map;
import org.counterclaim.claim.Claim;
import org.counterclaim.claim.ClaimForm;
import org.counterclaim.claim.Claims;
import org.counterclaim.event.Event;
import org.counterclaim.event.EventForm;
import org.counterclaim.event.Events;
import org.counterclaim.example.Script.Entry;
import org.counterclaim.history.Subject;
import org.counterclaim.history.Write;
import org.counterclaim.party.Parties;
import org.counterclaim.party.PartyForm;
import org.counterclaim.question.Question;
import org.counterclaim.question.QuestionForm;
import org.counterclaim.question.Questions;
import org.counterclaim.source.Source;
import org.counterclaim.source.SourceForm;
import org.counterclaim.source.Sources;
import org.counterclaim.web.Filled;
import org.counterclaim.web.Forms;

/** Types a script into the application, form after form, in one transaction. */
@ApplicationScoped
class Performance {
    private final Parties parties;
    private final Events events;
    private final Sources sources;
    private final Questions questions;
    private final Claims claims;

    Performance(Parties parties, Events events, Sources sources, Questions questions, Claims claims) {
        this.parties = parties;
        this.events = events;
        this.sources = sources;
        this.questions = questions;
        this.claims = claims;
    }

    /** Plays it where no event is recorded yet: asked under the lock, so that of two nodes that start only one does. */
    @Write
    boolean play(Script script) {
        boolean empty = events.count() == 0;
        if (empty) {
            new Stage().play(script);
        }
        return empty;
    }

    /** What has been recorded so far, by the keys of the script. */
    private final class Stage {
        private final Map<String, Event> eventsByKey = new HashMap<>();
        private final Map<String, Source> sourcesByKey = new HashMap<>();
        private final Map<String, Question> questionsByKey = new HashMap<>();
        private final Map<String, Claim> claimsByKey = new HashMap<>();

        void play(Script script) {
            script.parties().forEach(this::party);
            script.events().forEach(entry -> eventsByKey.put(entry.text("key"), event(entry)));
            script.sources().forEach(entry -> sourcesByKey.put(entry.text("key"), source(entry)));
            script.questions().forEach(entry -> questionsByKey.put(entry.text("key"), question(entry)));
            script.claims().forEach(entry -> claimsByKey.put(entry.text("key"), claim(entry)));
        }

        private void party(Entry entry) {
            parties.record(Forms.with(PartyForm.EMPTY, texts(entry, "name", "kind", "partOf", "country", "aliases")));
        }

        private Event event(Entry entry) {
            var fields = texts(entry, "title", "summary", "when", "zone", "place", "latitude", "longitude");
            if (entry.containsKey("partOf")) {
                var whole = eventsByKey.get(entry.text("partOf"));
                fields.putAll(
                        Map.of("partOf", whole.title(), "partOfId", whole.publicId(), "partOfShown", whole.title()));
            }
            return events.record(Forms.with(EventForm.EMPTY, fields));
        }

        private Source source(Entry entry) {
            return sources.record(SourceForm.of(filled(entry)));
        }

        private Question question(Entry entry) {
            var filled = filled(entry);
            entry.texts("options").forEach(option -> filled.fields().add("option", option));
            return questions.record(eventsByKey.get(entry.text("event")).publicId(), QuestionForm.of(filled));
        }

        private Claim claim(Entry entry) {
            var event = eventsByKey.get(entry.text("event"));
            var filled = filled(entry);
            name(filled, "source", sourcesByKey.get(entry.text("source")));
            name(filled, "repeats", claimsByKey.get(entry.text("repeats")));
            name(filled, "replaces", claimsByKey.get(entry.text("replaces")));
            var relays = entry.texts("relays");
            for (int i = 0; i < relays.size(); i++) {
                filled.fields().putSingle("relay-" + i, relays.get(i));
            }
            entry.entries("answers").forEach(answer -> answer(filled, answer));
            return claims.record(event.publicId(), ClaimForm.of(claims.questionsOf(event), filled));
        }

        /** A field that names a subject, as it stands where a page has filled it in. */
        private void name(Filled filled, String field, Subject subject) {
            if (subject != null) {
                filled.fields().putSingle(field, subject.title());
                filled.fields().putSingle(field + "Id", subject.publicId());
                filled.fields().putSingle(field + "Shown", subject.title());
            }
        }

        private void answer(Filled filled, Entry answer) {
            var question = questionsByKey.get(answer.text("question"));
            var prefix = "a-" + question.publicId() + "-";
            filled.fields().putSingle(prefix + "stance", answer.text("stance"));
            filled.fields().putSingle(prefix + "reading", answer.text("reading"));
            filled.fields().putSingle(prefix + "reason", answer.text("reason"));
            answer.texts("value").forEach(value -> filled.fields().add(prefix + "value", given(question, value)));
        }

        private static String given(Question question, String value) {
            return question.options().stream()
                    .filter(option -> option.name().equals(value))
                    .findFirst()
                    .map(option -> option.id())
                    .orElse(value);
        }

        private static Filled filled(Entry entry) {
            var fields = new MultivaluedHashMap<String, String>();
            entry.keySet().forEach(field -> fields.putSingle(field, entry.text(field)));
            return Filled.of(fields);
        }

        private static Map<String, String> texts(Entry entry, String... fields) {
            var texts = new HashMap<String, String>();
            for (var field : fields) {
                if (entry.containsKey(field)) {
                    texts.put(field, String.join("\n", entry.texts(field)));
                }
            }
            return texts;
        }
    }
}
