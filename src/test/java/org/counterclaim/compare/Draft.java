package org.counterclaim.compare;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.counterclaim.claim.Manner;
import org.counterclaim.claim.WordingForm;
import org.counterclaim.question.Reading;
import org.counterclaim.question.Stance;
import org.counterclaim.time.UncertainTime;

/** A claim in the making; what is not said is a paraphrase at second hand that stands alone. */
final class Draft {
    private final String id;
    private final String party;
    private final int order;
    private UncertainTime said;
    private List<String> relays = List.of();
    private int hands = 2;
    private boolean checked;
    private Links links = Links.NONE;
    private final List<Response> answers = new ArrayList<>();

    private Draft(String id, String party, int order) {
        this.id = id;
        this.party = party;
        this.order = order;
    }

    static Draft of(String id, String party, int order) {
        return new Draft(id, party, order);
    }

    Draft said(String when) {
        this.said = when == null ? null : UncertainTime.parse(when, ZoneOffset.UTC);
        return this;
    }

    Draft relays(List<String> others) {
        this.relays = others;
        return this;
    }

    Draft hands(int number) {
        this.hands = number;
        return this;
    }

    Draft checked(boolean found) {
        this.checked = found;
        return this;
    }

    Draft repeats(String other) {
        this.links = new Links(other, links.replaces(), links.manner());
        return this;
    }

    Draft replaces(String other, Manner manner) {
        this.links = new Links(links.repeats(), other, manner);
        return this;
    }

    Draft asserts(Issue issue, String given) {
        return answers(issue, Stance.ASSERTS, given, Reading.STATED);
    }

    Draft denies(Issue issue, String given) {
        return answers(issue, Stance.DENIES, given, Reading.STATED);
    }

    Draft answers(Issue issue, Stance stance, String given, Reading reading) {
        var value = stance.hasValue() ? issue.terms().read(given) : null;
        answers.add(new Response(issue.id(), stance, value, reading, ""));
        return this;
    }

    Statement claim() {
        var form = checked ? WordingForm.QUOTE : WordingForm.PARAPHRASE;
        return new Statement(
                id,
                party,
                said,
                order,
                relays,
                "outlet",
                hands,
                new Words("words of " + id, form, checked, "en", ""),
                links,
                List.copyOf(answers));
    }
}
