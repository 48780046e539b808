package org.counterclaim.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterclaim.history.Subject;
import org.counterclaim.question.Terms;
import org.counterclaim.question.UnreadableValue;
import org.counterclaim.question.Value;

/** Puts claims down as a comparison needs them: without hidden parties, and with the answers to its questions only. */
final class Transcript {
    private final Cast cast;
    private final Map<String, Terms> asked = new HashMap<>();

    Transcript(Cast cast, List<Issue> issues) {
        this.cast = cast;
        issues.forEach(issue -> asked.put(issue.id(), issue.terms()));
    }

    /** Empty where whoever said it is hidden. */
    Optional<Statement> statement(Telling told) {
        return cast.shows(told.party()) ? Optional.of(shown(told)) : Optional.empty();
    }

    private Statement shown(Telling told) {
        var publisher = told.source().publisher();
        return new Statement(
                told.id(),
                told.party(),
                told.said(),
                Subject.idOf(told.id()).orElseThrow(),
                told.relays().stream().filter(cast::shows).toList(),
                publisher,
                cast.hands(told.party(), told.relays(), publisher),
                told.words(),
                told.links(),
                told.answers().stream()
                        .flatMap(reply -> response(reply).stream())
                        .toList());
    }

    private Optional<Response> response(Telling.Reply reply) {
        var terms = asked.get(reply.question());
        if (terms == null) {
            return Optional.empty();
        }
        try {
            Value value = reply.stance().hasValue() ? terms.read(reply.given()) : null;
            return Optional.of(new Response(reply.question(), reply.stance(), value, reply.reading(), reply.reason()));
        } catch (UnreadableValue changedSince) {
            return Optional.empty();
        }
    }
}
