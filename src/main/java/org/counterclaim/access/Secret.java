package org.counterclaim.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.counterclaim.history.Sha256;

/** What proves somebody by itself, in a cookie or a link; the database holds only its hash. */
public record Secret(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** 256 random bits, fit for cookies and addresses. */
    public static Secret random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** 80 random bits that a person can read and type: four groups of four letters and digits. */
    static Secret readable() {
        var code = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            code.append(i > 0 && i % 4 == 0 ? "-" : "").append(CROCKFORD.charAt(RANDOM.nextInt(CROCKFORD.length())));
        }
        return new Secret(code.toString());
    }

    /** Random bits need neither salt nor a slow hash. */
    public String hash() {
        return Sha256.of(text);
    }

    /** Takes the same time whatever differs. */
    public boolean hasHash(String hash) {
        return MessageDigest.isEqual(
                hash().getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
    }

    /** Secrets do not end up in logs. */
    @Override
    public String toString() {
        return "Secret";
    }
}
