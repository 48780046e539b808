package org.counterclaim.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.utils.URIUtils;
import org.counterclaim.fetch.NotFetched.Reason;

/**
 * An address that may be asked for, as far as its own letters tell.
 *
 * <p>It is read once, by one piece of code, and taken apart; nobody reads the text again and finds another host in it.
 *
 * @param scheme "http" or "https"
 * @param host in ASCII and lower case, an IPv6 address in brackets
 * @param path with the query, in ASCII, beginning with a slash
 */
record Target(String scheme, String host, int port, String path) {
    private static final int LENGTH = 2_000;
    private static final int HTTP = 80;
    private static final int HTTPS = 443;
    private static final int FIRST_FREE_PORT = 1024;
    private static final int LAST_PORT = 65_535;
    private static final Pattern SCHEME = Pattern.compile("(?<scheme>[a-zA-Z][a-zA-Z0-9+.-]*):.*");
    private static final Pattern SHAPE =
            Pattern.compile("[a-zA-Z]+://(?<host>\\[[^\\[\\]@]*]|[^\\[\\]/?#@:\\\\]+)(?::(?<port>[0-9]{0,5}))?"
                    + "(?<path>/[^?#]*)?(?<query>\\?[^#]*)?(?:#.*)?");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Z}]");

    /**
     * What may stand in a path or query as it is (RFC 3986, sections 3.3 and 3.4); a percent sign before its digits.
     */
    private static final Pattern UNFIT = Pattern.compile("%(?![0-9a-fA-F]{2})|[^a-zA-Z0-9._~!$&'()*+,;=:@/?%-]");

    /** Reads an address that a person typed or a server sent. */
    static Target read(String typed) throws NotFetched {
        var text = typed.strip();
        var scheme = SCHEME.matcher(CONTROL.matcher(text).replaceAll(""));
        var name = scheme.matches() ? scheme.group("scheme").toLowerCase(Locale.ROOT) : "";
        if (!name.equals("http") && !name.equals("https")) {
            throw new NotFetched(Reason.NOT_WEB, name);
        }
        var shape = SHAPE.matcher(text);
        if (text.length() > LENGTH || CONTROL.matcher(text).find() || !shape.matches()) {
            throw malformed(text);
        }
        var host = HostName.ascii(shape.group("host")).orElseThrow(() -> malformed(text));
        var path = shape.group("path") == null ? "/" : shape.group("path");
        var query = shape.group("query") == null ? "" : shape.group("query");
        return new Target(name, host, port(name, shape.group("port")), fit(path + query)).allowed();
    }

    /** Where this page sends to. */
    Target resolve(String location) throws NotFetched {
        if (SCHEME.matcher(location).matches()) {
            return read(location);
        }
        if (location.startsWith("//")) {
            return read(scheme + ":" + location);
        }
        try {
            return read(URIUtils.resolve(uri(), fit(location.replaceFirst("#.*", "")))
                    .toString());
        } catch (IllegalArgumentException unreadable) {
            throw new NotFetched(Reason.MALFORMED, location, unreadable);
        }
    }

    /**
     * The ports of the web, and those that anybody may open: below 1024 others are those of mail, names, printers and
     * the like, whose servers could be made to take the lines of a request for their own commands.
     */
    private Target allowed() throws NotFetched {
        if (port != HTTP && port != HTTPS && port < FIRST_FREE_PORT) {
            throw new NotFetched(Reason.FORBIDDEN_PORT, Integer.toString(port));
        }
        if (port > LAST_PORT) {
            throw malformed(uri().toString());
        }
        if (!HostName.isPublic(host)) {
            throw new NotFetched(Reason.FORBIDDEN_ADDRESS, host);
        }
        return this;
    }

    boolean secure() {
        return scheme.equals("https");
    }

    /** Host and port as the server is told them. */
    String authority() {
        return host + (port == usual(scheme) ? "" : ":" + port);
    }

    URI uri() {
        return URI.create(scheme + "://" + authority() + path);
    }

    private static int port(String scheme, String typed) {
        return typed == null || typed.isEmpty() ? usual(scheme) : Integer.parseInt(typed);
    }

    private static int usual(String scheme) {
        return scheme.equals("https") ? HTTPS : HTTP;
    }

    private static String fit(String text) {
        return UNFIT.matcher(text).replaceAll(found -> escapes(found.group()));
    }

    private static String escapes(String letter) {
        var escapes = new StringBuilder();
        for (byte part : letter.getBytes(UTF_8)) {
            escapes.append("%%%02X".formatted(part));
        }
        return escapes.toString();
    }

    private static NotFetched malformed(String text) {
        return new NotFetched(Reason.MALFORMED, text);
    }
}
