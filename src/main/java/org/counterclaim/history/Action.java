package org.counterclaim.history;

/** What a Change did to its subject. */
public enum Action {
    /** It was recorded for the first time. */
    CREATED,
    /** Its fields were changed by a person. */
    EDITED,
    /** An earlier state from its history was brought back. */
    RESTORED,
    /** The text of a source was retrieved again, and stored as its next version. */
    RETRIEVED,
    /** It was hidden from readers; nothing was removed. */
    HIDDEN,
    /** It was hidden and is shown again. */
    SHOWN,
    /** It was merged into another of its kind, or changed because of such a merge. */
    MERGED,
    /** A merge was undone. */
    UNMERGED,
    /** A file was attached to it. */
    ATTACHED,
    /** An attached file was taken off it. */
    DETACHED,
    /** A user was given another role. */
    ROLE_CHANGED,
    /** A user chose a new password. */
    PASSWORD_CHANGED,
    /** A user may no longer sign in. */
    DEACTIVATED,
    /** A deactivated user may sign in again. */
    ACTIVATED
}
