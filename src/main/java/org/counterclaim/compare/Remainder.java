package org.counterclaim.compare;

import java.util.List;

/** The statements of a column that answer none of the questions, in the order of time. */
public record Remainder(Speaker column, List<Statement> statements) {}
