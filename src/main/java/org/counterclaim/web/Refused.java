package org.counterclaim.web;

import java.util.List;

/** A field of a form that cannot be saved as it was typed; the message says why, to the person who typed it. */
public class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final transient List<Choice> choices;
    private final boolean confirmable;

    /** Refused as it is. */
    public Refused(String field, String message) {
        this(field, message, List.of(), false);
    }

    private Refused(String field, String message, List<Choice> choices, boolean confirmable) {
        super(message);
        this.field = field;
        this.choices = choices;
        this.confirmable = confirmable;
    }

    /** Refused because the name stands for several things; the person chooses one. */
    public static Refused ambiguous(String field, String message, List<Choice> choices) {
        return new Refused(field, message, choices, false);
    }

    /** Refused until the person says that it is meant: create what is named, keep what was not found. */
    public static Refused unlessMeant(String field, String message) {
        return new Refused(field, message, List.of(), true);
    }

    /** The same, for a field of a form within another, where names begin with a prefix. */
    public Refused under(String prefix) {
        return new Refused(prefix + field, getMessage(), choices, confirmable);
    }

    /** The same, at another field. */
    public Refused at(String other) {
        return new Refused(other, getMessage(), choices, confirmable);
    }

    public String field() {
        return field;
    }

    public List<Choice> choices() {
        return choices;
    }

    /** Whether the person may go on all the same by saying so. */
    public boolean confirmable() {
        return confirmable;
    }
}
