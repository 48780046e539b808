package org.counterclaim.search;

/** The engine cannot be asked now: its index is being made, or it is not reached, is too busy, or lets nobody in. */
class EngineUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EngineUnavailable(String message) {
        super(message);
    }

    EngineUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
