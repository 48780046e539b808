package org.counterclaim.intake;

import org.counterclaim.document.Document;

/**
 * What was read.
 *
 * @param address where it stands on the web, as far as that is known; empty where it is not
 * @param retrieved when it was fetched, to the minute, in EDTF; empty where it was not
 * @param original what it was read from, if that is worth keeping; null where the text is all there is
 */
record Reading(Document document, String address, String retrieved, Original original) {}
