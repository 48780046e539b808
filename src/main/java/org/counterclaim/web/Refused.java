package org.counterclaim.web;

import java.util.List;

/** A field of a form that cannot be saved as it was typed; the message says why, to the person who typed it. */
public class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final transient List<Choice> choices;
    private final boolean creatable;

    /** Refused as it is. */
    public Refused(String field, String message) {
        this(field, message, List.of(), false);
    }

    private Refused(String field, String message, List<Choice> choices, boolean creatable) {
        super(message);
        this.field = field;
        this.choices = choices;
        this.creatable = creatable;
    }

    /** Refused because the name stands for several things; the person chooses one. */
    public static Refused ambiguous(String field, String message, List<Choice> choices) {
        return new Refused(field, message, choices, false);
    }

    /** Refused because nothing of that name is recorded; it can be created in place. */
    public static Refused unknown(String field, String message) {
        return new Refused(field, message, List.of(), true);
    }

    public String field() {
        return field;
    }

    public List<Choice> choices() {
        return choices;
    }

    public boolean creatable() {
        return creatable;
    }
}
