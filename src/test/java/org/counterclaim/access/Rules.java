package org.counterclaim.access;

import static org.counterclaim.access.Rule.ADMIN;
import static org.counterclaim.access.Rule.CONTRIBUTOR;
import static org.counterclaim.access.Rule.EDITOR;
import static org.counterclaim.access.Rule.EVERYBODY;
import static org.counterclaim.access.Rule.READER;
import static org.counterclaim.access.Rule.SIGNED_IN;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who may take which route, written down a second time: an annotation changed by mistake contradicts this table. */
final class Rules {

    private static final String[] CLAIM = {
        "party",
        "Party that stays",
        "source",
        "Source that stays",
        "wording",
        "62",
        "form",
        "PARAPHRASE",
        "version",
        "{version}"
    };

    /** The pages: what their methods say has to be the same. */
    static final List<Row> PAGES = List.of(
            page("GET /", READER),
            page("GET /sign-in", EVERYBODY),
            form("POST /sign-in", EVERYBODY, "userName", "Reader", "password", Household.PASSWORD),
            form("POST /sign-out", EVERYBODY),
            page("GET /setup", EVERYBODY).answering(404),
            form("POST /setup", EVERYBODY, "setupCode", "code", "userName", "Eve", "password", Household.OTHER_PASSWORD)
                    .answering(404),
            page("GET /invitations/{token}", EVERYBODY),
            form("POST /invitations/{token}", EVERYBODY, "userName", "Newcomer", "password", Household.OTHER_PASSWORD)
                    .spending(),
            page("GET /account", SIGNED_IN),
            form(
                            "POST /account/password",
                            SIGNED_IN,
                            "password",
                            Household.PASSWORD,
                            "newPassword",
                            Household.OTHER_PASSWORD,
                            "repeated",
                            Household.OTHER_PASSWORD)
                    .spending(),
            form("POST /account/sessions/{id}/ending", SIGNED_IN).spending(),
            form("POST /account/endings", SIGNED_IN).spending(),
            page("GET /search", READER),
            page("GET /search/suggestions", READER),
            page("GET /search.{format}", READER),
            form("POST /searches", SIGNED_IN, "q", "soldiers", "name", "Another")
                    .answering(200)
                    .spending(),
            form("POST /searches/{id}/addresses", SIGNED_IN).answering(200),
            form("POST /searches/{id}/deletion", SIGNED_IN).spending(),
            page("GET /searches/{id}.atom", EVERYBODY).answering(404),
            form("POST /search/remakings", ADMIN).writingNothing(),
            page("GET /events", READER),
            page("GET /events/{id}", READER),
            page("GET /events/{id}/history", READER),
            page("GET /events/suggestions", CONTRIBUTOR),
            page("GET /events/new", CONTRIBUTOR),
            form("POST /events", CONTRIBUTOR, "title", "Another"),
            page("GET /events/{id}/edit", CONTRIBUTOR),
            form("POST /events/{id}/edit", CONTRIBUTOR, "title", "Edited", "version", "{version}"),
            form("POST /events/{id}/restorations", EDITOR, "change", "{change}", "version", "{version}"),
            form("POST /events/{id}/hidings", EDITOR, "version", "{version}").spending(),
            form("POST /events/{id}/showings", EDITOR, "version", "{version}").spending(),
            page("GET /events/{id}/questions", READER),
            page("GET /events/{id}/questions/new", CONTRIBUTOR),
            form("POST /events/{id}/questions", CONTRIBUTOR, "question", "Another", "kind", "TEXT"),
            page("GET /questions/{id}", READER),
            page("GET /questions/{id}/history", READER),
            page("GET /questions/{id}/edit", CONTRIBUTOR),
            form(
                    "POST /questions/{id}/edit",
                    CONTRIBUTOR,
                    "question",
                    "Edited",
                    "kind",
                    "TEXT",
                    "version",
                    "{version}"),
            form("POST /questions/{id}/moves", CONTRIBUTOR, "direction", "down").spending(),
            form("POST /questions/{id}/restorations", EDITOR, "change", "{change}", "version", "{version}"),
            form("POST /questions/{id}/hidings", EDITOR, "version", "{version}").spending(),
            form("POST /questions/{id}/showings", EDITOR, "version", "{version}")
                    .spending(),
            page("GET /parties", READER),
            page("GET /parties/{id}", READER),
            page("GET /parties/{id}/history", READER),
            page("GET /parties/suggestions", CONTRIBUTOR),
            page("GET /parties/countries", CONTRIBUTOR),
            page("GET /parties/namesakes", CONTRIBUTOR),
            page("GET /parties/duplicates", EDITOR),
            page("GET /parties/new", CONTRIBUTOR),
            form("POST /parties", CONTRIBUTOR, "name", "Another", "kind", "STATE"),
            page("GET /parties/{id}/edit", CONTRIBUTOR),
            form("POST /parties/{id}/edit", CONTRIBUTOR, "name", "Edited", "kind", "STATE", "version", "{version}"),
            form("POST /parties/{id}/restorations", EDITOR, "change", "{change}", "version", "{version}"),
            form("POST /parties/{id}/hidings", EDITOR, "version", "{version}").spending(),
            form("POST /parties/{id}/showings", EDITOR, "version", "{version}").spending(),
            page("GET /parties/{id}/merger", EDITOR),
            form("POST /parties/{id}/merger", EDITOR, "into", "Party that stays", "version", "{version}")
                    .spending(),
            form("POST /parties/{id}/separation", EDITOR, "version", "{version}")
                    .spending(),
            page("GET /sources", READER),
            page("GET /sources/{id}", READER),
            page("GET /sources/{id}/history", READER),
            page("GET /sources/{id}/versions/{number}", READER),
            page("GET /sources/{id}/versions/{number}/changes", READER),
            page("GET /sources/suggestions", CONTRIBUTOR),
            page("GET /sources/languages", CONTRIBUTOR),
            page("GET /sources/new", CONTRIBUTOR),
            form("POST /sources", CONTRIBUTOR, "title", "Another", "publisher", "Another", "publisherKind", "MEDIUM"),
            page("GET /sources/intake", CONTRIBUTOR),
            form("POST /sources/intake", CONTRIBUTOR, "way", "TEXT", "text", "62 were killed, the command said.")
                    .answering(200)
                    .writingNothing(),
            form(
                    "POST /sources/intake/sources",
                    CONTRIBUTOR,
                    "title",
                    "Another",
                    "publisher",
                    "Another",
                    "publisherKind",
                    "MEDIUM"),
            page("GET /sources/{id}/edit", CONTRIBUTOR),
            form(
                    "POST /sources/{id}/edit",
                    CONTRIBUTOR,
                    "title",
                    "Edited",
                    "publisher",
                    "Party that stays",
                    "version",
                    "{version}"),
            page("GET /sources/{id}/versions/new", CONTRIBUTOR),
            form("POST /sources/{id}/versions", CONTRIBUTOR, "text", "As it was after change {change}")
                    .spending(),
            page("GET /sources/{id}/read", CONTRIBUTOR),
            form("POST /sources/{id}/read/events", CONTRIBUTOR, "about", "Event that stays")
                    .writingNothing(),
            form("POST /sources/{id}/read/claims", CONTRIBUTOR, CLAIM),
            form("POST /sources/{id}/read/resembling", CONTRIBUTOR, "wording", "62 were killed")
                    .answering(200)
                    .writingNothing(),
            form("POST /sources/{id}/read/dismissals", CONTRIBUTOR, "at", "9-25", "text", "2")
                    .spending(),
            form("POST /sources/{id}/read/reopenings", CONTRIBUTOR, "at", "9-25", "text", "2")
                    .writingNothing(),
            page("GET /sources/{id}/attachments", READER),
            form("POST /sources/{id}/attachments", CONTRIBUTOR, "file", "%PDF-1.7")
                    .spending(),
            page("GET /sources/{id}/attachments/{attachment}", READER),
            form("POST /sources/{id}/attachments/{attachment}/removals", EDITOR).spending(),
            form("POST /sources/{id}/restorations", EDITOR, "change", "{change}", "version", "{version}"),
            form("POST /sources/{id}/hidings", EDITOR, "version", "{version}").spending(),
            form("POST /sources/{id}/showings", EDITOR, "version", "{version}").spending(),
            page("GET /events/{id}/claims/new", CONTRIBUTOR),
            form("POST /events/{id}/claims/resembling", CONTRIBUTOR, "wording", "62 were killed")
                    .answering(200)
                    .writingNothing(),
            page("GET /events/{id}/claims/suggestions", CONTRIBUTOR),
            form("POST /events/{id}/claims", CONTRIBUTOR, CLAIM),
            page("GET /events/{id}/compare", READER),
            page("GET /events/{id}/compare/export.{format}", READER),
            page("GET /events/{id}/compare/reading", READER),
            page("GET /events/{id}/timeline", READER),
            page("GET /events/{id}/timeline.{format}", READER),
            page("GET /events/{id}/timeline/exports", READER),
            page("GET /claims/{id}", READER),
            page("GET /claims/{id}/history", READER),
            page("GET /claims/{id}/edit", CONTRIBUTOR),
            form("POST /claims/{id}/edit", CONTRIBUTOR, CLAIM),
            page("GET /claims/{id}/answers", CONTRIBUTOR),
            form("POST /claims/{id}/answers", CONTRIBUTOR, "version", "{version}"),
            form("POST /claims/{id}/restorations", EDITOR, "change", "{change}", "version", "{version}"),
            form("POST /claims/{id}/hidings", EDITOR, "version", "{version}").spending(),
            form("POST /claims/{id}/showings", EDITOR, "version", "{version}").spending(),
            page("GET /questions/{id}/judgements", EDITOR),
            form(
                            "POST /questions/{id}/judgements",
                            EDITOR,
                            "one",
                            "{one}",
                            "other",
                            "{other}",
                            "seen",
                            "0-0",
                            "outcome",
                            "CONFLICT",
                            "grounds",
                            "Because")
                    .spending(),
            page("GET /judgements/{id}/history", READER),
            form("POST /judgements/{id}/restorations", EDITOR, "change", "{change}", "version", "{version}"),
            form("POST /judgements/{id}/hidings", EDITOR, "version", "{version}")
                    .spending(),
            form("POST /judgements/{id}/showings", EDITOR, "version", "{version}")
                    .spending(),
            page("GET /history", ADMIN),
            form("POST /history/check", ADMIN).answering(200).writingNothing(),
            page("GET /users", ADMIN),
            form("POST /users/invitations", ADMIN, "role", "ADMIN").answering(200),
            form("POST /users/invitations/{id}/revocation", ADMIN).spending(),
            page("GET /users/{id}", ADMIN),
            page("GET /users/{id}/history", ADMIN),
            form("POST /users/{id}/role", ADMIN, "role", "ADMIN", "version", "{version}"),
            form("POST /users/{id}/deactivation", ADMIN, "version", "{version}").spending(),
            form("POST /users/{id}/activation", ADMIN, "version", "{version}"));

