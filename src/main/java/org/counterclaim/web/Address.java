package org.counterclaim.web;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of this application, as parts of other addresses. */
public final class Address {
    private Address() {}

    /** A text as the value of a query parameter. */
    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A path of this application that an address asks to go on to; the start page where it leads elsewhere. */
    public static String ownPath(String next) {
        boolean own = next != null && next.startsWith("/") && !next.startsWith("//") && !next.contains("\\");
        return own && wellFormed(next) ? next : "/";
    }

    private static boolean wellFormed(String path) {
        try {
            return URI.create(path).getHost() == null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
