package org.counterclaim.timeline;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.claim.Manner;
import org.counterclaim.claim.WordingForm;
import org.counterclaim.time.UncertainTime;
import org.counterclaim.timeline.ClaimEntry.Document;
import org.counterclaim.timeline.ClaimEntry.Links;
import org.counterclaim.timeline.ClaimEntry.Reply;
import org.counterclaim.timeline.ClaimEntry.Text;
import org.counterclaim.timeline.ClaimEntry.Voice;
import org.counterclaim.web.Wording;

/** Entries as nodes of a graph in the terms of schema.org. */
final class JsonLdNodes {
    private static final String TYPE = "@type";

    private final JsonTree graph;
    private final Scope scope;
    private final EntryWords words;
    private final DocumentMessages documents;

    JsonLdNodes(JsonTree graph, Scope scope, Wording wording) {
        this.graph = graph;
        this.scope = scope;
        this.words = new EntryWords(wording);
        this.documents = wording.in(DocumentMessages.class);
    }

    void write(Entry entry) throws IOException {
        graph.object(() -> {
            if (entry instanceof ClaimEntry claim) {
                claim(claim);
            } else {
                event((EventEntry) entry);
            }
        });
    }

    private void node(String type, String address) throws IOException {
        graph.text(TYPE, type);
        graph.text("@id", scope.site() + address);
    }

    private void named(String role, String type, String name) throws IOException {
        if (!name.isEmpty()) {
            graph.object(role, () -> {
                graph.text(TYPE, type);
                graph.text("name", name);
            });
        }
    }

    private void event(EventEntry event) throws IOException {
        node("Event", event.address());
        graph.text("name", event.title());
        time("startDate", event.when());
        named("location", "Place", event.place());
        graph.text("description", event.summary());
    }

    private void claim(ClaimEntry claim) throws IOException {
        graph.array(TYPE, () -> {
            graph.text("Claim");
            if (claim.text().form() == WordingForm.QUOTE) {
                graph.text("Quotation");
            }
        });
        graph.text("@id", scope.site() + claim.address());
        text(claim.text());
        graph.object("author", () -> author(claim.voice()));
        if (!claim.relays().isEmpty()) {
            var relays = documents.relayedBy(String.join(", ", claim.relays()));
            graph.text("creditText", words.title(claim) + ", " + relays);
        }
        time("datePublished", claim.when());
        graph.object("about", () -> {
            node("Event", "/events/" + claim.event().id());
            graph.text("name", claim.event().title());
        });
        graph.object("appearance", () -> appearance(claim.source()));
        links(claim.links());
        answers(claim.answers());
        graph.text("description", description(claim));
        graph.text("dateModified", claim.updated().toString());
    }

    private void text(Text text) throws IOException {
        graph.text("text", text.wording());
        graph.text("inLanguage", text.language());
        if (!text.translation().isEmpty()) {
            graph.object("workTranslation", () -> {
                graph.text(TYPE, "CreativeWork");
                graph.text("text", text.translation());
            });
        }
    }

    private void author(Voice voice) throws IOException {
        node("Organization", "/parties/" + voice.id());
        graph.text("name", voice.name());
        above(voice.above());
    }

    private void above(List<String> names) throws IOException {
        if (names.isEmpty()) {
            return;
        }
        int nearest = names.size() - 1;
        graph.object("parentOrganization", () -> {
            graph.text(TYPE, "Organization");
            graph.text("name", names.get(nearest));
            above(names.subList(0, nearest));
        });
    }

    private void time(String exact, UncertainTime when) throws IOException {
        if (when != null) {
            graph.text(exact, Exact.of(when).orElse(""));
            graph.text("edtf", when.text());
            graph.text("scheduleTimezone", when.zone().getId());
        }
    }

    private void appearance(Document source) throws IOException {
        node("CreativeWork", "/sources/" + source.id());
        graph.text("name", source.title());
        named("publisher", "Organization", source.publisher());
        graph.text("url", source.web());
        time("datePublished", source.published());
        if (!source.sha256().isEmpty()) {
            graph.object("encoding", () -> {
                graph.text(TYPE, "MediaObject");
                graph.text("encodingFormat", "text/plain");
                graph.text("sha256", source.sha256());
            });
        }
    }

    private void links(Links links) throws IOException {
        var others = Stream.of(links.repeats(), links.replaces())
                .filter(id -> !id.isEmpty())
                .toList();
        if (!others.isEmpty()) {
            graph.array("isBasedOn", () -> {
                for (var id : others) {
                    graph.object(() -> graph.text("@id", scope.site() + "/claims/" + id));
                }
            });
        }
        if (links.undone() != null) {
            graph.text("creativeWorkStatus", links.undone() == Manner.RETRACTS ? "Retracted" : "Misreported");
        }
    }

    private void answers(List<Reply> answers) throws IOException {
        if (!answers.isEmpty()) {
            graph.array("hasPart", () -> {
                for (var reply : answers) {
                    graph.object(() -> answer(reply));
                }
            });
        }
    }

    private void answer(Reply reply) throws IOException {
        graph.text(TYPE, "Answer");
        graph.text("text", reply.words());
        graph.object("parentItem", () -> {
            node("Question", "/questions/" + reply.questionId());
            graph.text("name", reply.question());
        });
    }

    private String description(ClaimEntry claim) {
        return Stream.concat(
                        Stream.of(words.kind(claim)),
                        words.notes(claim, scope).stream().map(Fact::text))
                .collect(Collectors.joining("\n"));
    }
}
