package org.counterclaim.compare;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.counterclaim.question.Option;
import org.counterclaim.question.QuestionKind;
import org.counterclaim.question.Terms;

/** A small cast and what it says: two states, an observer, and an outlet. */
final class Stage {
    static final Issue KILLED = issue("killed", QuestionKind.NUMBER);
    static final Issue INTENDED = issue("intended", QuestionKind.YES_NO);
    static final Issue BEGAN = issue("began", QuestionKind.TIME);
    static final Issue WEAPON = issue("weapon", QuestionKind.ONE_OF, "a", "b", "c");
    static final Issue AIRCRAFT = issue("aircraft", QuestionKind.ANY_OF, "a", "b", "c");
    static final Issue CAUSE = issue("cause", QuestionKind.TEXT);
    static final List<Issue> ISSUES = List.of(KILLED, INTENDED, BEGAN, WEAPON, AIRCRAFT, CAUSE);

    static final List<Speaker> SPEAKERS = List.of(
            new Speaker("russia", "Russia", null, false),
            new Speaker("ministry", "Ministry of Foreign Affairs", "russia", false),
            new Speaker("zakharova", "Maria Zakharova", "ministry", true),
            new Speaker("staff", "General Staff", "russia", false),
            new Speaker("syria", "Syria", null, false),
            new Speaker("command", "General Command", "syria", false),
            new Speaker("sohr", "SOHR", null, false),
            new Speaker("abdulrahman", "Rami Abdulrahman", "sohr", true),
            new Speaker("outlet", "Outlet", null, false),
            new Speaker("silent", "Silent", null, false));

    private final List<Draft> drafts = new ArrayList<>();
    private final List<Judgement> judgements = new ArrayList<>();

    static Issue issue(String id, QuestionKind kind, String... options) {
        var named = Arrays.stream(options)
                .map(option -> new Option(option, option.toUpperCase(Locale.ROOT)))
                .toList();
        return new Issue(id, id + "?", new Terms(kind, "", kind == QuestionKind.NUMBER, null, named, ZoneOffset.UTC));
    }

    Draft claim(String id, String party, String said) {
        var draft = Draft.of(id, party, drafts.size()).said(said);
        drafts.add(draft);
        return draft;
    }

    Stage judged(String one, String other, boolean agree, String at) {
        judgements.add(new Judgement(CAUSE.id(), one, other, agree, "because", "Editor", Instant.parse(at)));
        return this;
    }

    Material material() {
        return new Material(
                SPEAKERS, ISSUES, drafts.stream().map(Draft::claim).toList(), List.of(), List.copyOf(judgements));
    }

    Comparison compare(String... columns) {
        return Comparison.of(material(), Lens.ALL.on(List.of(columns)));
    }

    static Row row(Comparison comparison, Issue issue) {
        return comparison.rows().stream()
                .filter(row -> row.issue().id().equals(issue.id()))
                .findFirst()
                .orElseThrow();
    }

    static Cell cell(Row row, String column) {
        return row.cells().stream()
                .filter(cell -> cell.column().id().equals(column))
                .findFirst()
                .orElseThrow();
    }

    Row row(Issue issue, String... columns) {
        return row(compare(columns), issue);
    }
}
