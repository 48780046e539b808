package org.counterclaim.document;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Addresses on the web, absolute and without fragment. */
final class WebLink {
    private static final int MOST = 2_000;

    private WebLink() {}

    /** The address that a link on a page leads to; empty where it is none with http or https. */
    static Optional<String> absolute(String link, String page) {
        var written = link.strip();
        if (written.isEmpty() || written.length() > MOST) {
            return Optional.empty();
        }
        try {
            var target = page.isBlank() ? new URI(written) : new URI(page.strip()).resolve(written);
            return target.getHost() != null
                            && String.valueOf(target.getScheme()).matches("(?i)https?")
                    ? Optional.of(target.toString().replaceFirst("#.*", ""))
                    : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** Whether it is that of a site, which some pages carelessly give as their own. */
    static boolean isFrontPage(String link) {
        return link.matches("(?i)https?://[^/?#]*/?");
    }
}
