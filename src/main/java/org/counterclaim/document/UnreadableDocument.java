package org.counterclaim.document;

/** A document of which no text can be had. */
public class UnreadableDocument extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    UnreadableDocument(Reason reason) {
        this(reason, null);
    }

    UnreadableDocument(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why there is no text. */
    public enum Reason {
        /** The content is none of the types that can be read, whatever the file calls itself. */
        UNKNOWN_TYPE,
        /** It opens with a password only. */
        ENCRYPTED,
        /** It begins like a document of its type, and does not go on like one. */
        DAMAGED,
        /** It can be read and holds no words, as scanned pages do. */
        NO_TEXT,
        /** The file or its text is larger than what is taken. */
        TOO_LARGE,
        /** It is packed or nested so that reading takes more memory than there is for it. */
        TOO_COMPLEX,
        /** Reading took longer than there is time for it. */
        TOO_SLOW,
        /** Too many documents were being read, for too long; nothing is wrong with this one. */
        BUSY
    }
}
