package org.counterclaim.reading;

/**
 * A question that takes a number, as far as it tells which one.
 *
 * @param id any, none twice
 * @param prompt its words, in English
 * @param unit what is counted or measured; may be empty
 * @param whole whether only whole numbers are taken
 */
public record Asked(String id, String prompt, String unit, boolean whole) {}
