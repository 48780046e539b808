package org.counterclaim.web;

import jakarta.validation.ConstraintViolation;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is wrong with a form, by the name of the field. */
public final class Errors {
    private final Map<String, Refused> byField = new LinkedHashMap<>();

    /** Nothing is wrong. */
    public static Errors none() {
        return new Errors();
    }

    /** One field is refused. */
    public static Errors of(Refused refused) {
        var errors = new Errors();
        errors.byField.put(refused.field(), refused);
        return errors;
    }

    /** The first violation of each field. */
    public static Errors of(Set<? extends ConstraintViolation<?>> violations) {
        var errors = new Errors();
        violations.forEach(violation -> {
            var field = violation.getPropertyPath().toString();
            errors.byField.putIfAbsent(field, new Refused(field, violation.getMessage()));
        });
        return errors;
    }

    /** Adds what a further check refuses, unless that field is refused already. */
    public Errors and(Runnable check) {
        try {
            check.run();
        } catch (Refused refused) {
            byField.putIfAbsent(refused.field(), refused);
        }
        return this;
    }

    /** Adds what is wrong with a form within this one, whose names begin with a prefix. */
    public Errors and(String prefix, Errors inner) {
        inner.byField.values().stream()
                .map(refused -> refused.under(prefix))
                .forEach(refused -> byField.putIfAbsent(refused.field(), refused));
        return this;
    }

    /** What of this is wrong with some fields. */
    public Errors only(Collection<String> fields) {
        var some = new Errors();
        some.byField.putAll(byField);
        some.byField.keySet().retainAll(fields);
        return some;
    }

    public boolean any() {
        return !byField.isEmpty();
    }

    /** The names of the refused fields, with their messages. */
    public Map<String, Refused> all() {
        return byField;
    }

    /** The message for a field, or null. */
    public String at(String field) {
        var refused = byField.get(field);
        return refused == null ? null : refused.getMessage();
    }

    /** What a field could have meant; empty where it was not ambiguous. */
    public List<Choice> choices(String field) {
        var refused = byField.get(field);
        return refused == null ? List.of() : refused.choices();
    }

    /** Whether the person may go on all the same by saying that it is meant. */
    public boolean confirmable(String field) {
        var refused = byField.get(field);
        return refused != null && refused.confirmable();
    }
}
