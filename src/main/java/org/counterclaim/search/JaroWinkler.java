package org.counterclaim.search;

/**
 * How alike two words are, from 0 to 1.
 *
 * <p>Source: W. E. Winkler, String Comparator Metrics and Enhanced Decision Rules in the Fellegi-Sunter Model of Record
 * Linkage, 1990: the measure of Jaro, raised by a tenth of what is missing for each of the first four letters in
 * common.
 */
final class JaroWinkler {
    private static final int PREFIX = 4;
    private static final double RAISE = 0.1;

    private JaroWinkler() {}

    static double between(String one, String other) {
        int common = 0;
        int most = Math.min(PREFIX, Math.min(one.length(), other.length()));
        while (common < most && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        double jaro = jaro(one, other);
        return jaro + common * RAISE * (1 - jaro);
    }

    private static double jaro(String one, String other) {
        var matchedOfOther = new boolean[other.length()];
        var ofOne = new StringBuilder();
        int reach = Math.max(0, Math.max(one.length(), other.length()) / 2 - 1);
        for (int i = 0; i < one.length(); i++) {
            for (int j = Math.max(0, i - reach); j < Math.min(other.length(), i + reach + 1); j++) {
                if (!matchedOfOther[j] && one.charAt(i) == other.charAt(j)) {
                    matchedOfOther[j] = true;
                    ofOne.append(one.charAt(i));
                    break;
                }
            }
        }
        int matches = ofOne.length();
        if (matches == 0) {
            return one.equals(other) ? 1 : 0;
        }
        double inOrder = matches - moved(ofOne, other, matchedOfOther) / 2.0;
        return ((double) matches / one.length() + (double) matches / other.length() + inOrder / matches) / 3;
    }

    private static int moved(CharSequence ofOne, String other, boolean[] matchedOfOther) {
        int moved = 0;
        int k = 0;
        for (int j = 0; j < other.length(); j++) {
            if (matchedOfOther[j] && ofOne.charAt(k++) != other.charAt(j)) {
                moved++;
            }
        }
        return moved;
    }
}
