package org.counterclaim.claim;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.counterclaim.event.Event;
import org.counterclaim.history.Subject;
import org.counterclaim.party.Party;
import org.counterclaim.question.Question;
import org.counterclaim.source.Source;
import org.counterclaim.time.UncertainTime;
import org.counterclaim.web.Slice;
import org.counterclaim.web.Typed;
import org.hibernate.annotations.BatchSize;

/** One statement by one party about one event, found in one source. */
@Entity
public class Claim extends Subject {
    static final int WORDING_LENGTH = 20_000;

    private static final int TITLE_LENGTH = 300;

    @ManyToOne(fetch = FetchType.LAZY)
    private Event event;

    @ManyToOne(fetch = FetchType.LAZY)
    private Party party;

    @ManyToOne(fetch = FetchType.LAZY)
    private Source source;

    private String wording;

    @Enumerated(EnumType.STRING)
    private WordingForm form;

    private String language;
    private String translation;

    @Embedded
    private SaidTime said = SaidTime.UNKNOWN;

    @Embedded
    private Passage passage;

    /** The version of the source in which the passage stands no more; found out from the texts, and no change of it. */
    private Integer revisedIn;

    /** Read for a whole page of claims at once. */
    @ManyToMany
    @BatchSize(size = Slice.SIZE + 1)
    @JoinTable(name = "claim_relay", inverseJoinColumns = @JoinColumn(name = "party_id"))
    @OrderColumn(name = "place")
    private List<Party> relays = new ArrayList<>();

    @ManyToOne(fetch = FetchType.LAZY)
    private Claim repeats;

    @ManyToOne(fetch = FetchType.LAZY)
    private Claim replaces;

    @Enumerated(EnumType.STRING)
    private Manner manner;

    private String note;

    @ElementCollection
    @CollectionTable(name = "answer")
    private Set<Answer> answers = new HashSet<>();

    protected Claim() {}

    Claim(Event event) {
        this.event = event;
    }

    void attribute(Attribution attribution, Source where) {
        this.source = where;
        attribute(attribution);
    }

    void attribute(Attribution attribution) {
        this.party = attribution.party();
        if (!relays.equals(attribution.relays())) {
            relays.clear();
            relays.addAll(attribution.relays());
        }
    }

    void word(ClaimForm typed, WordingForm whose, String languageTag) {
        this.wording = typed.wording();
        this.form = whose;
        this.language = languageTag;
        this.translation = typed.translation();
        this.note = typed.note();
    }

    /** Says in the same words, for a relay that makes the statement its own. */
    void wordAs(Claim other) {
        this.wording = other.wording;
        this.form = other.form;
        this.language = other.language;
        this.translation = other.translation;
        this.note = "";
        this.passage = other.passage;
        this.revisedIn = other.revisedIn;
        this.repeats = other;
        answer(other.answers);
    }

    void date(UncertainTime when) {
        this.said = SaidTime.of(when);
    }

    void anchor(Passage found, Integer revised) {
        this.passage = found;
        this.revisedIn = revised;
    }

    void relate(ClaimRelations.Relation relation) {
        this.repeats = relation.repeated();
        this.replaces = relation.replaced();
        this.manner = relation.manner();
    }

    void answer(Set<Answer> given) {
        answers.retainAll(given);
        answers.addAll(given);
    }

    @Override
    public String kind() {
        return "claim";
    }

    @Override
    public String title() {
        return Typed.cut(party.name() + ": " + wording, TITLE_LENGTH);
    }

    /** Whether somebody sees it and all that it rests on: its event, its party and its source. */
    boolean seenBy(Predicate<Subject> maySee) {
        return Stream.of(this, event, party, source).allMatch(maySee);
    }

    public Event event() {
        return event;
    }

    /** Who says it. */
    public Party party() {
        return party;
    }

    public Source source() {
        return source;
    }

    public String wording() {
        return wording;
    }

    public WordingForm form() {
        return form;
    }

    public boolean quote() {
        return form == WordingForm.QUOTE;
    }

    /** The language of the wording as a BCP 47 tag; empty where it is not recorded. */
    public String language() {
        return language;
    }

    public String translation() {
        return translation;
    }

    /** When it was said; null where nobody knows. */
    public UncertainTime said() {
        return said.in(event.zone());
    }

    /** The earliest moment at which it can have been said, in seconds since 1970; the order of lists. */
    public long saidFrom() {
        return said.saidFrom();
    }

    /** Where in the source it stands. */
    public Passage passage() {
        return passage == null ? Passage.NONE : passage;
    }

    /** The version of the source in which the passage stands no more; null where it still stands. */
    public Integer revisedIn() {
        return revisedIn;
    }

    public Attribution attribution() {
        return new Attribution(party, List.copyOf(relays), source.publisher());
    }

    /** The claim that it merely repeats, or null. */
    public Claim repeats() {
        return repeats;
    }

    /** The claim that it takes the place of, or null. */
    public Claim replaces() {
        return replaces;
    }

    /** How it takes its place; null where it replaces nothing. */
    public Manner manner() {
        return manner;
    }

    public String note() {
        return note;
    }

    /** What it says on the questions, in their order. */
    public List<Answer> answers() {
        return answers.stream().sorted(Answer.IN_ORDER).toList();
    }

    /** What it says on a question; null where it says nothing on it. */
    public Answer answerTo(Question question) {
        return answers.stream()
                .filter(answer -> answer.question().equals(question))
                .findFirst()
                .orElse(null);
    }

    @Override
    public String address() {
        return "/claims/" + publicId();
    }

    @Override
    public Map<String, Object> snapshot() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("event", event.reference());
        fields.put("party", party.reference());
        fields.put("source", source.reference());
        fields.put("wording", wording);
        fields.put("form", form.name());
        fields.put("language", language);
        fields.put("translation", translation);
        fields.put("said", said.said());
        fields.put("relays", relays.stream().map(Party::reference).toList());
        fields.put("passage", passage().snapshot());
        fields.put("repeats", repeats == null ? null : repeats.reference());
        fields.put("replaces", replaces == null ? null : replaces.reference());
        fields.put("manner", manner == null ? null : manner.name());
        fields.put("note", note);
        fields.put("answers", answers().stream().map(Answer::snapshot).toList());
        fields.put("hidden", hidden());
        return fields;
    }
}
