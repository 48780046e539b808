package org.counterclaim.web;

/** Text in the cells of tables that spreadsheets open: none of it is run. */
public final class Cells {
    /** By it Excel knows that a file is UTF-8; whoever wants it writes it before the rest. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String STARTS_A_FORMULA = "=+-@\t\r\n";
    private static final String TEXT = "'";

    private Cells() {}

    /** The text, with an apostrophe before it where a spreadsheet could take it for a formula. */
    public static String neutral(String text) {
        return startsAFormula(text) ? TEXT + text : text;
    }

    public static boolean startsAFormula(String text) {
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
