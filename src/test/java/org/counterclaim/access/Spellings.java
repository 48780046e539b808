package org.counterclaim.access;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Other spellings of an address, by which somebody may hope to get past a rule but not past the router. */
final class Spellings {
    private static final List<String> INSTEAD_OF_A_SLASH = List.of(
            "//",
            "///",
            "/./",
            "/x/../",
            "/%2e/",
            "/x/%2e%2e/",
            "/..;/",
            "/;/",
            "/;x/",
            "%2F",
            "%2f",
            "/%2F",
            "%252F",
            "\\",
            "/\\",
            "%5C",
            "%c0%af");

    private static final List<String> AT_THE_END_OF_A_SEGMENT =
            List.of(";", ";x", ";x=y", ";jsessionid=1", "%3B", "%3Bx", "%253B", ".", "%20", "%00", "%09", "%0a");

    private static final List<String> AT_THE_END =
            List.of("/.", "/./", "//", "/x/..", "/..;", ".html", ".json", ".css", "%23", "%3F", "%3Fx", "~", "/%2e");

    private static final List<String> BEFORE = List.of(
            "/.",
            "/..",
            "/%2e%2e",
            "/q/..",
            "/q/health/../..",
            "/q/health/%2e%2e/%2e%2e",
            "/q/health;/../..",
            "/css/..",
            "/css/%2e%2e",
            "/css%2F..",
            "/webjars/..",
            "/sign-in/..",
            "/sign-in;/..",
            "/sign-in/..;",
            "/sign-in%2F..");

    private Spellings() {}

    /** Spellings that no page has, whoever asks. */
    static Set<String> of(String address) {
        var found = new LinkedHashSet<String>();
        BEFORE.forEach(prefix -> found.add(prefix + address));
        AT_THE_END.forEach(end -> found.add(address + end));
        INSTEAD_OF_A_SLASH.forEach(slash -> atEverySlash(address, slash, found));
        if (address.length() > 1) {
            bySegments(address, found);
        }
        found.add("http://localhost/sign-in/.." + address);
        found.add("http://localhost/" + address);
        found.remove(address);
        return found;
    }

    /** One of every kind. */
    static Set<String> few(String address) {
        return Set.of("/" + address, address + ";x", "/%2F" + address.substring(1), "/." + address, address + "%3Bx");
    }

    private static void atEverySlash(String address, String slash, Set<String> found) {
        for (int at = address.indexOf('/'); at >= 0; at = address.indexOf('/', at + 1)) {
            found.add(address.substring(0, at) + slash + address.substring(at + 1));
        }
    }

    private static void bySegments(String address, Set<String> found) {
        var segments = List.of(address.substring(1).split("/"));
        for (int i = 0; i < segments.size(); i++) {
            var segment = segments.get(i);
            for (var end : AT_THE_END_OF_A_SEGMENT) {
                found.add(with(segments, i, segment + end));
            }
            found.add(with(segments, i, "%%%02x%s".formatted((int) segment.charAt(0), segment.substring(1))));
            found.add(with(segments, i, "%%25%02x%s".formatted((int) segment.charAt(0), segment.substring(1))));
            // Ids are read in either case, and are the same ids.
            if (!segment.matches("[0-9a-z]{13}|[0-9]+")) {
                found.add(with(segments, i, segment.toUpperCase(Locale.ROOT)));
                found.add(with(segments, i, segment.substring(0, 1).toUpperCase(Locale.ROOT) + segment.substring(1)));
            }
        }
    }

    private static String with(List<String> segments, int at, String segment) {
        var changed = new ArrayList<>(segments);
        changed.set(at, segment);
        return "/" + String.join("/", changed);
    }
}
