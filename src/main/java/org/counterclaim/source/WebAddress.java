package org.counterclaim.source;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.counterclaim.history.Sha256;

/**
 * The address of a page on the web: http or https, with a host and without user or password, at most 2,000 characters.
 *
 * @param text as it was typed
 */
public record WebAddress(String text) {
    private static final int LENGTH = 2_000;
    private static final int HIGHEST_PORT = 65_535;
    private static final String NAME = "[^\\s/?#\\\\@:%\\[\\]\"<>^`{|}]+";
    private static final Pattern SHAPE =
            Pattern.compile("(?i:https?)://(?<host>\\[[0-9a-fA-F:.]+]|" + NAME + ")(?::(?<port>[0-9]{0,5}))?"
                    + "(?<path>/[^\\s?#\\\\\"<>]*)?(?:\\?(?<query>[^\\s#\\\\\"<>]*))?(?:#[^\\s\"<>]*)?");
    private static final Pattern TRACKING = Pattern.compile("(?i)(utm_[^=]*|fbclid|gclid|mc_[^=]*)(=.*)?");
    private static final Pattern ESCAPE = Pattern.compile("%[0-9a-fA-F]{2}");
    private static final Pattern FOREIGN = Pattern.compile("[^\\p{ASCII}]+");

    /** Reads an address; empty where it is none, or none that may stand in a link. */
    public static Optional<WebAddress> read(String typed) {
        var shape = SHAPE.matcher(typed);
        return typed.length() <= LENGTH && shape.matches() && !host(shape).isEmpty() && possible(shape.group("port"))
                ? Optional.of(new WebAddress(typed))
                : Optional.empty();
    }

    /** Whose site it is, in lower case and without "www.". */
    public String host() {
        return host(shape());
    }

    /**
     * What it has in common with other spellings of the same address, as SHA-256: scheme, "www.", default port,
     * fragment, the slash at the end of the path and parameters that only track the reader make no difference.
     */
    public String key() {
        var shape = shape();
        var path = shape.group("path") == null ? "" : shape.group("path").replaceFirst("/+$", "");
        return Sha256.of(host(shape) + port(shape) + encoded(path) + encoded(query(shape)));
    }

    private Matcher shape() {
        var shape = SHAPE.matcher(text);
        if (!shape.matches()) {
            throw new IllegalArgumentException("no web address: " + text);
        }
        return shape;
    }

    private static String host(Matcher shape) {
        var host = ascii(shape.group("host")).toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
        return host.startsWith("www.") && host.indexOf('.', 4) > 0 ? host.substring(4) : host;
    }

    /** As name servers know it; empty where they cannot, and where a wide sign becomes one that ends a host ("＠"). */
    private static String ascii(String host) {
        if (host.startsWith("[")) {
            return host;
        }
        try {
            var name = IDN.toASCII(host);
            return name.matches(NAME) ? name : "";
        } catch (IllegalArgumentException impossible) {
            return "";
        }
    }

    private static boolean possible(String port) {
        return port == null || port.isEmpty() || Integer.parseInt(port) <= HIGHEST_PORT;
    }

    private static String port(Matcher shape) {
        var port = shape.group("port");
        var scheme = shape.group().toLowerCase(Locale.ROOT);
        boolean usual = port == null || port.isEmpty() || port.equals(scheme.startsWith("https") ? "443" : "80");
        return usual ? "" : ":" + port;
    }

    private static String query(Matcher shape) {
        var query = shape.group("query");
        var kept = query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(parameter -> !TRACKING.matcher(parameter).matches())
                        .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    /** Some browsers copy addresses with their letters, some with the escapes of these. */
    private static String encoded(String part) {
        var escaped = FOREIGN.matcher(part).replaceAll(found -> escapes(found.group()));
        return ESCAPE.matcher(escaped).replaceAll(found -> found.group().toUpperCase(Locale.ROOT));
    }

    private static String escapes(String letters) {
        var escapes = new StringBuilder();
        for (byte part : letters.getBytes(StandardCharsets.UTF_8)) {
            escapes.append("%%%02X".formatted(part));
        }
        return escapes.toString();
    }
}
