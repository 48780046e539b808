package org.counterclaim.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.counterclaim.bench.Scene.Line;

/** Records the same as {@link Batches}, by the forms of the running application. */
final class Door {
    private final Guest guest;
    private final int claims;

    /** For a database of so many claims. */
    Door(Guest guest, int claims) {
        this.guest = guest;
        this.claims = claims;
    }

    void fill() throws IOException, InterruptedException {
        recordParties();
        for (var together : Scene.events(claims)) {
            for (int number : together) {
                record(number);
            }
        }
    }

    private void record(int number) throws IOException, InterruptedException {
        var event = event(number);
        var earlier = new ArrayList<String>();
        for (int claim = 0; claim < Scene.CLAIMS; claim++) {
            earlier.add(claim(event, new Line(number, claim), earlier).send(guest));
        }
    }

    private void recordParties() throws IOException, InterruptedException {
        for (int number = 0; number < Scene.MEDIA; number++) {
            party(Scene.medium(number), "MEDIUM", "");
        }
        for (int number = 0; number < Scene.OBSERVERS; number++) {
            party(Scene.observer(number), "ORGANISATION", "");
        }
        for (int number = 0; number < Scene.states(claims); number++) {
            party(Scene.state(number), "STATE", "");
            for (int below = 0; below < Scene.MINISTRIES; below++) {
                party(Scene.ministry(number, below), "MINISTRY", Scene.state(number));
            }
        }
    }

    private void party(String name, String kind, String above) throws IOException, InterruptedException {
        guest.form("/parties/new", "kind")
                .with("name", name)
                .with("kind", kind)
                .with("partOf", above)
                .send(guest);
    }

    /** Records an event with its questions and sources; returns its address. */
    String event(int number) throws IOException, InterruptedException {
        var event = guest.form("/events/new", "title")
                .with("title", Scene.event(number))
                .with("when", Scene.HAPPENED)
                .with("zone", Scene.ZONE)
                .with("summary", Scene.SUMMARY)
                .send(guest);
        for (var asked : Scene.questions(number)) {
            guest.form(event + "/questions/new", "question")
                    .with("question", asked.prompt())
                    .with("kind", asked.kind())
                    .send(guest);
        }
        for (int source = 0; source < Scene.SOURCES; source++) {
            guest.form("/sources/new", "publisher")
                    .with("title", Scene.source(number, source))
                    .with("publisher", Scene.medium((number + source) % Scene.MEDIA))
                    .with("address", Scene.webAddress(number, source))
                    .with("published", Scene.PUBLISHED)
                    .with("language", "en")
                    .with("text", Scene.text(number, source))
                    .send(guest);
        }
        return event;
    }

    /** The form of a claim about an event, filled in; earlier claims are those that it may refer to. */
    Form claim(String event, Line line, List<String> earlier) throws IOException, InterruptedException {
        var form = guest.form(event + "/claims/new", "wording")
                .with("party", Scene.speaker(line, claims))
                .with("source", Scene.source(line.event(), line.source()))
                .with("wording", line.wording())
                .with("form", line.quoted() ? "QUOTE" : "PARAPHRASE")
                .with("language", "en")
                .with("translation", line.translation())
                .with("said", line.said());
        for (int place = 0; place < line.relays().size(); place++) {
            form.with("relay-" + place, Scene.medium(line.relays().get(place)));
        }
        var questions = form.namesEndingIn("-value");
        for (int i = 0; i < questions.size(); i++) {
            form.with(questions.get(i), line.answers().get(i));
        }
        if (line.repeats() >= 0 && !earlier.isEmpty()) {
            form.with("repeats", earlier.get(line.repeats()));
        }
        if (line.replaces() >= 0 && !earlier.isEmpty()) {
            form.with("replaces", earlier.get(line.replaces())).with("manner", "UPDATES");
        }
        return form;
    }
}