    /** What the platform serves by itself; it has no annotations, the configuration rules it. */
    static final List<Row> PLATFORM = List.of(
            page("GET /q/health", EVERYBODY),
            page("GET /q/health/live", EVERYBODY),
            page("GET /q/health/ready", EVERYBODY),
            page("GET /q/health/started", EVERYBODY),
            page("GET /q/health/well", EVERYBODY),
            page("GET /q/health/group", EVERYBODY),
            page("GET /q/metrics", ADMIN));

    /** Where the platform listens, but serves nothing or what {@link Routes#ofFiles} knows. */
    static final Set<String> NOT_PAGES = Set.of("", "/q", "/q/health-ui", "/webjars");

    private Rules() {}

    /**
     * One route.
     *
     * @param fields what a good form of it holds: were it let in, it would write
     * @param status the answer to whoever may
     * @param writes whether it then leaves something in the database
     * @param spends whether it then leaves something as another route does not expect it
     */
    record Row(String name, Rule rule, Map<String, String> fields, int status, boolean writes, boolean spends) {

        String method() {
            return name.substring(0, name.indexOf(' '));
        }

        String path() {
            return name.substring(name.indexOf(' ') + 1);
        }

        boolean form() {
            return method().equals("POST");
        }

        Row answering(int expected) {
            return new Row(name, rule, fields, expected, writes && expected < 400, spends);
        }

        Row writingNothing() {
            return new Row(name, rule, fields, status, false, false);
        }

        Row spending() {
            return new Row(name, rule, fields, status, writes, true);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static Row page(String name, Rule rule) {
        return new Row(name, rule, Map.of(), 200, false, false);
    }

    private static Row form(String name, Rule rule, String... fields) {
        var filled = new LinkedHashMap<String, String>();
        for (int i = 0; i < fields.length; i += 2) {
            filled.put(fields[i], fields[i + 1]);
        }
        return new Row(name, rule, filled, 303, true, false);
    }

    static List<Row> all() {
        return Stream.concat(PAGES.stream(), PLATFORM.stream()).toList();
    }

    static Optional<Row> of(String name) {
        return PAGES.stream().filter(row -> row.name().equals(name)).findFirst();
    }
}
