package org.counterclaim.source;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import org.counterclaim.history.Sha256;

/** A text as it was retrieved; kept once, however many sources have it. */
@Entity
public class StoredText {
    /** The most that a text may have, in bytes of UTF-8. */
    static final int LIMIT = 2 * 1024 * 1024;

    @Id
    private String hash;

    private String text;
    private int length;

    protected StoredText() {}

    StoredText(String text) {
        this.hash = Sha256.of(text);
        this.text = text;
        this.length = text.codePointCount(0, text.length());
    }

    static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    public String hash() {
        return hash;
    }

    public String text() {
        return text;
    }

    /** The number of its code points. */
    public int length() {
        return length;
    }
}
