package org.counterclaim.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The style of files, which stands inside of them. */
final class Style {
    private Style() {}

    /** The text of a stylesheet of this room. */
    static String of(String name) {
        try (var file = Style.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
