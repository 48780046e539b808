package org.counterclaim.web;

import jakarta.ws.rs.BadRequestException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A place in a list, by the sort key and id of the entry there: page 1,000 costs what page 1 costs. */
public record Cursor(String key, long id, boolean backwards) {

    /** The cursor that an address names: after an entry, before an entry, or null for the beginning. */
    public static Cursor of(String after, String before) {
        if (before != null && !before.isEmpty()) {
            return decode(before, true);
        }
        return after == null || after.isEmpty() ? null : decode(after, false);
    }

    /** The place of an entry, as it stands in an address. */
    public static String encode(Object key, long id) {
        var text = id + " " + key;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Cursor decode(String text, boolean backwards) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 2);
            return new Cursor(parts[1], Long.parseLong(parts[0]), backwards);
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw new BadRequestException("not a place in a list", unreadable);
        }
    }

    /** The key as a number, where the list is sorted by one. */
    public long number() {
        try {
            return Long.parseLong(key);
        } catch (NumberFormatException unreadable) {
            throw new BadRequestException("not a place in this list", unreadable);
        }
    }
}
