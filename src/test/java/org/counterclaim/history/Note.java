package org.counterclaim.history;

import jakarta.persistence.Entity;
import java.util.Map;

/** The least that has a history: one text. */
@Entity
class Note extends Subject {
    private String text;

    protected Note() {}

    Note(String text) {
        this.text = text;
    }

    void write(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    @Override
    public String kind() {
        return "note";
    }

    @Override
    public String title() {
        return "Note";
    }

    @Override
    public String address() {
        return "/notes/" + publicId();
    }

    @Override
    public Map<String, Object> snapshot() {
        return Map.of("text", text, "hidden", hidden());
    }
}
