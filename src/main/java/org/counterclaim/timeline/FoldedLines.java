package org.counterclaim.timeline;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Breaks lines of UTF-8 after at most 75 octets and never within a character: RFC 5545, section 3.1. */
final class FoldedLines extends FilterOutputStream {
    private static final int LONGEST = 75;
    private static final byte[] FOLD = {'\r', '\n', ' '};

    private int length;

    FoldedLines(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int octet) throws IOException {
        if (octet == '\r' || octet == '\n') {
            length = 0;
        } else {
            if (length + octetsFrom(octet) > LONGEST) {
                out.write(FOLD);
                length = 1;
            }
            length++;
        }
        out.write(octet);
    }

    /** How many octets of the character are still to come, this one included, as far as its first one tells. */
    private static int octetsFrom(int octet) {
        int first = octet & 0xFF;
        if (first >= 0xF0) {
            return 4;
        }
        if (first >= 0xE0) {
            return 3;
        }
        return first >= 0xC0 ? 2 : first < 0x80 ? 1 : 0;
    }
}
