package org.counterclaim.access;

/**
 * Told when the first user has come in.
 *
 * @param example whether they want to look at an example first
 */
public record SetUp(boolean example) {}
