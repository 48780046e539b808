package org.counterclaim.document;

import com.ibm.icu.text.CharsetDetector;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the character set of a text: its byte order mark, what was declared, UTF-8, or what its letters make likely.
 */
final class Charsets {
    /** Of so many characters one may be broken, and the text still be in the character set. */
    private static final int WHOLE = 1_000;

    private static final int SAMPLE = 100_000;
    private static final int LIKELY = 10;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Charsets() {}

    /** The text of some bytes, without byte order mark; what cannot be decoded becomes U+FFFD. */
    static String decode(byte[] bytes, String... declared) {
        for (var mark : Mark.values()) {
            if (mark.begins(bytes)) {
                return new String(
                        bytes, mark.bytes.length, bytes.length - mark.bytes.length, Charset.forName(mark.charset));
            }
        }
        return new String(bytes, of(bytes, declared));
    }

    private static Charset of(byte[] bytes, String... declared) {
        return Arrays.stream(declared)
                .flatMap(name -> named(name).stream())
                .flatMap(charset -> fitting(charset, bytes).stream())
                .findFirst()
                .or(() -> fitting(StandardCharsets.UTF_8, bytes))
                .orElseGet(() -> likely(bytes));
    }

    /** As the Encoding Standard of the web reads the names, as far as the difference is seen in texts. */
    private static Optional<Charset> named(String name) {
        try {
            return switch (name.strip().toLowerCase(Locale.ROOT)) {
                case "" -> Optional.empty();
                case "iso-8859-1", "latin1", "us-ascii", "ascii" -> Optional.of(WINDOWS_1252);
                case "gb2312", "gbk" -> Optional.of(Charset.forName("GB18030"));
                default -> Optional.of(Charset.forName(name.strip()));
            };
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /**
     * Every text is a text in a character set of single bytes, and hardly one that is not ASCII is by chance one in
     * UTF-8: servers declare the former without looking.
     */
    private static Optional<Charset> fitting(Charset charset, byte[] bytes) {
        boolean singleBytes = charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1;
        if (singleBytes) {
            return Optional.of(isUtf8(bytes) ? StandardCharsets.UTF_8 : charset);
        }
        var text = new String(bytes, charset);
        long broken = text.chars().filter(each -> each == '\uFFFD').count();
        return broken * WHOLE <= text.length() ? Optional.of(charset) : Optional.empty();
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static Charset likely(byte[] bytes) {
        var detector = new CharsetDetector();
        detector.enableInputFilter(true);
        detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE)));
        return Stream.of(detector.detectAll())
                .filter(match -> match.getConfidence() >= LIKELY)
                .flatMap(match -> named(match.getName()).stream())
                .findFirst()
                .orElse(WINDOWS_1252);
    }

    /** What a text may begin with; that of UTF-32 begins like that of UTF-16. */
    private enum Mark {
        UTF_8("UTF-8", 0xEF, 0xBB, 0xBF),
        UTF_32BE("UTF-32BE", 0, 0, 0xFE, 0xFF),
        UTF_32LE("UTF-32LE", 0xFF, 0xFE, 0, 0),
        UTF_16BE("UTF-16BE", 0xFE, 0xFF),
        UTF_16LE("UTF-16LE", 0xFF, 0xFE);

        private final String charset;
        private final byte[] bytes;

        Mark(String charset, int... bytes) {
            this.charset = charset;
            this.bytes = new byte[bytes.length];
            for (int i = 0; i < bytes.length; i++) {
                this.bytes[i] = (byte) bytes[i];
            }
        }

        boolean begins(byte[] text) {
            return text.length >= bytes.length && Arrays.equals(bytes, Arrays.copyOf(text, bytes.length));
        }
    }
}
