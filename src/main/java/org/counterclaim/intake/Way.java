package org.counterclaim.intake;

import io.quarkus.qute.TemplateEnum;

/** How something is given to be read. */
@TemplateEnum
public enum Way {
    /** The address of a page on the web. */
    ADDRESS,
    /** A file from the person's machine. */
    FILE,
    /** Text from the clipboard. */
    TEXT
}
