package org.counterclaim.question;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterclaim.event.Event;
import org.counterclaim.history.Subject;

/** A point at issue of an event, with the kind of answer it takes. */
@Entity
public class Question extends Subject {

    @ManyToOne(fetch = FetchType.LAZY)
    private Event event;

    private String prompt;

    @Enumerated(EnumType.STRING)
    private QuestionKind kind;

    private String unit;
    private boolean whole;
    private BigDecimal tolerance;

    /** See {@link Option#stored}. */
    private String options;

    private String note;
    private int place;

    protected Question() {}

    Question(Event event, int place) {
        this.event = event;
        this.place = place;
    }

    /** What does not fit the kind is not kept. */
    void describe(QuestionForm form, Terms terms) {
        this.prompt = form.question();
        this.kind = terms.kind();
        this.unit = terms.unit();
        this.whole = terms.whole();
        this.tolerance = terms.tolerance();
        this.options = Option.stored(terms.options());
        this.note = form.note();
    }

    void swapPlaces(Question other) {
        int mine = place;
        this.place = other.place;
        other.place = mine;
    }

    @Override
    public String kind() {
        return "question";
    }

    @Override
    public String title() {
        return prompt;
    }

    public Event event() {
        return event;
    }

    /** Its words. */
    public String prompt() {
        return prompt;
    }

    public QuestionKind questionKind() {
        return kind;
    }

    /** What a number counts or measures; empty where there is nothing to say. */
    public String unit() {
        return unit;
    }

    public boolean whole() {
        return whole;
    }

    /** How much "about" widens a number, in percent; null for the usual. */
    public BigDecimal tolerance() {
        return tolerance == null ? null : tolerance.stripTrailingZeros();
    }

    /** The answers that it names, in their order; empty where its kind has none. */
    public List<Option> options() {
        return Option.ofStored(options);
    }

    public String note() {
        return note;
    }

    /** Where it stands among the questions of its event. */
    public int place() {
        return place;
    }

    /** What it takes for an answer. */
    public Terms terms() {
        return new Terms(kind, unit, whole, tolerance(), options(), event.zone());
    }

    /**
     * Reads an answer as it is kept.
     *
     * @throws UnreadableValue if it is none to this question
     */
    public Value read(String given) {
        return terms().read(given);
    }

    @Override
    public String address() {
        return "/questions/" + publicId();
    }

    @Override
    public Map<String, Object> snapshot() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("event", event.reference());
        fields.put("question", prompt);
        fields.put("kind", kind.name());
        fields.put("unit", unit);
        fields.put("whole", kind == QuestionKind.NUMBER ? whole : null);
        fields.put("tolerance", tolerance == null ? null : tolerance().toPlainString());
        fields.put("options", options().stream().map(Option::row).toList());
        fields.put("note", note);
        fields.put("order", place);
        fields.put("hidden", hidden());
        return fields;
    }
}
