package org.counterclaim.web;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** Addresses of our own style and script files that change with their content, so that browsers may keep them. */
@Named
@Singleton
public class Assets {
    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    /** The address of a file below {@code META-INF/resources}. */
    public String of(String path) {
        return addresses.computeIfAbsent(path, Assets::versioned);
    }

    private static String versioned(String path) {
        try (var content =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("META-INF/resources" + path)) {
            var sum = new CRC32();
            sum.update(content.readAllBytes());
            return path + "?v=" + Long.toHexString(sum.getValue());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
