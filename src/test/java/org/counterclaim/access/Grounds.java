package org.counterclaim.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.f4b6a3.tsid.Tsid;
import io.restassured.RestAssured;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.counterclaim.history.Subject;
import org.counterclaim.search.FreshIndex;
import org.counterclaim.testing.Database;
import org.counterclaim.testing.TestClock;
import org.counterclaim.testing.Wire;

/** What the route walk walks on: one user of every role, and one thing for everything that routes act on. */
@Singleton
class Grounds {
    /** Stands in the names of what only those may read who may take the route. */
    static final String MARK = "Zinnober";

    private static final String TOKEN = "A".repeat(22);

    /** A field of this name holds a file; a form with it goes out in parts. */
    private static final String FILE = "file";

    private static final String BOUNDARY = "part";

    private final Users users;
    private final Invitations invitations;
    private final Sessions sessions;
    private final Passwords passwords;
    private final Database database;
    private final FreshIndex index;
    private final TestClock clock;

    private final Map<Sender, User> people = new EnumMap<>(Sender.class);
    private final Map<Sender, String> elsewhere = new EnumMap<>(Sender.class);
    private final Map<Sender, String> saved = new EnumMap<>(Sender.class);
    private final Map<String, String> things = new HashMap<>();
    private String hash;
    private String attachment;
    private List<String> pair;

    Grounds(
            Users users,
            Invitations invitations,
            Sessions sessions,
            Passwords passwords,
            Database database,
            FreshIndex index,
            TestClock clock) {
        this.users = users;
        this.invitations = invitations;
        this.sessions = sessions;
        this.passwords = passwords;
        this.database = database;
        this.index = index;
        this.clock = clock;
    }

    /** What the placeholders of a route and of its form stand for. */
    private record Thing(String id, String version, String change) {

        private String in(String text) {
            return text.replaceAll("\\{(id|token)}", id)
                    .replace("{version}", version)
                    .replace("{change}", change)
                    .replace("{number}", "2")
                    .replace("{format}", "csv");
        }
    }

    /** Lays everything out anew. */
    void prepare() {
        clock.run();
        database.empty();
        people.clear();
        elsewhere.clear();
        saved.clear();
        things.clear();
        settle();
        recordEvents();
        recordParties();
        recordSources();
        recordQuestions();
        recordClaims();
        recordJudgements();
        index.open();
    }

    private void settle() {
        hash = hash == null ? passwords.hash(Household.PASSWORD) : hash;
        var admin = users.setUp("Admin", hash);
        people.put(Sender.ADMIN, admin);
        people.put(Sender.READER, join(admin, Role.READER, "Reader"));
        people.put(Sender.CONTRIBUTOR, join(admin, Role.CONTRIBUTOR, "Contributor"));
        people.put(Sender.EDITOR, join(admin, Role.EDITOR, "Editor"));
        people.keySet().forEach(sender -> elsewhere.put(sender, elsewhere(sender)));
        elsewhere.put(Sender.VISITOR, elsewhere.get(Sender.ADMIN));
        people.keySet().forEach(sender -> saved.put(sender, saveSearch(sender)));
        saved.put(Sender.VISITOR, saved.get(Sender.ADMIN));
        things.put("/users/{id}", join(admin, Role.READER, MARK + " user").publicId());
        things.put(
                "/invitations/{token}",
                invitations
                        .invite(admin, new InviteForm(Role.READER.name(), MARK))
                        .text());
        things.put("/users/invitations/{id}", only("select id from invitation"));
    }

    private User join(User admin, Role role, String name) {
        return users.accept(invitations.invite(admin, new InviteForm(role.name(), "")), name, hash);
    }

    /** Another browser in which somebody is signed in. */
    private String elsewhere(Sender sender) {
        begin(sender);
        return only(
                "select id from session where user_id = " + people.get(sender).id());
    }

    /** A search that somebody keeps. */
    private String saveSearch(Sender sender) {
        var fields = Map.of("q", MARK, "name", MARK);
        send("POST", "/searches", cookies(sender), form(null, fields, TOKEN));
        var user = people.get(sender).id();
        return Tsid.from(Long.parseLong(only("select id from saved_search where user_id = " + user)))
                .toLowerCase();
    }

    private void recordEvents() {
        record("/events", "title", "Event that stays");
        things.put("/events/{id}", record("/events", "title", MARK + " event"));
        things.put("/events/{id}/showings", record("/events", "title", MARK + " hidden event"));
        act("/events/{id}/hidings", "/events/{id}/showings", Map.of("version", "{version}"));
    }

