package org.counterclaim.history;

/** A save that was opened on an older state than the one that is recorded now; nothing was written. */
public class StaleEdit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int current;

    StaleEdit(Subject subject, int opened) {
        super(subject.kind() + " " + subject.publicId() + " is at version " + subject.version()
                + ", the form was opened at " + opened);
        this.current = subject.version();
    }

    /** The version that is recorded now. */
    public int current() {
        return current;
    }
}
