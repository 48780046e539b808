package org.counterclaim.suggest;

import java.math.BigDecimal;

/**
 * A number in a statement and what it counts.
 *
 * @param at the number's words and those of its unit
 * @param value of the number, never negative
 * @param unit the words after the number, {@code %} or a currency sign; empty if there are none
 */
public record Quantity(Span at, BigDecimal value, String unit) {}