    private void recordParties() {
        record("/parties", "name", "Party that stays");
        things.put("/parties/{id}", record("/parties", "name", MARK + " party"));
        things.put("/parties/{id}/showings", record("/parties", "name", MARK + " hidden party"));
        things.put("/parties/{id}/separation", record("/parties", "name", MARK + " merged party"));
        act("/parties/{id}/hidings", "/parties/{id}/showings", Map.of("version", "{version}"));
        act(
                "/parties/{id}/merger",
                "/parties/{id}/separation",
                Map.of("into", "Party that stays", "version", "{version}"));
    }

    private void recordQuestions() {
        var path = "/events/" + things.get("/events/{id}") + "/questions";
        things.put("/questions/{id}/moves", recordQuestion(path, MARK + " first question"));
        things.put("/questions/{id}", recordQuestion(path, MARK + " question"));
        things.put("/questions/{id}/showings", recordQuestion(path, MARK + " hidden question"));
        act("/questions/{id}/hidings", "/questions/{id}/showings", Map.of("version", "{version}"));
    }

    private String recordQuestion(String path, String question) {
        return record(path, Map.of("question", question, "kind", "TEXT"));
    }

    private void recordClaims() {
        things.put("/claims/{id}", recordClaim(MARK + " claim", "Source that stays"));
        things.put("/claims/{id}/showings", recordClaim(MARK + " hidden claim", "Source that stays"));
        recordClaim(MARK + " claim that is read", MARK + " source");
        act("/claims/{id}/hidings", "/claims/{id}/showings", Map.of("version", "{version}"));
    }

    private void recordJudgements() {
        var answering = List.of(recordAnswer("one"), recordAnswer("two"), recordAnswer("three"));
        pair = List.of(answering.get(0), answering.get(1));
        things.put("/judgements/{id}", judge(answering.get(0), answering.get(2)));
        things.put("/judgements/{id}/showings", judge(answering.get(1), answering.get(2)));
        act("/judgements/{id}/hidings", "/judgements/{id}/showings", Map.of("version", "{version}"));
    }

    private String recordAnswer(String answer) {
        var fields = Map.of(
                "party",
                "Party that stays",
                "source",
                "Source that stays",
                "wording",
                MARK + " " + answer,
                "form",
                "PARAPHRASE",
                "a-" + things.get("/questions/{id}") + "-value",
                MARK + " " + answer);
        return record("/events/" + things.get("/events/{id}") + "/claims", fields);
    }

    private String judge(String one, String other) {
        var path = "/questions/" + things.get("/questions/{id}") + "/judgements";
        var fields =
                Map.of("one", one, "other", other, "seen", "0-0", "outcome", "AGREE", "grounds", MARK + " grounds");
        return record(Sender.EDITOR, path, fields);
    }

    private String recordClaim(String wording, String source) {
        var fields = Map.of("party", "Party that stays", "source", source, "wording", wording, "form", "PARAPHRASE");
        return record("/events/" + things.get("/events/{id}") + "/claims", fields);
    }

    private void recordSources() {
        recordSource("Source that stays");
        things.put("/sources/{id}", recordSource(MARK + " source"));
        act("/sources/{id}/versions", "/sources/{id}", Map.of("text", MARK + " “62 were killed”, retrieved again"));
        act("/sources/{id}/attachments", "/sources/{id}", Map.of(FILE, "%PDF-1.7 " + MARK));
        attachment =
                Tsid.from(Long.parseLong(only("select id from attachment"))).toLowerCase();
        things.put("/sources/{id}/showings", recordSource(MARK + " hidden source"));
        act("/sources/{id}/hidings", "/sources/{id}/showings", Map.of("version", "{version}"));
    }

    private String recordSource(String title) {
        return record(
                "/sources",
                Map.of("title", title, "publisher", "Party that stays", "text", MARK + " text of " + title));
    }

    /** A contributor edits what they recorded themselves. */
    private String record(String path, String field, String name) {
        return record(path, Map.of(field, name, "kind", "STATE"));
    }

    private String record(String path, Map<String, String> fields) {
        return record(Sender.CONTRIBUTOR, path, fields);
    }

    private String record(Sender sender, String path, Map<String, String> fields) {
        require(path, send("POST", path, cookies(sender), form(null, fields, TOKEN)));
        return Tsid.from(Long.parseLong(only("select subject_id from change order by sequence desc")))
                .toLowerCase();
    }

    /** Does by one route what another is to undo. */
    private void act(String path, String undoing, Map<String, String> fields) {
        var thing = thing(things.get(undoing));
        require(path, send("POST", thing.in(path), cookies(Sender.EDITOR), form(thing, fields, TOKEN)));
    }

    private static void require(String path, Wire.Answer answer) {
        if (answer.status() != 303) {
            throw new IllegalStateException(path + " answered " + answer.status() + ": " + answer.body());
        }
    }

