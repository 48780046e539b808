package org.counterclaim.fetch;

import com.ibm.icu.text.IDNA;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Hosts in addresses, in the one spelling in which they are looked up, checked, connected to and named to the server.
 *
 * <p>Letters of all scripts become ASCII by UTS #46, as browsers do it; wide and circled signs become what they stand
 * for before anything is looked at.
 */
final class HostName {
    /** The length of a name in the domain name system (RFC 1035, section 2.3.4), without its last dot. */
    private static final int LENGTH = 253;

    private static final String LABEL = "[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?";
    private static final Pattern NAME = Pattern.compile(LABEL + "(?:\\." + LABEL + ")*");
    private static final Pattern SIX = Pattern.compile("\\[[0-9a-f:.]*:[0-9a-f:.]*]");
    private static final String BYTE = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    private static final Pattern FOUR = Pattern.compile(BYTE + "(?:\\." + BYTE + "){3}");

    /** What makes a host a number to some reader: "127.1", "0x7f.1", "2130706433". */
    private static final Pattern ENDS_IN_NUMBER = Pattern.compile("(?:.*\\.)?(?:[0-9]+|0x[0-9a-f]*)");

    private static final IDNA UTS46 =
            IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ);

    /** Hyphens stand where the rule does not want them in many names that exist, such as r3---sn-x.example. */
    private static final EnumSet<IDNA.Error> BORNE =
            EnumSet.of(IDNA.Error.LEADING_HYPHEN, IDNA.Error.TRAILING_HYPHEN, IDNA.Error.HYPHEN_3_4);

    private HostName() {}

    /** The host as name servers know it, without a dot at its end; empty where it is none. */
    static Optional<String> ascii(String typed) {
        var lower = typed.toLowerCase(Locale.ROOT);
        if (SIX.matcher(lower).matches()) {
            return Optional.of(lower);
        }
        var info = new IDNA.Info();
        var name = UTS46.nameToASCII(typed, new StringBuilder(), info).toString();
        var ascii = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        boolean sound = BORNE.containsAll(info.getErrors())
                && ascii.length() <= LENGTH
                && NAME.matcher(ascii).matches();
        return sound ? Optional.of(ascii) : Optional.empty();
    }

    /** Whether it is an address in numbers, as everybody reads it. */
    static boolean isAddress(String ascii) {
        return ascii.startsWith("[") || FOUR.matcher(ascii).matches();
    }

    /**
     * Whether it can be a host of the web at all: a name with a dot, since others belong to the network they are used
     * in, or an address. Numbers that are read in one way here and in another there belong to nobody.
     */
    static boolean isPublic(String ascii) {
        return isAddress(ascii)
                || ascii.contains(".") && !ENDS_IN_NUMBER.matcher(ascii).matches();
    }
}
