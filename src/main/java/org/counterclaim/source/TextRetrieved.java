package org.counterclaim.source;

/**
 * Told, in the same transaction, to the rooms whose records point into the texts of a source.
 *
 * @param version the number of the new version, which is the newest now
 * @param text the whole text of it
 */
public record TextRetrieved(Source source, int version, String text) {}
