package org.counterclaim.timeline;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.counterclaim.claim.Manner;
import org.counterclaim.compare.Accounts;
import org.counterclaim.compare.Evidence;
import org.counterclaim.compare.Issue;
import org.counterclaim.compare.Publication;
import org.counterclaim.compare.Response;
import org.counterclaim.compare.Speaker;
import org.counterclaim.compare.Statement;
import org.counterclaim.question.AnswerWords;
import org.counterclaim.timeline.ClaimEntry.About;
import org.counterclaim.timeline.ClaimEntry.Document;
import org.counterclaim.timeline.ClaimEntry.Links;
import org.counterclaim.timeline.ClaimEntry.Reply;
import org.counterclaim.timeline.ClaimEntry.Text;
import org.counterclaim.timeline.ClaimEntry.Voice;

/**
 * Reads claims as they had been recorded by a moment, from what comparisons show of it. All of them are in memory at
 * once, changes of account are not marked, and no file names the hash of a text that was replaced since.
 */
@Singleton
class RecordedEntries {
    private final Accounts accounts;
    private final ClaimEntries claims;
    private final AnswerWords words;

    RecordedEntries(Accounts accounts, ClaimEntries claims, AnswerWords words) {
        this.accounts = accounts;
        this.claims = claims;
        this.words = words;
    }

    /** All that is chosen in the order of a timeline. */
    List<ClaimEntry> of(Chosen chosen) {
        var evidence = accounts.on(chosen.event(), List.of(), chosen.recorded());
        var events = claims.events(chosen);
        var then = new Then(
                chosen,
                evidence,
                evidence.material().issues().stream().collect(Collectors.toMap(Issue::id, Function.identity())),
                undone(evidence.material().statements()));
        return evidence.material().statements().stream()
                .filter(statement -> events.containsKey(statement.id()) && chosen.reaches(statement.said()))
                .map(statement -> entry(statement, events.get(statement.id()), then))
                .filter(chosen::admits)
                .sorted(Entry.IN_TIME)
                .toList();
    }

    /** What was known by the moment, the questions by their ids and how claims were undone by theirs. */
    private record Then(Chosen chosen, Evidence evidence, Map<String, Issue> issues, Map<String, Manner> undone) {}

    private static Map<String, Manner> undone(List<Statement> statements) {
        return statements.stream()
                .map(Statement::links)
                .filter(links -> links.manner() != null && ClaimEntries.UNDOING.contains(links.manner()))
                .collect(Collectors.toMap(
                        org.counterclaim.compare.Links::replaces,
                        org.counterclaim.compare.Links::manner,
                        (one, other) -> one));
    }

    private ClaimEntry entry(Statement statement, About event, Then then) {
        var said = statement.words();
        var links = statement.links();
        return new ClaimEntry(
                statement.id(),
                statement.order(),
                then.chosen.told(statement.said()),
                event,
                voice(then.evidence.speakers().get(statement.party()), then.evidence.speakers()),
                statement.relays().stream()
                        .map(then.evidence.speakers()::get)
                        .map(Speaker::name)
                        .toList(),
                statement.hands(),
                new Text(said.text(), said.form(), said.checked(), said.language(), said.translation()),
                document(then.evidence, then.evidence.sourceOf(statement)),
                new Links(
                        Objects.requireNonNullElse(links.repeats(), ""),
                        Objects.requireNonNullElse(links.replaces(), ""),
                        links.manner(),
                        then.undone.get(statement.id())),
                statement.answers().stream()
                        .map(answer -> reply(answer, then.issues.get(answer.question())))
                        .toList(),
                List.of(),
                then.chosen.recorded());
    }

    private static Voice voice(Speaker speaker, Map<String, Speaker> speakers) {
        var above = new ArrayList<String>();
        for (var each = speakers.get(speaker.above()); each != null; each = speakers.get(each.above())) {
            above.add(0, each.name());
        }
        return new Voice(speaker.id(), speaker.name(), above);
    }

    private static Document document(Evidence evidence, Publication source) {
        return new Document(
                source.id(), source.title(), evidence.publisherOf(source), source.webAddress(), source.published(), "");
    }

    private Reply reply(Response answer, Issue issue) {
        var value = answer.value() == null ? "" : words.of(issue.terms(), answer.value());
        return new Reply(
                issue.id(),
                issue.prompt(),
                answer.stance(),
                value,
                answer.reading(),
                answer.reason(),
                words.of(answer.stance(), value));
    }
}
