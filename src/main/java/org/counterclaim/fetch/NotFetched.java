package org.counterclaim.fetch;

import java.io.IOException;

/** A page that could not be taken from the web, or may not be. */
public final class NotFetched extends IOException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String detail;

    NotFetched(Reason reason, String detail) {
        super(reason + " " + detail);
        this.reason = reason;
        this.detail = detail;
    }

    NotFetched(Reason reason, String detail, Throwable cause) {
        this(reason, detail);
        initCause(cause);
    }

    /** Why a page was not fetched. */
    public enum Reason {
        /** Fetching is switched off on this server; no detail. */
        SWITCHED_OFF,
        /** As many pages as this server takes at a time are being fetched; no detail. */
        BUSY,
        /** An address of no web page; the detail is its scheme, or empty. */
        NOT_WEB,
        /** An address nobody can follow; the detail is that address. */
        MALFORMED,
        /** A port that is not one of web servers; the detail is the port. */
        FORBIDDEN_PORT,
        /** A host whose address is, or may be, one of a private network; the detail is the host. */
        FORBIDDEN_ADDRESS,
        /** A name no name server knows; the detail is the host. */
        NO_SUCH_HOST,
        /** A server that cannot be reached, or proves to be another; the detail is the host. */
        UNREACHABLE,
        /** One redirect after another; the detail is how many were followed. */
        TOO_MANY_REDIRECTS,
        /** More bytes than are taken; the detail is the most, in MB. */
        TOO_LARGE,
        /** Longer than is waited; the detail is the most, in seconds. */
        TOO_SLOW,
        /** An answer that says there is no page here; the detail is the status of HTTP. */
        REFUSED_BY_SERVER,
        /** An answer that is not as HTTP wants it, or ends too early; the detail is the host. */
        BROKEN_ANSWER,
        /** An answer without a byte of content; the detail is the host. */
        EMPTY
    }

    public Reason reason() {
        return reason;
    }

    /** What the reason is about, as each reason says; it may hold what a stranger wrote. */
    public String detail() {
        return detail;
    }
}