    /** A thing as it is now. */
    private Thing thing(String id) {
        var where = " from change where subject_id = " + Subject.idOf(id).orElse(0L) + " order by sequence desc";
        var versions = database.column("select subject_version" + where);
        return versions.isEmpty()
                ? new Thing(id, "", "")
                : new Thing(id, versions.get(0).toString(), only("select sequence" + where));
    }

    private String only(String query) {
        return database.column(query).get(0).toString();
    }

    /** The thing that stands at the longest beginning of a route. */
    private Thing thingOf(Rules.Row row, Sender sender) {
        if (row.path().startsWith("/account/")) {
            return thing(elsewhere.get(sender));
        }
        if (row.path().startsWith("/searches/")) {
            return thing(saved.get(sender));
        }
        return things.entrySet().stream()
                .filter(entry -> row.path().equals(entry.getKey()) || row.path().startsWith(entry.getKey() + "/"))
                .max(Comparator.comparingInt(entry -> entry.getKey().length()))
                .map(entry -> thing(entry.getValue()))
                .orElse(new Thing("", "", ""));
    }

    /** The address of a route with ids that are there. */
    String address(Rules.Row row, Sender sender) {
        var address = thingOf(row, sender).in(row.path()).replace("{attachment}", attachment);
        if (address.contains("{") || address.contains("//")) {
            throw new IllegalStateException("Grounds has to say in \"things\" what the placeholder of " + row + " is");
        }
        return address;
    }

    /** Everything that a request may leave behind; when somebody was last seen is not of it. */
    List<List<Object>> written() {
        return List.of(
                database.column("select sequence from change order by sequence"),
                database.column("select hash from stored_file order by hash"),
                database.column("select id from invitation order by id"),
                database.column("select id from session order by id"),
                database.column("select key_hash from saved_search order by id"),
                database.column("select reviewed from review order by id"));
    }

    /** The header that proves who somebody is, by a session begun for this purpose as signing in begins it. */
    String cookies(Sender sender) {
        var csrf = "Cookie: __Host-csrf=" + TOKEN;
        return sender == Sender.VISITOR ? csrf + "\r\n" : csrf + "; " + Browser.SESSION + "=" + begin(sender) + "\r\n";
    }

    private String begin(Sender sender) {
        return sessions.begin(people.get(sender), "127.0.0.1", "route walk")
                .orElseThrow()
                .text();
    }

    /** Takes a route as it should be taken: with a good form, and the token that proves that it is ours. */
    Wire.Answer take(Rules.Row row, Sender sender, String headers) {
        return take(row, sender, address(row, sender), headers);
    }

    /** Takes a route at another spelling of its address. */
    Wire.Answer take(Rules.Row row, Sender sender, String address, String headers) {
        return send(
                row.method(), address, headers, row.form() ? form(thingOf(row, sender), fieldsOf(row), TOKEN) : null);
    }

    /** Takes a route as a page of somebody else would: with a good form, but without the token. */
    Wire.Answer forge(Rules.Row row, Sender sender, String headers) {
        return send(
                row.method(), address(row, sender), headers, form(thingOf(row, sender), fieldsOf(row), "B".repeat(22)));
    }

    /** With two answers that nobody has judged. */
    private Map<String, String> fieldsOf(Rules.Row row) {
        var fields = new LinkedHashMap<>(row.fields());
        fields.replaceAll((name, value) -> value.replace("{one}", pair.get(0)).replace("{other}", pair.get(1)));
        return fields;
    }

    private static String form(Thing thing, Map<String, String> fields, String token) {
        var filled = new LinkedHashMap<String, String>();
        filled.put("csrf", token);
        fields.forEach((name, value) -> filled.put(name, thing == null ? value : thing.in(value)));
        return fields.containsKey(FILE) ? inParts(filled) : encoded(filled);
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String inParts(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field.getKey() + "\""
                        + (field.getKey().equals(FILE) ? "; filename=\"" + MARK + ".pdf\"" : "") + "\r\n\r\n"
                        + field.getValue() + "\r\n")
                .collect(Collectors.joining("", "", "--" + BOUNDARY + "--\r\n"));
    }

    /** Sends what nobody mends on the way; a body of null is none. */
    static Wire.Answer send(String method, String address, String headers, String form) {
        var head = method + " " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers;
        var body = form == null
                ? "\r\n"
                : "Content-Type: " + typeOf(form) + "\r\nContent-Length: " + form.length() + "\r\n\r\n" + form;
        return new Wire(RestAssured.port).send(head + body);
    }

    private static String typeOf(String form) {
        return form.startsWith("--" + BOUNDARY)
                ? "multipart/form-data; boundary=" + BOUNDARY
                : "application/x-www-form-urlencoded";
    }
}
